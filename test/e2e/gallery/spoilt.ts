import {
  axeFaults,
  colourFaults,
  downwards,
  faded,
  misplaced,
  moving,
  sideways,
  tooSmall,
  unfocused,
  unreachable,
} from './faults';
import type { Check } from './looks';

const deed = (code: string) => `(() => {
  const [button, card] = ['.button-first', '.card'].map((one) => document.querySelector(one));
  ${code};
  return null;
})()`;

/** For each check one thing that it must find, done to the popup. */
export const SPOILT: readonly (readonly [what: string, check: Check, code: string])[] = [
  ['a button without a name', axeFaults, deed(`button.replaceChildren()`)],
  ['a faint text', colourFaults, deed(`button.style.color = 'rgb(90, 60, 130)'`)],
  ['a narrow button', tooSmall, deed(`Object.assign(button.style, { flex: 'none', inlineSize: '20px' })`)],
  ['a button out of order', misplaced, deed(`button.tabIndex = 2`)],
  ['what moves', moving, deed(`button.style.transition = 'color 1s'`)],
  ['what is too wide', sideways, deed(`card.style.inlineSize = '700px'`)],
  ['what is too high', downwards, deed(`card.style.blockSize = '700px'`)],
  ['a card without a line', faded, deed(`card.style.border = '0'`)],
  ['what covers', unreachable, deed(`Object.assign(card.style, { position: 'fixed', inset: '0', zIndex: '9' })`)],
  ['a focus that is not shown', unfocused, deed(`button.style.outline = 'none'`)],
];
