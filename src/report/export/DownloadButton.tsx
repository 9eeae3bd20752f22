import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Texts } from '../../core/texts';
import type { Format } from '../../export/formats';

type Props = {
  readonly format: Format;
  readonly texts: Texts;
  /** Id of the text that says why there is nothing to download. The button stays, and refers to it. */
  readonly refusal: string | undefined;
  readonly isFirst: boolean;
  readonly takesFocus: boolean;
  readonly onPress: () => void;
  /** What is chosen for this format alone. */
  readonly children?: ComponentChildren;
};

const LABELS: Readonly<Record<Format['id'], { readonly label: string; readonly hint: string }>> = {
  html: { label: 'export_html', hint: 'export_html_hint' },
  json: { label: 'export_json', hint: 'export_json_hint' },
  csv: { label: 'export_csv', hint: 'export_csv_hint' },
};

/** One format: the button, and beside it what the file is good for. */
export function DownloadButton({ format, texts, refusal, isFirst, takesFocus, onPress, children }: Props) {
  const hint = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  const { label, hint: use } = LABELS[format.id];
  return (
    <li class="download">
      <button
        ref={button}
        type="button"
        class={isFirst ? 'button button-first' : 'button'}
        data-format={format.id}
        aria-describedby={refusal ?? hint}
        onClick={() => refusal === undefined && onPress()}
        {...(refusal !== undefined && { 'aria-disabled': 'true' })}
      >
        {texts(label)}
      </button>
      <span class="hint" id={hint}>
        {texts(use)}
      </span>
      {children}
    </li>
  );
}
