import type { RefObject } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Texts } from '../../core/texts';
import { DROP_ZONE, useDrop } from './use-drop';

type Props = {
  readonly texts: Texts;
  /** The id of what says which files are meant. */
  readonly hint: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Where files are chosen or dropped. The input itself is what keyboards reach; the label is what the eye sees. */
export function FileChoice({ texts, hint, input, onFiles }: Props) {
  const id = useId();
  const zone = useRef<HTMLDivElement>(null);
  const take = (files: readonly File[]) => {
    if (files.length > 0) onFiles(files);
  };
  useDrop(zone, take);
  return (
    <div class="drop" ref={zone} {...{ [DROP_ZONE]: '' }}>
      <input
        ref={input}
        id={id}
        class="unseen"
        type="file"
        accept=".json,.html"
        multiple
        aria-describedby={hint}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that the same file can be chosen again.
          currentTarget.value = '';
          take(files);
        }}
      />
      <label class="button" for={id}>
        {texts('check_choose')}
      </label>
      <span class="muted">{texts('check_drop')}</span>
    </div>
  );
}
