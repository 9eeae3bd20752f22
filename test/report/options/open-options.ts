import type { Options } from '../../../src/core/options';
import { FakePorts } from '../fake-ports';
import { openReport } from '../open-report';

/** The options as they stand where these were chosen before. */
export async function open(given: Partial<FakePorts> = {}, chosen: Partial<Options> = {}) {
  const ports = Object.assign(new FakePorts(), given);
  await ports.saveOptions(chosen);
  const page = await openReport(ports, '#options');
  return { ports, page };
}

/** The part of the section below that heading. */
export const partOf = (page: HTMLElement, title: string): HTMLElement => {
  const part = [...page.querySelectorAll('section')].find((one) => one.querySelector('h2')?.textContent === title);
  if (!part) throw new Error(`no part "${title}"`);
  return part;
};

/** The box to tick beside these words. */
export const boxOf = (page: HTMLElement, words: string): HTMLInputElement => {
  const tick = [...page.querySelectorAll('.tick')].find(({ textContent }) => textContent === words);
  const input = tick?.querySelector('input');
  if (!input) throw new Error(`no box "${words}"`);
  return input;
};

/** What the options say became of a choice. */
export const said = (page: HTMLElement) =>
  [...page.querySelectorAll('.option-said')].map(({ textContent }) => textContent).filter((words) => words !== '');
