import { render } from 'preact';
import { Popup } from '../../src/popup/Popup';
import { gather } from '../../src/popup/situation';
// What is loaded with a press, or after the state, is here at once.
import '../../src/popup/Folds';
import '../../src/popup/later';
import { WORDS } from '../ui/words';
import { FakePorts } from './fake-ports';
import { type Given, situationGiven } from './situations';

/** A popup over a fake browser, and what a person can find in it. */
export async function mount(given: Given) {
  const ports = new FakePorts(situationGiven(given));
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
  const root = document.body.appendChild(document.createElement('div'));
  render(<Popup ports={ports} gather={() => gather(ports)} words={WORDS} />, root);
  await settled();
  return {
    ports,
    headline: () => root.querySelector('h1')?.textContent,
    card: () => root.querySelector<HTMLElement>('[data-setting]')?.dataset,
    state: () => root.querySelector('[data-setting]')?.getAttribute('data-state'),
    cardText: () => root.querySelector('.card')?.textContent ?? '',
    status: () => root.querySelector<HTMLElement>('[role=status]'),
    button: (label: string) => named(root, label),
    buttons: () => [...root.querySelectorAll('.buttons button')].map((button) => button.textContent),
    press: async (label: string) => {
      named(root, label).click();
      await settled();
    },
    /** What the browser tells of changes the popup's state, and the popup hears of it. */
    becomes: async (next: Given) => {
      ports.situation = situationGiven(next);
      ports.announce();
      await settled();
    },
    unmount: () => render(null, root),
  };
}

/** Lets promises and the next paint pass. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

function named(root: Element, label: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((button) => button.textContent === label);
  if (found === undefined) throw new Error(`no button "${label}"`);
  return found;
}
