/** What a page found out; every list should be empty. */
export type Trapped = {
  readonly drawn: boolean;
  readonly changes: readonly string[];
  readonly globals: readonly string[];
  readonly calls: readonly string[];
  readonly events: readonly string[];
  readonly errors: readonly string[];
  readonly entries: readonly string[];
  readonly locks: readonly string[];
  readonly storage: readonly string[];
  readonly frames: readonly string[];
  readonly fetched: readonly string[];
};

/**
 * Set as the first script of a page: traps on all that a script in the page could be noticed by. `trapped.mark()` takes the
 * document as it is once the page has drawn itself; `trapped.report()` tells what came after.
 */
export const TRAPS = `
const trapped = (() => {
  const found = { changes: [], calls: [], events: [], errors: [], entries: [], frames: [] };
  const globals = new Set(Object.getOwnPropertyNames(window));
  const known = ['trapped', 'find', 'after', 'draw', 'title', 'state', 'set', 'member', 'views', 'view', 'route', 'goTo'];
  let before = '';
  let marked = false;

  const tell = (list, what) => { if (marked) found[list].push(String(what)); };
  const trap = (owner, name, of) => {
    const kept = Object.getOwnPropertyDescriptor(owner, name);
    if (!kept || !kept.configurable) return;
    const wrap = (inner) => inner && function (...given) { tell('calls', of + '.' + name); return inner.apply(this, given); };
    const trapped = 'value' in kept ? { ...kept, value: wrap(kept.value) } : { ...kept, get: wrap(kept.get), set: wrap(kept.set) };
    Object.defineProperty(owner, name, trapped);
  };
  const targets = [
    [HTMLInputElement.prototype, 'HTMLInputElement', ['checked', 'type', 'indeterminate', 'labels']],
    [Document.prototype, 'Document', ['querySelector', 'querySelectorAll', 'getElementById', 'addEventListener', 'readyState']],
    [Element.prototype, 'Element', ['getAttribute', 'matches', 'closest', 'hasAttribute', 'checkVisibility', 'querySelectorAll']],
    [Node.prototype, 'Node', ['textContent', 'parentElement', 'appendChild', 'insertBefore', 'removeChild']],
    [EventTarget.prototype, 'EventTarget', ['addEventListener', 'dispatchEvent']],
    [Performance.prototype, 'Performance', ['getEntriesByType', 'mark', 'measure', 'now']],
    [Crypto.prototype, 'Crypto', ['randomUUID', 'getRandomValues']],
    [window, 'window', ['fetch', 'setTimeout', 'getComputedStyle', 'postMessage', 'MutationObserver']],
    [XMLHttpRequest.prototype, 'XMLHttpRequest', ['open', 'send']],
  ];
  // The page's own harmless work goes through what it kept for itself.
  const own = { later: setTimeout.bind(window), fetch: fetch.bind(window), html: () => new XMLSerializer().serializeToString(document) };
  const observer = new MutationObserver((changes) => changes.forEach(({ type, target }) => tell('changes', type + ' ' + target.nodeName)));

  for (const type of ['error', 'unhandledrejection', 'rejectionhandled', 'securitypolicyviolation']) {
    addEventListener(type, (event) => tell('errors', type + ' ' + (event.message || event.reason || '')), true);
  }
  for (const type of ['message', 'storage', 'focus', 'blur', 'click', 'input', 'change', 'DOMNodeInserted', 'visibilitychange']) {
    addEventListener(type, (event) => { if (!event.isTrusted || type === 'message') tell('events', type); }, true);
  }
  for (const type of ['longtask', 'long-animation-frame', 'mark', 'measure', 'resource']) {
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) continue;
    const list = type.startsWith('long') ? 'frames' : 'entries';
    new PerformanceObserver((seen) => seen.getEntries().forEach((one) => tell(list, type + ' ' + one.name + ' ' + one.duration))).observe({ type });
  }

  const scheme = navigator.userAgent.includes('Firefox') ? 'moz-extension' : 'chrome-extension';
  const files = ['manifest.json', 'src/content/index.iife.js', 'src/popup/index.html', 'src/report/index.html', 'icons/icon-16.png', '_locales/en/messages.json'];
  const reachable = async (id, file) => {
    try { await own.fetch(scheme + '://' + id + '/' + file); return scheme + ' ' + file; } catch { return undefined; }
  };

  return {
    mark() {
      own.later(() => {
        before = own.html();
        for (const [owner, of, names] of targets) for (const name of names) trap(owner, name, of);
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        marked = true;
      }, 50);
    },
    async report(id) {
      marked = false;
      const after = own.html();
      const fresh = Object.getOwnPropertyNames(window).filter((name) => !globals.has(name) && !known.includes(name));
      const held = await navigator.locks.query();
      const fetched = id ? await Promise.all(files.map((file) => reachable(id, file))) : [];
      return {
        drawn: document.querySelector('[role=switch]') !== null,
        ...found,
        changes: [...found.changes, ...(after === before ? [] : ['the document differs'])],
        globals: fresh,
        locks: [...held.held, ...held.pending].map(({ name }) => name),
        storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
        fetched: fetched.filter(Boolean),
      };
    },
  };
})();
`;
