import { useId } from 'preact/hooks';

type Props<Value extends string> = {
  readonly label: string;
  readonly values: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value) => void;
};

/** One of a few values, from a list that opens. */
export function ListField<Value extends string>({ label, values, chosen, onChoose }: Props<Value>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        onChange={({ currentTarget }) => {
          const found = values.find(({ value }) => value === currentTarget.value);
          if (found) onChoose(found.value);
        }}
      >
        {values.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  );
}
