/** What is left of one setting's page after a move to another's must never be told as the other's. */
import { describe, expect, it } from 'vitest';
import { watched } from '../fakes/watched';
import { SETTING_ROWS, type SettingDocument, settingDocuments } from '../fixtures/settings';
import { pass, stopClock } from './clock';

stopClock();

/** Milliseconds in which any value that a watch believes is told: after a move no heading alone speaks for a control. */
const TOLD = 4000;
const A_WHILE = 60_000;

const addresses = [...new Set(SETTING_ROWS.map(({ address }) => address))];
const isOff = ({ shown }: SettingDocument) => Object.values(shown).every((value) => value !== 'on');
/** Each page with its switches off, or its first option chosen. */
const pages = addresses.flatMap(
  (address) => settingDocuments.find((one) => one.address === address && isOff(one)) ?? [],
);

/** The page's program does not run here: what it would choose is chosen. */
function drawn({ address, html }: SettingDocument) {
  const page = watched({ address, html });
  const option = page.document.querySelector<HTMLInputElement>('[type=radio]');
  if (option) option.checked = true;
  return page;
}

describe.each(pages)('the page $address, left for one other after another', { timeout: A_WHILE }, (page) => {
  it.each([
    ['before it was read', 0],
    ['when it was read', TOLD],
  ])('%s', async (_what, stays) => {
    const { told, goTo } = drawn(page);
    await pass(stays);
    for (const to of addresses.filter((one) => one !== page.address)) {
      goTo(to);
      await pass(TOLD);
    }
    const read = told.filter(({ reading }) => reading.outcome === 'read').map(({ setting }) => setting);
    expect(read).toEqual(stays > 0 ? Object.keys(page.shown) : []);
  });
});

/** Longer than a control must stand for which nothing but the heading speaks. */
const TOLD_BY_HEADING = 24_000;
const isUnkeyed = ({ shown }: SettingDocument) =>
  SETTING_ROWS.some(({ id, marked }) => id in shown && marked === 'undocumented');

describe.each(pages.filter(isUnkeyed))('the page $address, in words nobody knows', { timeout: A_WHILE }, (page) => {
  it('whose control stays below the headings of others', async () => {
    const { told, goTo, document } = drawn(page);
    const title = document.querySelector('h1');
    for (const label of document.querySelectorAll('label, legend')) label.textContent = 'Einstellung';
    for (const { address, heading } of SETTING_ROWS.filter((row) => row.address !== page.address)) {
      goTo(address);
      if (title) title.textContent = heading;
      await pass(TOLD_BY_HEADING);
    }
    expect(told.filter(({ reading }) => reading.outcome === 'read')).toEqual([]);
  });
});
