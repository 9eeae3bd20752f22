import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeArea } from '../fakes/storage-area';

type Alarm = { readonly name: string; readonly periodInMinutes?: number };

/** A browser with the parts that reminders and the welcome page touch. Notices are there only once they are allowed. */
function fakeBrowser() {
  const alarms = new Map<string, Alarm>();
  const opened: string[] = [];
  const shown = new Map<string, string>();
  const clicked = new Set<(id: string) => void>();
  const added = new Set<() => void>();
  const ringing = new Set<(alarm: Alarm) => void>();
  const notifications = {
    create: async (id: string, { title, message }: { title: string; message: string }) =>
      void shown.set(id, `${title}: ${message}`),
    clear: async (id: string) => shown.delete(id),
    onClicked: { addListener: (listener: (id: string) => void) => void clicked.add(listener) },
  };
  const chrome: { notifications?: typeof notifications } & Record<string, unknown> = {
    runtime: { id: 'test', getURL: (path: string) => `chrome-extension://test/${path}` },
    storage: { local: fakeArea() },
    tabs: { create: async ({ url }: { url: string }) => void opened.push(url) },
    permissions: { onAdded: { addListener: (listener: () => void) => void added.add(listener) } },
    alarms: {
      get: async (name: string) => alarms.get(name),
      create: async (name: string, { periodInMinutes }: { periodInMinutes: number }) =>
        void alarms.set(name, { name, periodInMinutes }),
      onAlarm: { addListener: (listener: (alarm: Alarm) => void) => void ringing.add(listener) },
    },
  };
  return {
    chrome,
    alarms,
    opened,
    shown,
    allow: () => {
      chrome.notifications = notifications;
      for (const listener of added) listener();
    },
    click: (id: string) => {
      for (const listener of clicked) listener(id);
    },
    ring: (name: string) => {
      for (const listener of ringing) listener({ name });
    },
  };
}

let fake = fakeBrowser();
const before = Object.getOwnPropertyDescriptor(globalThis, 'chrome');
// The door to the browser is opened once, so what stands behind it is looked up anew each time.
Object.assign(globalThis, { chrome: new Proxy({}, { get: (_target, name) => Reflect.get(fake.chrome, name) }) });
const { keepAlarm, onAlarm, setAlarm } = await import('../../src/platform/alarms');
const { clearNotice, onNoticeClicked, showNotice } = await import('../../src/platform/notices');
const { openWelcome } = await import('../../src/platform/welcome');
afterAll(() => before && Object.defineProperty(globalThis, 'chrome', before));
beforeEach(() => {
  fake = fakeBrowser();
});

describe('the alarm', () => {
  it('is set where there is none, and then left alone', async () => {
    expect([await keepAlarm(), await keepAlarm()]).toEqual([true, false]);
    expect([...fake.alarms.values()]).toEqual([{ name: 'reminder', periodInMinutes: 360 }]);
  });

  it('set anew stays one', async () => {
    await setAlarm();
    await setAlarm();
    expect(fake.alarms.size).toBe(1);
  });

  it('calls back, and no other does', () => {
    const heard = vi.fn();
    onAlarm(heard);
    fake.ring('another');
    expect(heard).not.toHaveBeenCalled();
    fake.ring('reminder');
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('a notice', () => {
  it('in a browser that has none yet does nothing', async () => {
    onNoticeClicked(vi.fn());
    await showNotice('Title', 'message');
    await clearNotice();
    expect(fake.shown.size).toBe(0);
  });

  it('is shown once it is allowed, one at a time, and cleared', async () => {
    fake.allow();
    await showNotice('Title', 'first');
    await showNotice('Title', 'second');
    expect([...fake.shown.values()]).toEqual(['Title: second']);
    await clearNotice();
    expect(fake.shown.size).toBe(0);
  });

  it.each([
    ['before somebody listens', true],
    ['while somebody listens', false],
  ])('that is allowed %s tells of a click on it once, and of no other', (_name, isAllowed) => {
    const heard = vi.fn();
    if (isAllowed) fake.allow();
    onNoticeClicked(heard);
    fake.allow();
    fake.click('another');
    expect(heard).not.toHaveBeenCalled();
    fake.click('reminder');
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('the welcome page', () => {
  it('opens once, however often it is asked for', async () => {
    await openWelcome();
    await openWelcome();
    expect(fake.opened).toEqual(['chrome-extension://test/src/welcome/index.html']);
  });
});
