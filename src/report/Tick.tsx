import type { ComponentChildren } from 'preact';

type Props = {
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
  /** Name of a group of which one alone is on; missing where it is ticked by itself. */
  readonly group?: string;
  /** Id of what describes it. */
  readonly hint?: string;
  readonly isOff?: boolean;
  readonly children: ComponentChildren;
};

/** A box to tick, or one of several to choose from, with its words beside it. */
export function Tick({ isOn, onTurn, group, hint, isOff, children }: Props) {
  return (
    <label class="tick">
      <input
        type={group === undefined ? 'checkbox' : 'radio'}
        name={group}
        checked={isOn}
        disabled={isOff}
        aria-describedby={hint}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
