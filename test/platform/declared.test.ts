import { afterEach, describe, expect, test, vi } from 'vitest';
import { declared } from '../../src/platform/declared';
import { isOnline } from '../../src/platform/online';

afterEach(() => vi.unstubAllGlobals());

describe('declared', () => {
  const PAGES = 'https://www.linkedin.com/mypreferences/*';
  const rows: readonly (readonly [what: string, manifest: object, ReturnType<typeof declared>])[] = [
    ['nothing', {}, { pages: [], always: [], onDemand: [] }],
    [
      'all of it',
      {
        content_scripts: [{ matches: [PAGES], js: ['a.js'] }],
        permissions: ['storage', 'activeTab'],
        optional_permissions: ['notifications'],
        optional_host_permissions: ['https://freetsa.org/*'],
      },
      { pages: [PAGES], always: ['storage', 'activeTab'], onDemand: ['notifications', 'https://freetsa.org/*'] },
    ],
  ];

  test.each(rows)('is what the manifest says: %s', (_what, manifest, said) => {
    const chrome = Reflect.get(globalThis, 'chrome');
    Object.assign(chrome, { runtime: { ...chrome.runtime, getManifest: () => manifest } });
    expect(declared()).toEqual(said);
  });
});

describe('isOnline', () => {
  test.each([true, false])('is what the browser says: %s', (onLine) => {
    vi.stubGlobal('navigator', { onLine });
    expect(isOnline()).toBe(onLine);
  });
});
