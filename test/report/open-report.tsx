import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll } from 'vitest';
import { Report } from '../../src/report/Report';
import { WORDS } from '../ui/words';
import type { FakePorts } from './fake-ports';

let root: HTMLElement | undefined;

// Preact looks once more, 35 ms after a change that no `act` saw; the test DOM must still be there then.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 50)));

/**
 * Opens the report page at an address, and waits until it has read the history.
 * @param meanwhile done when it is drawn, before it listens to anything
 */
export async function openReport(ports: FakePorts, hash = '', meanwhile = () => {}): Promise<HTMLElement> {
  closeReport();
  history.replaceState(null, '', `/${hash}`);
  document.documentElement.lang = 'en';
  const page = document.createElement('div');
  document.body.append(page);
  root = page;
  const options = await ports.readOptions();
  await act(() => {
    render(<Report ports={ports} words={{ ...WORDS, language: 'en' }} options={options} />, page);
    meanwhile();
  });
  await settle();
  return page;
}

export function closeReport(): void {
  if (!root) return;
  render(null, root);
  root.remove();
  root = undefined;
}

/** Lets the page be painted until a condition holds; a test that waits in vain fails. */
export async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500; turn += 1) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 1)));
    if (holds()) return;
  }
  throw new Error(`waited in vain; the page says: ${root?.textContent}`);
}

/** Until nothing is being read or written any more. */
const settle = (): Promise<void> =>
  until(
    () =>
      !/Reading …|Writing the file …|Checking .* …|Keeping the picture …|One moment …/.test(root?.textContent ?? ''),
  );

export async function press(target: Element | null | undefined): Promise<void> {
  if (!(target instanceof HTMLElement)) throw new Error('nothing to press');
  await act(() => target.click());
  await settle();
}

export function buttonNamed(page: ParentNode, name: string): HTMLButtonElement {
  const found = [...page.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`no button "${name}"`);
  return found;
}

/** Goes to a section as a link in the page does. */
export async function follow(hash: string): Promise<void> {
  await act(() => {
    location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  await settle();
}

/** What the accessibility rules object to; colours cannot be computed here. */
export async function objections(): Promise<string[]> {
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
