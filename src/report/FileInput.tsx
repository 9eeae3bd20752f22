import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';

type Props = {
  readonly label: string;
  /** Endings of names, with dots and commas between. */
  readonly accept: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly isForMany?: boolean;
  /** Id of what says which files are meant. */
  readonly hint?: string;
  readonly input?: RefObject<HTMLInputElement | null>;
};

/** Chooses files. The input itself is what keyboards reach; the label is what the eye sees. */
export function FileInput({ label, accept, onFiles, isForMany = false, hint, input }: Props) {
  const id = useId();
  return (
    <>
      <input
        ref={input ?? null}
        id={id}
        class="unseen"
        type="file"
        accept={accept}
        multiple={isForMany}
        aria-describedby={hint}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that the same file can be chosen again.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <label class="button" for={id}>
        {label}
      </label>
    </>
  );
}
