import type { ComponentType, VNode } from 'preact';
import type { Texts } from '../core/texts';
import type { FoldsProps } from './Folds';
import type { Ports } from './ports';
import type { Situation } from './situation';

/** What the popup holds between two paints. */
export type Live = {
  /** Missing until everything was asked for once. */
  readonly situation?: Situation | undefined;
  /** The press whose reading is still awaited: `Reading …` is shown. */
  readonly reading?: symbol | undefined;
  /** An answer to a press, shown and announced until something new happens. */
  readonly said?: string | undefined;
  /** What lies folded below the state; it is loaded after the popup is there. */
  readonly Folds?: ComponentType<FoldsProps> | undefined;
  /** What is shown in place of the card and its buttons, until the person goes back; it is given what is said. */
  readonly instead?: ((said: string | undefined) => VNode) | undefined;
};

/** Where the actions find and leave what the popup shows. */
export type Desk = {
  readonly ports: Ports;
  readonly texts: Texts;
  live(): Live;
  change(part: Live): void;
  /** Asks for everything anew. Of two that overlap the later one counts, whichever ends last. */
  refresh(): Promise<Situation>;
};

/** Asks for everything once. */
export type Gather = () => Promise<Situation>;

/** @param onChange is called with all that is held, after every change */
export function deskOf(ports: Ports, texts: Texts, gather: Gather, onChange: (live: Live) => void): Desk {
  let live: Live = {};
  let asked = 0;
  const change = (part: Live) => {
    live = { ...live, ...part };
    onChange(live);
  };
  const refresh = async () => {
    asked += 1;
    const mine = asked;
    const situation = await gather();
    if (mine === asked) change({ situation, said: undefined });
    return situation;
  };
  return { ports, texts, live: () => live, change, refresh };
}
