import { render } from 'preact';
import { act } from 'preact/test-utils';
import { CheckPart } from '../../../src/report/check/CheckPart';
import type { ChosenFile } from '../../../src/report/check/check-file';
import { WORDS } from '../../ui/words';
import { FakePorts } from '../fake-ports';

let part: HTMLElement | undefined;

export async function open(ports = new FakePorts()): Promise<HTMLElement> {
  document.documentElement.lang = 'en';
  document.title = 'Opt-Out Witness: Records';
  const main = document.createElement('main');
  main.append(document.createElement('h1'));
  main.firstElementChild?.append('Records');
  const page = main.appendChild(document.createElement('div'));
  document.body.append(main);
  await act(() => render(<CheckPart ports={ports} words={{ ...WORDS, language: 'en' }} />, page));
  part = page;
  return page;
}

/** Ends what `open` began. */
export function close(): void {
  if (part) render(null, part);
  document.body.replaceChildren();
  part = undefined;
}

export const status = (page: ParentNode) => page.querySelector('[role="status"]')?.textContent ?? '';

export async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1000; turn += 1) {
    if (holds()) return;
    await act(() => new Promise((resolve) => setTimeout(resolve, 1)));
  }
  throw new Error(`waited in vain; the page says: ${part?.textContent}`);
}

export const input = (page: ParentNode): HTMLInputElement => {
  const found = page.querySelector('input');
  if (!found) throw new Error('no input');
  return found;
};

/** Chooses files, without waiting for what comes of it. */
export async function choose(page: ParentNode, ...files: readonly ChosenFile[]): Promise<void> {
  Object.defineProperty(input(page), 'files', { configurable: true, value: files });
  await act(() => void input(page).dispatchEvent(new Event('change', { bubbles: true })));
}

export async function checked(page: ParentNode, ...files: readonly ChosenFile[]): Promise<void> {
  await choose(page, ...files);
  await until(() => status(page) !== '' && page.querySelector('.checking') === null);
}

/** Drags files over an element and lets go of them; gives both events. */
export async function drop(target: Element, files: readonly ChosenFile[], types: readonly string[] = ['Files']) {
  const events = ['dragover', 'drop'].map((type) => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    return Object.assign(event, { dataTransfer: { types, files, dropEffect: 'move' } });
  });
  for (const event of events) await act(() => void target.dispatchEvent(event));
  return events;
}

export const titles = (page: ParentNode) => [...page.querySelectorAll('h3')].map(({ textContent }) => textContent);
export const lines = (page: ParentNode) =>
  [...page.querySelectorAll('.checked li')].map(({ textContent }) => textContent);
