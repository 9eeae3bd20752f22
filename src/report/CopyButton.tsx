import { useState } from 'preact/hooks';
import type { Texts } from '../core/texts';
import type { Ports } from './ports';

type Props = {
  readonly label: string;
  readonly text: string;
  readonly ports: Pick<Ports, 'copyText'>;
  readonly texts: Texts;
};

/** Copies a text, and says whether it did. */
export function CopyButton({ label, text, ports, texts }: Props) {
  const [said, setSaid] = useState<string>();
  const copy = async () => {
    const copied = await ports.copyText(text);
    setSaid(texts(copied ? 'export_copied' : 'export_not_copied'));
  };
  return (
    <>
      <button type="button" class="link" onClick={() => void copy()}>
        {label}
      </button>{' '}
      <span class="hint" role="status">
        {said}
      </span>
    </>
  );
}
