import { render } from 'preact';
import { act } from 'preact/test-utils';
import { DEFAULTS } from '../../../src/core/options';
import { StampPart } from '../../../src/report/stamp/StampPart';
import { useKept } from '../../../src/report/use-kept';
import { WORDS } from '../../ui/words';
import type { FakePorts } from '../fake-ports';
import { buttonNamed, press, until } from '../open-report';

const words = { ...WORDS, language: 'en' };

function Part({ ports }: { readonly ports: FakePorts }) {
  const { loaded, refresh } = useKept(ports);
  if (!loaded?.ok) return null;
  return <StampPart holdings={loaded.value} options={DEFAULTS} ports={ports} words={words} refresh={refresh} />;
}

let root: HTMLElement | undefined;

/** Shows the part about time stamps alone, once the history is read. */
export async function openPart(ports: FakePorts): Promise<HTMLElement> {
  closePart();
  document.documentElement.lang = 'en';
  document.title = 'Time stamps';
  const page = document.createElement('main');
  document.body.append(page);
  root = page;
  await act(() => render(<Part ports={ports} />, page));
  await until(() => page.querySelector('h2') !== null);
  return page;
}

export function closePart(): void {
  if (!root) return;
  render(null, root);
  root.remove();
  root = undefined;
}

export const add = (page: HTMLElement): Promise<void> => press(buttonNamed(page, 'Add an independent time stamp'));

/** What is said of the last press. */
export const said = (page: HTMLElement): string => page.querySelector('[role="status"]')?.textContent ?? '';

/** Waits for what the last press led to. */
export const untilSaid = (page: HTMLElement, words: RegExp): Promise<void> => until(() => words.test(said(page)));
