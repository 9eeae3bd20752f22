import { useId } from 'preact/hooks';
import type { Texts } from '../../core/texts';

type Props = { readonly texts: Texts; readonly onFile: (file: File) => void };

/** Where the reply of an authority is chosen. The input itself is what keyboards reach; the label is what the eye sees. */
export function ReplyChoice({ texts, onFile }: Props) {
  const id = useId();
  return (
    <span class="file">
      <input
        id={id}
        class="unseen"
        type="file"
        accept=".tsr"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // So that the same file can be chosen again.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <label class="button" for={id}>
        {texts('stamp_import')}
      </label>
    </span>
  );
}
