import { beforeEach, describe, expect, it } from 'vitest';
import { dropDraft, readDraft } from '../../src/platform/draft-reader';
import { type Draft, holdDraft, takePicture } from '../../src/platform/picture-draft';

/** Bytes that a browser holds in memory for an extension. */
const QUOTA = 10 * 1024 * 1024;

/** The parts of a browser's API that a picture needs, as both browsers have them. */
function fakeBrowser() {
  const held = new Map<string, string>();
  const asked: unknown[] = [];
  return {
    held,
    asked,
    isGranted: true,
    tabs: {
      async captureVisibleTab(window: number | undefined, options: object) {
        asked.push([window, options]);
        if (!browser.isGranted) throw new Error("Either the '<all_urls>' or 'activeTab' permission is required.");
        return 'data:image/png;base64,AAAA';
      },
    },
    storage: {
      session: {
        async set(items: object) {
          const texts = Object.entries(items).map(([key, value]) => [key, JSON.stringify(value)] as const);
          if (texts.some(([, text]) => text.length > QUOTA)) throw new Error('Session storage quota bytes exceeded.');
          for (const [key, text] of texts) held.set(key, text);
        },
        get: async (key: string) => (held.has(key) ? { [key]: JSON.parse(held.get(key) ?? '') } : {}),
        remove: async (key: string) => void held.delete(key),
      },
      // Nothing may get here: it would outlive the browser.
      local: undefined,
      sync: undefined,
    },
  };
}

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
  Object.assign(Reflect.get(globalThis, 'chrome'), browser);
});

const draft = (seconds: number, image = 'data:image/png;base64,AAAA'): Draft => ({
  taken: { utc: `2026-12-09T07:04:0${seconds}.000Z`, offset: '+01:00' },
  address: 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
  image,
});

describe('taking a picture', () => {
  it('asks for what the window in front shows, as a PNG, and holds nothing by itself', async () => {
    expect(await takePicture()).toBe('data:image/png;base64,AAAA');
    expect(browser.asked).toEqual([[undefined, { format: 'png' }]]);
    expect(browser.held.size).toBe(0);
  });

  it('rejects where the browser wants a click on the icon first', async () => {
    browser.isGranted = false;
    await expect(takePicture()).rejects.toThrow('activeTab');
  });
});

describe('a picture that waits', () => {
  it('is there until it is dropped', async () => {
    expect(await readDraft()).toBeUndefined();
    await holdDraft(draft(1));
    expect(await readDraft()).toEqual(draft(1));
    await dropDraft();
    expect(await readDraft()).toBeUndefined();
    expect(browser.held.size).toBe(0);
  });

  it('takes the place of the one before', async () => {
    await holdDraft(draft(1));
    await holdDraft(draft(2));
    expect(await readDraft()).toEqual(draft(2));
    expect(browser.held.size).toBe(1);
  });

  it('is refused where it is too large, and the one before stays', async () => {
    await holdDraft(draft(1));
    await expect(holdDraft(draft(2, 'x'.repeat(QUOTA)))).rejects.toThrow('quota');
    expect(await readDraft()).toEqual(draft(1));
  });

  it('may be dropped twice', async () => {
    await dropDraft();
    await expect(dropDraft()).resolves.toBeUndefined();
  });
});
