import { act } from 'preact/test-utils';
import { at, read, started } from '../../export/example';
import { knownAccount } from '../asked';
import { FakePorts } from '../fake-ports';
import { openReport } from '../open-report';

export const OPENED = started(at('2026-11-01T10:00:00.000Z'));
export const open = (lines: FakePorts['lines'], gone: readonly number[] = []) =>
  openReport(Object.assign(new FakePorts(), { lines, gone }), '#history');

/** A reading of the account with that letter. */
export const of = (label: string) => ({ account: knownAccount(label) });
/** One reading a day, for so long that the table has several pages. */
export const daily = Array.from({ length: 120 }, (_, day) =>
  read(at(new Date(Date.UTC(2027, 0, day)).toISOString()), 'off'),
);

export const sliderOf = (page: HTMLElement) => {
  const slider = page.querySelector<HTMLElement>('[role="slider"]');
  if (!slider) throw new Error('no picture');
  return slider;
};

/** What a screen reader is told of the chosen reading. */
export const told = (page: HTMLElement) => sliderOf(page).getAttribute('aria-valuetext');
export const textOf = (page: HTMLElement, selector: string) => page.querySelector(selector)?.textContent ?? undefined;
/** The kinds of the marks, from the earliest. */
export const drawn = (page: HTMLElement) =>
  [...page.querySelectorAll('.time-line-picture .mark')].map(
    (one) => /mark-([a-z-]+)/.exec(one.getAttribute('class') ?? '')?.[1],
  );

/** Presses a key on the picture; whether the browser is kept from doing what it does with it. */
export async function key(page: HTMLElement, name: string, more: KeyboardEventInit = {}): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more });
  await act(() => void sliderOf(page).dispatchEvent(event));
  return event.defaultPrevented;
}
