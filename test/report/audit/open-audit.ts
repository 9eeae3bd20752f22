import { SETTINGS } from '../../../src/linkedin/catalogue/settings';
import { started } from '../../export/example';
import { FakePorts } from '../fake-ports';
import { openReport, press } from '../open-report';
import {
  ANNA,
  BEYOND,
  EMAIL,
  failed,
  GENAI,
  type Line,
  PAGE_OWNERS,
  SHARING,
  seen,
  T1,
  T2,
  T3,
  VIEWING,
} from './lines';

/** How many settings the catalogue has. */
export const COUNT = SETTINGS.length;
/** Every one of them, off. */
export const ALL = SETTINGS.map(({ id }) => seen(T1, id, 'off'));
/** A row of each kind. */
export const MIXED: readonly Line[] = [
  seen(T1, GENAI, 'off', 'confirmed', 'none', ANNA),
  seen(T2, GENAI, 'on', 'confirmed', 'found', ANNA),
  failed(T3, GENAI, 'too-slow', ANNA),
  seen(T1, SHARING, 'on'),
  seen(T2, BEYOND, 'off'),
  seen(T2, 'allowAdsByAge', 'off', 'shown'),
  seen(T2, EMAIL, 'on'),
  failed(T2, PAGE_OWNERS, 'no-switch'),
  seen(T1, VIEWING, 'HIDE=Private mode'),
];

export const portsWith = (lines: readonly Line[], more: Partial<FakePorts> = {}) =>
  Object.assign(new FakePorts(), { lines: [started(T1), ...lines] }, more);

export const open = (lines: readonly Line[], more: Partial<FakePorts> = {}) =>
  openReport(portsWith(lines, more), '#audit');

export const rowOf = (page: HTMLElement, setting: string) =>
  page.querySelector<HTMLElement>(`[data-setting="${setting}"]`);
export const progress = (page: HTMLElement) => page.querySelector('[data-progress]');
export const next = (page: HTMLElement) => page.querySelector<HTMLElement>('[data-action="open-next"]');
/** Ticks or unticks “Show just what differs from the recommendation”. */
export const filter = (page: HTMLElement) => press(page.querySelector('.tick input'));
