import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Tick } from '../Tick';

type Props<Value> = {
  readonly legend: string;
  readonly hint: string;
  readonly values: readonly { readonly value: Value; readonly label: ComponentChildren }[];
  readonly chosen: Value | undefined;
  /** Why none can be chosen, if that is so. */
  readonly fixed?: string | undefined;
  readonly onChoose: (value: Value) => void;
};

/** A few values, of which one is chosen, under the words that say what for. */
export function RadioGroup<Value extends string | number>({
  legend,
  hint,
  values,
  chosen,
  fixed,
  onChoose,
}: Props<Value>) {
  const group = useId();
  const about = `${group}-hint`;
  return (
    <fieldset class="choosing" aria-describedby={about} disabled={fixed !== undefined}>
      <legend>{legend}</legend>
      <div class="option-values">
        {values.map(({ value, label }) => (
          <Tick key={value} group={group} isOn={value === chosen} onTurn={() => onChoose(value)}>
            {label}
          </Tick>
        ))}
      </div>
      <p class="hint" id={about}>
        {fixed && `${fixed}. `}
        {hint}
      </p>
    </fieldset>
  );
}
