import { beforeEach, describe, expect, test } from 'vitest';
import { openSettingPage } from '../../src/platform/setting-page';
import { showSetting } from '../../src/platform/tabs';

const HERE = 'https://www.linkedin.com/mypreferences/d/settings/ads-by-age';
const NEXT = 'https://www.linkedin.com/mypreferences/d/profile-viewing-options';

/** Tabs by their id: the address of which our script tells, or undefined where none answers. */
let tabs: ReadonlyMap<number, string | undefined>;
const done: string[] = [];

const settingOf = (address: string) => (address === HERE ? [{ id: 'allowAdsByAge', name: 'Age' }] : []);

beforeEach(() => {
  tabs = new Map();
  done.length = 0;
  Object.assign(Reflect.get(globalThis, 'chrome'), {
    tabs: {
      query: async () => [...tabs.keys()].map((id) => ({ id, windowId: 1 })),
      create: async ({ url }: { url: string }) => {
        done.push(`create ${url}`);
        return { id: 9 };
      },
      update: async (id: number, { url, active }: { url?: string; active?: boolean }) => {
        done.push(`update ${id} ${url ?? ''} ${active}`);
        return { id, windowId: 1 };
      },
      sendMessage: async (id: number) => {
        const address = tabs.get(id);
        if (address === undefined) throw new Error('no receiver');
        return { address, settings: settingOf(address), reading: false };
      },
    },
    windows: { update: async (id: number) => void done.push(`window ${id}`) },
  });
});

describe('the one tab in which pages are opened', () => {
  const rows: readonly (readonly [
    what: string,
    address: string | undefined,
    tab: number | undefined,
    same: boolean,
  ])[] = [
    ['none yet', undefined, undefined, false],
    ['is on one of the settings pages', HERE, 3, true],
    ['is on one of another family', 'https://www.linkedin.com/mypreferences/m/dark-mode?trk=x', 3, true],
    ['moved on to another page by itself', 'https://www.linkedin.com/feed/', 3, false],
    ['is closed, or shows something else', undefined, 3, false],
  ];
  test.each(rows)('%s', async (_what, address, tab, same) => {
    tabs = new Map([[3, address]]);
    expect(await openSettingPage(NEXT, tab)).toBe(same ? 3 : 9);
    expect(done).toEqual(same ? [`update 3 ${NEXT} true`, 'window 1'] : [`create ${NEXT}`]);
  });
});

describe('a tab that shows a setting already', () => {
  test('comes to the front as it is', async () => {
    tabs = new Map([
      [3, undefined],
      [4, NEXT],
      [5, HERE],
    ]);
    expect(await showSetting('allowAdsByAge', HERE)).toBe(true);
    expect(done).toEqual(['update 5  true', 'window 1']);
  });

  test('where there is none nothing happens', async () => {
    tabs = new Map([[4, NEXT]]);
    expect(await showSetting('allowAdsByAge', HERE)).toBe(false);
    expect(done).toEqual([]);
  });
});
