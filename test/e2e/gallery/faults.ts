import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { View } from '../../../scripts/browser/types.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// The pages' policy forbids scripts of text, and a test is no exception: axe comes by the debugger, as an expression.
const LOAD = `(() => { if (!globalThis.axe) { ${AXE}; } return null; })()`;
const RUN = `async (runOnly) => {
  const rules = runOnly.type === 'tag' ? { 'target-size': { enabled: true } } : {};
  const { violations } = await axe.run(document, { runOnly, rules, resultTypes: ['violations'], preload: false });
  return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', '));
}`;

/** What axe finds, in words. */
export async function axeFaults(view: View): Promise<string[]> {
  await view.evaluate(LOAD);
  return view.evaluate(RUN, { type: 'tag', values: TAGS });
}

/** What it finds of colours, which are all that differs in another theme. */
export const colourFaults = (view: View): Promise<string[]> =>
  view.evaluate(RUN, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });

/** Pixels by which the page is wider than its window. A popup gets the room for its scroll bar besides. */
export const sideways = (view: View): Promise<number> =>
  view.evaluate<number>(`(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - (document.getElementById('popup') ? innerWidth : clientWidth);
  })()`);

/** Pixels by which it is higher, in letters as wide as those of most systems and with nothing unfolded. */
export const downwards = (view: View): Promise<number> =>
  view.evaluate<number>(`(() => {
    const { style } = document.body;
    style.fontFamily = 'Liberation Sans, Arial, system-ui, sans-serif';
    const over = document.querySelector('details[open]') ? 0 : document.documentElement.scrollHeight - innerHeight;
    style.fontFamily = '';
    return over;
  })()`);

// These run in the page. What a name stands for: all that can be pressed or typed into and is there to be seen.
const WITHIN = `
  const PRESSABLE = 'a[href], button, summary, input, select, textarea, [tabindex="0"]';
  const seen = [...document.querySelectorAll(PRESSABLE)].filter((one) => one.checkVisibility({ visibilityProperty: true }));
  const targetOf = (one) => one.closest('label') ?? (one.type === 'file' ? one.nextElementSibling : one);
  const nameOf = (one) => one.localName + ' ' + (one.ariaLabel ?? targetOf(one).textContent ?? '').trim().slice(0, 40);
`;

const SMALL = `(() => { ${WITHIN}
  const isInText = (one) => getComputedStyle(one).display === 'inline';
  return seen.filter((one) => !isInText(one)).filter((one) => {
    const { width, height } = targetOf(one).getBoundingClientRect();
    return width < 24 || height < 24;
  }).map(nameOf);
})()`;

// By whatever outline the thing itself has, or what stands for it; what is not outlined must differ in some other way.
const UNFOCUSED = `(() => { ${WITHIN}
  const outlined = (one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  };
  const covered = (one) => {
    const target = targetOf(one);
    const box = [...target.getClientRects()].find(({ width, height }) => width * height > 0) ?? target.getBoundingClientRect();
    const within = (place, end) => Math.min(Math.max(place, 1), end - 1);
    // Of what is higher than the window its top may be out of sight.
    const [x, y] = [within(box.left + box.width / 2, innerWidth), within(box.top + Math.min(box.height / 2, 8), innerHeight)];
    const top = document.elementFromPoint(x, y);
    return !(top && (target.contains(top) || top.contains(target) && top === target.parentElement));
  };
  return seen.flatMap((one) => {
    one.focus({ focusVisible: true });
    if (document.activeElement !== one) return ['takes no focus: ' + nameOf(one)];
    const isShown = outlined(one) || outlined(one.nextElementSibling ?? one);
    return [...(isShown ? [] : ['no outline: ' + nameOf(one)]), ...(covered(one) ? ['covered: ' + nameOf(one)] : [])];
  });
})()`;

// The order of the keyboard is that of the document where nothing says otherwise; it must be that of the eye as well.
const MISPLACED = `(() => { ${WITHIN}
  // Where what sticks to the end has its own place.
  scrollTo(0, document.documentElement.scrollHeight);
  const forced = [...document.querySelectorAll('[tabindex]')].filter((one) => one.tabIndex > 0);
  const boxes = seen.map((one) => [one, targetOf(one).getBoundingClientRect()]);
  const above = boxes.filter(([, box], index) => {
    const before = boxes[index - 1]?.[1];
    return before && box.bottom <= before.top && box.left < before.right && before.left < box.right;
  });
  return [...forced, ...above.map(([one]) => one)].map(nameOf);
})()`;

const MOVING = `[...document.querySelectorAll('*')].filter((one) => {
  const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(one);
  const lasts = (durations) => durations.split(',').some((duration) => Number.parseFloat(duration) > 0);
  return lasts(transitionDuration) || lasts(animationDuration) || scrollBehavior === 'smooth';
}).map((one) => one.localName + '.' + one.className)`;

// In forced colours: what has no line around it, and shapes that have the colour of what they lie on.
const FADED = `(() => {
  const groundOf = (one) => {
    const { backgroundColor } = getComputedStyle(one);
    return /rgba\\(.*, 0\\)|transparent/.test(backgroundColor) ? one.parentElement ? groundOf(one.parentElement) : 'rgb(255, 255, 255)' : backgroundColor;
  };
  const hasLine = (one) => {
    const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(one);
    return borderTopStyle !== 'none' && borderTopWidth !== '0px' && borderTopColor !== groundOf(one.parentElement);
  };
  const lined = [...document.querySelectorAll('.card, .notice, .button:not([data-action=structure], [data-action=picture])')];
  const drawn = [...document.querySelectorAll('.shape')];
  return [
    ...lined.filter((one) => !hasLine(one)),
    ...drawn.filter((one) => getComputedStyle(one).color === groundOf(one.parentElement)),
  ].map((one) => one.localName + '.' + one.className);
})()`;

const list = (code: string) => (view: View) => view.evaluate<string[]>(code);

export const tooSmall = list(SMALL);
export const misplaced = list(MISPLACED);
export const moving = list(MOVING);
export const faded = list(FADED);

/** What shows no focus, or is covered when it has it. */
export async function unfocused(view: View): Promise<string[]> {
  // A key first: focus is made visible for whoever goes by keys.
  await view.evaluate(`(() => { ${WITHIN} seen[0].focus(); return null; })()`);
  await view.press('Tab');
  return view.evaluate<string[]>(UNFOCUSED);
}

/** What cannot be reached, however the page is scrolled. */
export const unreachable = list(`(() => { ${WITHIN}
  return seen.filter((one) => {
    const target = targetOf(one);
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = target.getBoundingClientRect();
    const at = document.elementFromPoint(left + width / 2, top + height / 2);
    return !(at && (target.contains(at) || at.contains(target)));
  }).map(nameOf);
})()`);
