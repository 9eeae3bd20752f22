// These functions are sent to a page as text: each must stand alone, without imports or names from this file.

/**
 * Finds where to click, and has {@link missedBy} watch what the click then reaches.
 *
 * @param {string} selector
 * @returns {Promise<[x: number, y: number]>} a point in the viewport where a click reaches the element, once that stays
 *   where it is: a page that grows moves what is below
 * @throws {Error} when nothing matches, it has no size, or something else lies on top
 */
export async function aimAt(selector) {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`Nothing matches ${selector} on ${location.href}`);
  /** @type {() => [x: number, y: number]} */
  const place = () => {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const box = element.getClientRects()[0];
    if (!box || box.width * box.height === 0) throw new Error(`${selector} is not visible`);
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  // By a clock, since a page out of sight draws no frames.
  const REST_MS = 50;
  let [x, y] = place();
  for (let before = ''; before !== `${x} ${y}`; [x, y] = place()) {
    before = `${x} ${y}`;
    await new Promise((done) => setTimeout(done, REST_MS));
  }
  const top = document.elementFromPoint(x, y);
  const labels = [...document.querySelectorAll('label')].filter(({ control }) => control === element);
  const aims = [element, ...labels];
  if (!top || !aims.some((aim) => aim.contains(top))) {
    throw new Error(`${selector} is covered by ${top?.outerHTML.slice(0, 80) ?? 'the edge of the window'}`);
  }
  const seen = { missed: '' };
  Reflect.set(globalThis, Symbol.for('seen'), seen);
  const watch = (/** @type {Event} */ { target }) => {
    if (!(target instanceof Element) || aims.some((aim) => aim.contains(target))) return;
    seen.missed = (target.closest('a, button, input, label, select, summary, textarea') ?? target).outerHTML;
  };
  addEventListener('click', watch, { capture: true, once: true });
  return [x, y];
}

/**
 * @returns {string} the markup of what the click reached in place of what {@link aimAt} aimed at, the control if it is
 *   in one; empty if it reached that, or nothing that can tell, such as a button that is switched off or a page that is gone
 */
export function missedBy() {
  return Reflect.get(globalThis, Symbol.for('seen'))?.missed ?? '';
}

/** Starts a new round for {@link nextFocused}. */
export function forgetFocus() {
  Reflect.set(globalThis, Symbol.for('focus-order'), new Set());
}

/**
 * @returns {import('./types.mjs').Focused | null} nothing when the round is complete or focus has left the page
 */
export function nextFocused() {
  /** @type {Set<Element>} */
  const seen = Reflect.get(globalThis, Symbol.for('focus-order'));
  const element = document.activeElement;
  if (!element || element === document.body || seen.has(element)) return null;
  seen.add(element);
  const text = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return { tag: element.localName, id: element.id, text: text.trim().replace(/\s+/g, ' ') };
}

/**
 * @returns {boolean} whether the real document is here: a new tab shows `about:blank` as complete before it
 */
export function isLoaded() {
  return document.readyState === 'complete' && location.href !== 'about:blank';
}

/**
 * @param {string} url
 * @returns {boolean} as {@link isLoaded}, at this address
 */
export function isLoadedAt(url) {
  return document.readyState === 'complete' && location.href === url;
}

/**
 * @returns {boolean} whether this is what Chromium shows instead of a page that it could not get
 */
export function isErrorPage() {
  return document.readyState === 'complete' && location.protocol === 'chrome-error:';
}

/**
 * Marks this document, so that {@link isOtherDocument} can tell the next, and goes through the history.
 *
 * @param {number} delta
 * @param {string} mark another one each time: the back/forward cache keeps documents with their marks
 */
export function leaveDocument(delta, mark) {
  Reflect.set(globalThis, Symbol.for('mark'), mark);
  // The page must have answered before it goes.
  setTimeout(() => history.go(delta));
}

/**
 * @param {string} mark
 * @returns {boolean} whether a document without the mark is loaded
 */
export function isOtherDocument(mark) {
  return document.readyState === 'complete' && Reflect.get(globalThis, Symbol.for('mark')) !== mark;
}
