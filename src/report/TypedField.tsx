import { useId } from 'preact/hooks';

type Props = {
  readonly label: string;
  readonly kind: 'day' | 'line' | 'lines';
  readonly value: string;
  /** The last day that can be chosen. */
  readonly max?: string;
  /** In characters. */
  readonly length?: number;
  readonly onInput: (value: string) => void;
};

/** A field to be filled in. */
export function TypedField({ label, kind, value, max, length, onInput }: Props) {
  const id = useId();
  const take = (event: { readonly currentTarget: { readonly value: string } }) => onInput(event.currentTarget.value);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {kind === 'lines' && <textarea id={id} rows={4} value={value} maxLength={length} onInput={take} />}
      {kind === 'line' && (
        <input id={id} type="text" value={value} maxLength={length} autocomplete="off" onInput={take} />
      )}
      {kind === 'day' && <input id={id} type="date" value={value} max={max} onInput={take} />}
    </div>
  );
}
