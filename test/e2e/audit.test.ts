import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../scripts/browser/types.mjs';
import { SETTING_ROWS, settingDocument } from '../fixtures/settings';
import { BROWSERS } from './stage/browsers';
import { type Account, CHANGED, settingsAsked, settle } from './stage/practice-account';
import { openWorld, type World } from './stage/world';

const OFF = [
  'allowAnonymizedDataResearch',
  'nonEssentialCookieConsent',
  'allowAdsByAge',
  'tipsForUsingLinkedinViaEmail',
];
const CHOSEN: Account = {
  discloseAsProfileViewer: 'DISCLOSE_ANONYMOUS',
  'discover-me-by-email-address': 'NOBODY',
};
const BROKEN = 'discover-me-by-phone-number';
const AGE = 'allowAdsByAge';
const ACCOUNT: Account = Object.fromEntries(
  SETTING_ROWS.map(({ id, values }) => [id, CHOSEN[id] ?? shownBy(id, Object.keys(values))]),
);

// What is not named is on, which is read soonest.
function shownBy(id: string, [first = '', second = '']: readonly string[]): string {
  return OFF.includes(id) ? second : first;
}

const STATES = `Object.fromEntries([...document.querySelectorAll('[data-setting]')].map((row) =>
  [row.dataset.setting, row.dataset.state]))`;
const statesOf = (audit: View) => audit.evaluate<Record<string, string>>(STATES);
const rowText = (audit: View, id: string) =>
  audit.evaluate<string>(`document.querySelector('[data-setting="${id}"]').innerText`);

/** Presses one button of the list as a person would: back to its tab, and a real click. */
async function press(audit: View, selector: string): Promise<void> {
  await audit.front();
  await audit.click(selector);
}

async function audited(world: World) {
  settle(world, ACCOUNT);
  world.site.showsAt(addressOf(BROKEN), CHANGED);
  world.site.signsIn('practice');
  const audit = await world.session.openExtensionPage('/src/report/index.html#audit');
  await audit.waitFor(`document.querySelectorAll('[data-setting]').length > 0`);
  const before = { states: await statesOf(audit), asked: settingsAsked(world) };
  const steps: number[] = [];
  for (let next = nextIn(before.states); next !== undefined; next = nextIn(await statesOf(audit))) {
    const asked = settingsAsked(world).length;
    await press(audit, '[data-action="open-next"]');
    const ids = JSON.stringify(idsAt(addressOf(next)));
    await audit.waitFor(`${ids}.every((id) => ${STATES}[id] !== 'unread')`);
    steps.push(settingsAsked(world).length - asked);
  }
  return { audit, before, steps };
}

const nextIn = (states: Record<string, string>) => Object.keys(states).find((id) => states[id] === 'unread');
const addressOf = (id: string) => SETTING_ROWS.find((row) => row.id === id)?.address ?? '';
const idsAt = (address: string) => SETTING_ROWS.filter((row) => row.address === address).map(({ id }) => id);

describe.each(BROWSERS)('the audit of a practice account, in %s', (name) => {
  let world: World;
  let walk: Awaited<ReturnType<typeof audited>>;
  beforeAll(async () => {
    world = await openWorld(name);
    walk = await audited(world);
  }, 180_000);
  afterAll(() => world.close());

  it('begins with nothing read, and opens nothing by itself', () => {
    const ids = SETTING_ROWS.map(({ id }) => id);
    expect(walk.before).toEqual({ states: Object.fromEntries(ids.map((id) => [id, 'unread'])), asked: [] });
  });

  it('opens one page for each press, in one tab', async () => {
    expect(walk.steps.every((asked) => asked === 1)).toBe(true);
    expect(walk.steps.length).toBe(new Set(SETTING_ROWS.map(({ address }) => address)).size);
    const pages = (await world.session.browser.pages()).filter((page) => page.url().includes('linkedin.com'));
    expect(pages).toHaveLength(1);
  });

  it('ends with every state as the account has it, and says which page could not be read', async () => {
    await expect.poll(() => statesOf(walk.audit)).toEqual({ ...ACCOUNT, [BROKEN]: 'unknown' });
    await expect.poll(() => rowText(walk.audit, BROKEN)).toContain('more than one switch');
    await expect
      .poll(() => rowText(walk.audit, 'discloseAsProfileViewer'))
      .toContain('Private profile characteristics');
  });

  it('counts what was read and what differs', async () => {
    const progress = await walk.audit.evaluate<string>(`document.querySelector('[data-progress]').innerText`);
    expect(progress).toContain(`${SETTING_ROWS.length - 1} of ${SETTING_ROWS.length} read`);
  });

  it('tells a setting that changed out of sight with both dates, on the row', async () => {
    world.site.showsAt(addressOf(AGE), settingDocument(addressOf(AGE), { [AGE]: 'on' }).html);
    await press(walk.audit, `[data-setting="${AGE}"] [data-action="open"]`);
    await walk.audit.waitFor(`${STATES}['${AGE}'] === 'on'`);
    await expect
      .poll(() => rowText(walk.audit, AGE))
      .toMatch(/Off when read on .*, on when next read on .*The change was not seen here/);
    await expect
      .poll(async () => (await world.session.badge()).title)
      .toContain('Age range, for ads: off when read on');
  });

  it('goes into the record, each setting with its state', async () => {
    const records = await world.session.openExtensionPage('/src/report/index.html#records');
    await records.waitFor(`document.querySelector('[data-format="html"]') !== null`);
    await records.evaluate(`document.querySelector('[data-format="html"]').click()`);
    const html = readFileSync(await world.session.waitForDownload(), 'utf8');
    const [, summary = ''] = html.split('Settings in this record');
    const [table = ''] = summary.split('</table>');
    const missing = ['Profile viewing options', 'Private profile characteristics', 'Non-essential cookies'].filter(
      (words) => !table.includes(words),
    );
    expect(missing).toEqual([]);
  });

  it('asked nobody but LinkedIn, and LinkedIn nothing but what was opened', () => {
    expect(world.site.loopback.log.filter(({ allowed }) => !allowed)).toEqual([]);
    expect(settingsAsked(world)).toHaveLength(walk.steps.length + 1);
  });
});
