// @vitest-environment jsdom
import '../one-realm';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../../src/core/options';
import { TAMPERED_DIR } from '../../vectors/tampered';
import { chosen } from '../chosen';
import { FakePorts } from '../fake-ports';
import { buttonNamed, closeReport, objections, openReport, press, until } from '../open-report';

afterEach(closeReport);

const GOOD = JSON.parse(readFileSync(join(TAMPERED_DIR, 'good.json'), 'utf8'));
const OPTIONS = {
  region: 'us',
  regime: 'california',
  reminder: 30,
  notify: true,
  language: 'pt-BR',
  theme: 'dark',
  authority: 'freetsa',
};
const LINES = [
  'Region: United States',
  'Where you live: California',
  'Reminder: 30 days',
  'System notice: yes',
  'Language: Português (Brasil)',
  'Colours of this extension’s pages: dark',
  'Independent time stamp: freeTSA.org',
];

async function open(options: object, more: Partial<FakePorts> = {}) {
  const ports = Object.assign(new FakePorts(), more);
  const page = await openReport(ports, '#records');
  const part = [...page.querySelectorAll<HTMLElement>('.part')].find(
    (one) => one.querySelector('h2')?.textContent === 'Import',
  );
  const files = [chosen('backup.json', JSON.stringify({ ...GOOD, options }))];
  const target = part?.querySelector('input');
  Object.defineProperty(target, 'files', { value: files, configurable: true });
  await act(() => void target?.dispatchEvent(new Event('change', { bubbles: true })));
  await until(() => part?.querySelector('.imported')?.textContent?.includes('Imported: ') ?? false);
  return { ports, page, offer: part?.querySelector<HTMLElement>('.import-options') ?? undefined };
}

const said = (offer: HTMLElement | undefined) => offer?.querySelector('[role="status"]')?.textContent;

describe('options in an imported file', () => {
  test('are shown, and not taken by themselves', async () => {
    const { ports, offer } = await open(OPTIONS);
    expect(offer?.querySelector('p')?.textContent).toBe(
      'backup.json: This file also holds options, which are not sealed:',
    );
    expect([...(offer?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent)).toEqual(LINES);
    expect(await ports.readOptions()).toEqual(DEFAULTS);
    expect(await objections()).toEqual([]);
  });

  test('are not offered where there are none that this version knows', async () => {
    expect((await open({ region: 'moon' })).offer).toBeUndefined();
  });

  test.each([
    ['all', { notices: true }, true, 'These options are used now.'],
    [
      'all but a notice that is not allowed',
      {},
      false,
      'These options are used now, except the system notice. Tick it in Options: the browser may ask.',
    ],
  ])('are taken at a press: %s', async (_name, more, notify, words) => {
    const { ports, page, offer } = await open(OPTIONS, more);
    await press(buttonNamed(page, 'Use these options'));
    expect(await ports.readOptions()).toEqual({ ...OPTIONS, notify });
    expect(said(offer)).toBe(words);
    expect(offer?.querySelector('button')).toBeNull();
  });

  test('leave the others as they were', async () => {
    const { ports, page } = await open({ theme: 'dark' });
    await act(async () => void (await ports.saveOptions({ region: 'hk' })));
    await press(buttonNamed(page, 'Use these options'));
    expect(await ports.readOptions()).toEqual({ ...DEFAULTS, region: 'hk', theme: 'dark' });
  });

  test('where the browser refuses, stay in the file, and can be tried again', async () => {
    const { ports, page, offer } = await open(OPTIONS, { notices: true });
    ports.chosen.fills();
    await press(buttonNamed(page, 'Use these options'));
    expect(said(offer)).toMatch(/^Not saved: the browser refused\. All stays as before\./);
    expect(buttonNamed(page, 'Use these options')).toBeDefined();
  });
});

describe('options in an exported file', () => {
  const TICK = 'Add my options (region, reminder, colours and the like), for a backup';

  test('only once they are ticked, which the list of what the file says tells', async () => {
    const ports = new FakePorts();
    await ports.saveOptions({ region: 'uk' });
    const page = await openReport(ports, '#records');
    const tick = [...page.querySelectorAll('.download .tick')].find(({ textContent }) => textContent === TICK);
    const tells = () => page.querySelector('.file-says')?.textContent?.includes('your options for this browser');
    await press(buttonNamed(page, 'Download JSON'));
    expect([tells(), JSON.parse(ports.downloads[0]?.text ?? '').options]).toEqual([false, undefined]);
    await press(tick?.querySelector('input'));
    await press(buttonNamed(page, 'Download JSON'));
    expect([tells(), JSON.parse(ports.downloads[1]?.text ?? '').options]).toEqual([
      true,
      { region: 'uk', theme: 'browser', reminder: 90, notify: false },
    ]);
    expect(await objections()).toEqual([]);
  });
});
