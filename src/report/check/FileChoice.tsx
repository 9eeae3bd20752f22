import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Texts } from '../../core/texts';
import { FileInput } from '../FileInput';
import { DROP_ZONE, useDrop } from './use-drop';

type Props = {
  readonly texts: Texts;
  /** The id of what says which files are meant. */
  readonly hint: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Where records are chosen or dropped. */
export function FileChoice({ texts, hint, input, onFiles }: Props) {
  const zone = useRef<HTMLDivElement>(null);
  useDrop(zone, onFiles);
  return (
    <div class="drop" ref={zone} {...{ [DROP_ZONE]: '' }}>
      <FileInput
        label={texts('check_choose')}
        accept=".json,.html"
        onFiles={onFiles}
        isForMany
        hint={hint}
        input={input}
      />
      <span class="muted">{texts('check_drop')}</span>
    </div>
  );
}
