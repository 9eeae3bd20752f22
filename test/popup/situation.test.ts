import { describe, expect, it } from 'vitest';
import type { PageStatus } from '../../src/messages/protocol';
import type { ActiveTab } from '../../src/popup/ports';
import { placeOf } from '../../src/popup/situation';
import { ADDRESS } from './situations';

const page = (settings: readonly string[] | undefined, address = ADDRESS): PageStatus => ({
  address,
  settings: settings?.map((id) => ({ id, name: id })),
  reading: false,
});
const MAIN = ['allowDataForGenerativeAI'];

describe('where the active tab is', () => {
  const rows: readonly (readonly [
    what: string,
    address: string | undefined,
    page: PageStatus | undefined,
    at: string,
  ])[] = [
    ['on the setting', ADDRESS, page(MAIN), 'setting'],
    ['on the setting, address not told', undefined, page(MAIN), 'setting'],
    ['on the setting, no script', `${ADDRESS}/?trk=x#y`, undefined, 'setting'],
    ['on the setting, which its script does not know yet', ADDRESS, page(undefined), 'setting'],
    ['on another setting', ADDRESS, page(['allowAdsByAge']), 'setting'],
    ['the page moved on to none', ADDRESS, page([]), 'elsewhere'],
    [
      'the page moved to the setting from another',
      'https://www.linkedin.com/mypreferences/d/dark-mode',
      page(MAIN),
      'setting',
    ],
    ['another settings page, no script', 'https://www.linkedin.com/mypreferences/d/dark-mode', undefined, 'elsewhere'],
    ['a sign-in page', 'https://www.linkedin.com/uas/login?session_redirect=x', undefined, 'sign-in'],
    ['a sign-in page of somebody else', 'https://login.example.org/uas/login', undefined, 'elsewhere'],
    ['elsewhere', 'https://example.org/', undefined, 'elsewhere'],
    ['address not told', undefined, undefined, 'elsewhere'],
  ];
  it.each(rows)('%s', async (_what, address, status, at) => {
    const tab: ActiveTab = { id: 3, address };
    const place = await placeOf({ activeTab: async () => tab, lookAt: async () => status });
    expect(place.at).toBe(at);
  });

  it('is nowhere without a tab', async () => {
    const place = await placeOf({ activeTab: async () => undefined, lookAt: async () => undefined });
    expect(place).toEqual({ at: 'elsewhere' });
  });

  it('is what the page says of its address, because the tab’s lags behind in-app moves', async () => {
    const here = `${ADDRESS}?x=1`;
    const tab = { id: 3, address: 'https://www.linkedin.com/mypreferences/d/dark-mode' };
    const place = await placeOf({ activeTab: async () => tab, lookAt: async () => page(MAIN, here) });
    expect(place).toMatchObject({ tab: 3, address: here });
  });
});
