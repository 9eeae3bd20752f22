/**
 * The one shape that tests see, whichever browser is behind it.
 *
 * @typedef {import('puppeteer-core').Browser} Browser
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {'chromium' | 'firefox'} BrowserName
 * @typedef {string | number | boolean | null | undefined | readonly unknown[] | { readonly [key: string]: unknown }} Json
 */

/**
 * Runs code in a page or in the background and awaits a promise it returns. A string is an expression; when that is
 * a function it is called. Arguments and the answer travel as JSON. No user activation is given: only `click` and
 * `press` give it, as a person would.
 * @typedef {<R = unknown, A extends readonly Json[] = []>(code: string | ((...args: A) => R | Promise<R>), ...args: A) => Promise<R>} Evaluate
 */

/**
 * What is focused, as a person could tell it apart.
 * @typedef {{ tag: string, id: string, text: string }} Focused
 */

/**
 * A popup or an extension page.
 *
 * @typedef {object} View
 * @property {string} url address when the view was made
 * @property {Evaluate} evaluate rejects with the page's own message and error name
 * @property {(selector: string) => Promise<void>} click trusted, at the element's centre, and with user activation; rejects when nothing matches or something lies on top
 * @property {(from: readonly [x: number, y: number], to: readonly [x: number, y: number]) => Promise<void>} drag with the mouse button down, from one point of the viewport to another, over points in between; CSS pixels
 * @property {(key: string) => Promise<void>} press a name from `KeyboardEvent.key`, with modifiers in front: `Tab`, `Shift+Tab`, `Enter`, `Space`, `a`
 * @property {(limit?: number) => Promise<Focused[]>} focusOrder presses Tab until an element comes again, at most `limit` (60) times
 * @property {(path: string, options?: { fullPage?: boolean }) => Promise<void>} screenshot writes a PNG; a tab is brought to the front for it in Chromium, which closes the popup
 * @property {(code: string | (() => unknown), timeoutMs?: number) => Promise<void>} waitFor until the code's answer is truthy; 20 s unless told
 * @property {(width: number, height: number) => Promise<void>} resize the viewport of a tab, in CSS pixels; the window stays as it is
 * @property {(scheme: 'light' | 'dark') => Promise<void>} theme as the person's system may have it, from now on; in Firefox for the whole browser
 * @property {() => Promise<void>} front brings a tab to the front, as a person does who goes back to it
 * @property {() => Promise<void>} close resolves when it is gone, also when it was gone before
 * @property {() => Promise<boolean>} closed
 * @property {(timeoutMs?: number) => Promise<void>} whenClosed 20 s unless told
 */

/** @typedef {Readonly<Record<string, string | number | boolean>>} Prefs */
/** @typedef {{ text: string, title: string, background: readonly number[] }} Badge background is red, green, blue, alpha, each 0 to 255 */

/**
 * @typedef {object} LaunchOptions
 * @property {string} dist folder of the unpacked extension
 * @property {{ port: number }} loopback the only way out that the browser gets
 * @property {'light' | 'dark'} [colourScheme]
 * @property {boolean} [welcome] keeps the page open that the extension opens when it is installed; else it is closed
 * @property {string} [folder] holds the profile, and is left as it is at the end: what is started there again finds all that was kept
 * @property {Prefs} [prefs] of Firefox, beside our own; Chromium has none
 * @property {Readonly<Record<string, string>>} [env] added to this process' environment, such as `TZ`
 */

/**
 * A running browser with the extension installed.
 *
 * @typedef {object} Session
 * @property {BrowserName} name
 * @property {Browser} browser
 * @property {string} origin of the extension's pages, without a slash at the end
 * @property {() => Promise<Page>} newPage
 * @property {() => Promise<Page>} newWindow a page in a window of its own: it stays visible while others are in front
 * @property {(page: Page, url: string) => Promise<void>} open resolves at the load event
 * @property {(page: Page, delta: number) => Promise<void>} traverse goes through the tab's history, -1 is back; resolves when the other document is shown, from the back/forward cache too. In Firefox puppeteer's `goBack` hangs then, and `page.url()` tells the old address
 * @property {(page: Page) => Promise<View>} openPopup the real popup, over that tab, opened by the toolbar's action: `activeTab` is granted. One that is open already is closed first
 * @property {(path: string) => Promise<View>} openExtensionPage in a new tab, resolves when loaded
 * @property {() => Promise<View[]>} extensionPages tabs that show an extension page now; the popup is none
 * @property {(path: string, timeoutMs?: number) => Promise<View>} extensionPage waits for a tab whose address after the origin begins with `path`; 20 s unless told
 * @property {() => Promise<void>} killBackground does nothing when it sleeps already
 * @property {() => Promise<boolean>} backgroundRuns without waking it
 * @property {Evaluate} evaluateInBackground wakes the background first
 * @property {(origin?: string) => Promise<void>} withholdAccess what a person does in the browser's extension settings; `https://www.linkedin.com` unless told
 * @property {(origin?: string) => Promise<void>} grantAccess
 * @property {(tabId?: number) => Promise<Badge>} badge as the browser holds it; wakes the background
 * @property {() => Promise<void>} reinstall installs the folder over itself: storage stays, old content scripts are orphans
 * @property {string} downloads folder where files land unasked
 * @property {(timeoutMs?: number) => Promise<string>} waitForDownload path of the next finished file, each given once, in order; 20 s unless told
 * @property {() => Promise<void>} close ends the browser, and removes profile and downloads unless a folder was given for them
 * @property {() => Promise<void>} kill ends all processes of the browser with SIGKILL; nothing is removed before `close`
 */

export {};
