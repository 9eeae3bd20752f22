// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { SETTINGS } from '../../../src/linkedin/catalogue/settings';
import { at, MAIN_JOB, objection, read } from '../../export/example';
import { knownAccount } from '../asked';
import { closeReport, objections, press } from '../open-report';
import { lines, OPENED, open, type } from './open-overview';

afterEach(closeReport);

const OTHERS = SETTINGS.length - 1;

describe('the overview', () => {
  test('shows the state as the popup does, marked for no program', async () => {
    const { page } = await open();
    expect(page.querySelector('.card h2')?.textContent).toBe('Off since 23 Nov 2026');
    expect(page.querySelector('[data-setting]')).toBeNull();
    expect(page.querySelector('.limit')?.textContent).toContain('Opting out does not affect training');
    expect(await objections()).toEqual([]);
  });

  test('says what to do now, each with what it takes', async () => {
    const { page } = await open();
    expect(lines(page)).toEqual([
      ['Export the record. Your newest entry is on no file yet.', 'Export record'],
      ['Object in writing. LinkedIn’s form also covers AI that does not create content.', 'What you can still do'],
      [`Read the ${OTHERS} other settings that were not read here yet.`, 'Go to the audit'],
    ]);
    expect([...page.querySelectorAll('.todo a')].map((link) => link.getAttribute('href'))).toEqual([
      '#records',
      '#next',
      '#audit',
    ]);
  });

  test('opens the setting, or brings its tab to the front', async () => {
    const { ports, page } = await open([]);
    await press(page.querySelector('.todo [data-action=open]'));
    ports.showing = ['allowDataForGenerativeAI'];
    await press(page.querySelector('.todo [data-action=open]'));
    expect(ports.opened).toEqual(['open data-for-ai-improvement in a new tab', 'show allowDataForGenerativeAI']);
  });

  test('says where the browser opens no page', async () => {
    const { page } = await open([], { tab: 'refused' });
    await press(page.querySelector('.todo [data-action=open]'));
    expect(page.querySelector('.refused[role=status]')?.textContent).toMatch(/^The browser did not open the page\./);
  });

  test('asks for access where it is withheld', async () => {
    const { ports, page } = await open([], { access: false });
    expect(page.querySelector('.card h2')?.textContent).toBe('No access to the page');
    await press(page.querySelector('.todo [data-action=allow]'));
    expect(ports.access).toBe(true);
  });

  test('an objection that was stated is not advised again', async () => {
    const { page } = await open([...MAIN_JOB, objection(at('2026-12-10T08:00:00.000Z'))]);
    expect(lines(page).map(([text]) => text)).not.toContain(
      'Object in writing. LinkedIn’s form also covers AI that does not create content.',
    );
  });

  test('says how far the audit is', async () => {
    const { page } = await open();
    expect(page.textContent).toContain(`0 of ${OTHERS} read, 0 differ from the recommendation.`);
  });

  test('shows one account at a time, the one read last first', async () => {
    const [A, B] = ['A', 'B'].map((label) => ({ account: knownAccount(label) }));
    const { page } = await open([
      OPENED,
      read(at('2026-11-23T10:00:00.000Z'), 'on', 'confirmed', 'none', A),
      read(at('2026-11-24T10:00:00.000Z'), 'off', 'confirmed', 'none', B),
    ]);
    const headline = () => page.querySelector('.card h2')?.textContent;
    expect(headline()).toBe('Switch is off');
    await type(page, '.parts > .field select', knownAccount('A').reference, 'change');
    expect(headline()).toBe('Switch is on');
    expect(await objections()).toEqual([]);
  });

  test('a history that cannot be opened is named instead', async () => {
    const { page } = await open(MAIN_JOB, { closed: 'newer-version' });
    expect(page.querySelector('.card h2')?.textContent).toBe('History is from a newer version');
  });
});
