import { at, MAIN_JOB, read } from '../../export/example';
import { FakePorts } from '../fake-ports';
import { openReport } from '../open-report';

export type Lines = FakePorts['lines'];

/** The page's part about records, of a history with these lines. */
export const open = (lines: Lines = MAIN_JOB, more: Partial<FakePorts> = {}) => {
  const ports = Object.assign(new FakePorts(), { lines, ...more });
  return openReport(ports, '#records').then((page) => ({ ports, page }));
};

/** A box or a button to choose with, by the words beside it. */
export function tickNamed(page: HTMLElement, name: string | RegExp): HTMLInputElement {
  const labels = [...page.querySelectorAll<HTMLLabelElement>('label.tick')];
  const found = labels.find(({ textContent }) =>
    typeof name === 'string' ? textContent === name : name.test(textContent ?? ''),
  );
  const input = found?.querySelector('input');
  if (!input) throw new Error(`nothing to tick: ${name}; there is ${labels.map((one) => one.textContent).join(' | ')}`);
  return input;
}

export const OTHER = { id: 'other', name: 'Another <b>setting</b>' };
export const TWO_SETTINGS: Lines = [
  ...MAIN_JOB,
  read(at('2026-12-08T07:02:11.530Z'), 'on', 'confirmed', 'none', { setting: OTHER }),
];
