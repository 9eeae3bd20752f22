// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { SETTINGS } from '../../../src/linkedin/catalogue/settings';
import { accountName } from '../../export/example';
import type { FakePorts } from '../fake-ports';
import { closeReport, objections, openReport, press, until } from '../open-report';
import { ANNA, BERT, failed, GENAI, type Line, seen, T1, T2, T3, T4, VIEWING } from './lines';
import { ALL, filter, MIXED, next, open, portsWith, rowOf } from './open-audit';

afterEach(closeReport);

describe('the contract for programs', () => {
  type Kind = readonly [
    what: string,
    setting: string,
    lines: readonly Line[],
    state: string,
    basis?: 'confirmed' | 'shown',
  ];
  const kinds: Kind[] = [
    ['never tried', GENAI, [], 'unread'],
    ['tried in vain', GENAI, [failed(T1, GENAI, 'several')], 'unknown'],
    ['on', GENAI, [seen(T1, GENAI, 'on')], 'on', 'confirmed'],
    ['off', GENAI, [seen(T1, GENAI, 'off')], 'off', 'confirmed'],
    ['off on screen', GENAI, [seen(T1, GENAI, 'off', 'shown')], 'off', 'shown'],
    ['an option', VIEWING, [seen(T1, VIEWING, 'DISCLOSE_ANONYMOUS=Private')], 'DISCLOSE_ANONYMOUS', 'confirmed'],
    ['a later attempt in vain', GENAI, [seen(T1, GENAI, 'off'), failed(T2, GENAI, 'several')], 'off', 'confirmed'],
  ];
  test.each(kinds.map(([what, ...rest]) => ({ what, rest })))(
    '$what',
    async ({ rest: [setting, lines, state, basis] }) => {
      const row = rowOf(await open(lines), setting);
      expect(row?.dataset['state']).toBe(state);
      expect(row?.dataset['basis']).toBe(basis);
    },
  );

  test('each setting has one row, and nothing else on the page has its mark', async () => {
    const page = await open([]);
    const marked = [...page.querySelectorAll<HTMLElement>('[data-setting]')].map(({ dataset }) => dataset['setting']);
    expect(marked).toEqual(SETTINGS.map(({ id }) => id));
  });

  test('an erased reading is unread, and called erased', async () => {
    const page = await open([seen(T1, GENAI, 'off')], { gone: [1] });
    expect(rowOf(page, GENAI)?.dataset['state']).toBe('unread');
    expect(rowOf(page, GENAI)?.textContent).toContain('The newest reading was erased here.');
  });
});

describe('accounts', () => {
  const TWO = [
    seen(T1, GENAI, 'on', 'confirmed', 'none', ANNA),
    seen(T2, GENAI, 'off', 'confirmed', 'none', BERT),
    accountName(T3, BERT, 'Bert\u202e Muster'),
  ];
  const choose = async (page: HTMLElement, value: string) => {
    const field = page.querySelector('select');
    if (!field) throw new Error('no field');
    field.value = value;
    await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
  };
  const state = (page: HTMLElement) => rowOf(page, GENAI)?.dataset['state'];
  const options = (page: HTMLElement) => [...page.querySelectorAll('option')].map((one) => one.textContent);

  test('with one account there is nothing to choose', async () => {
    expect((await open(MIXED)).querySelector('select')).toBeNull();
  });

  test('begins with the account of the newest reading, and shows the other on request', async () => {
    const page = await open(TWO);
    expect(options(page)).toEqual(['A', 'B (Bert Muster)']);
    expect([page.querySelector('select')?.value, state(page)]).toEqual([BERT.reference, 'off']);
    await choose(page, ANNA.reference);
    expect(state(page)).toBe('on');
    expect(await objections()).toEqual([]);
  });

  test('offers readings of nobody known, and stays with what was chosen', async () => {
    const ports = portsWith([...TWO, seen(T3, GENAI, 'on')]);
    const page = await openReport(ports, '#audit');
    expect(options(page)).toEqual(['A', 'B (Bert Muster)', 'unknown']);
    expect(state(page)).toBe('on');
    await choose(page, BERT.reference);
    ports.lines = [...ports.lines, seen(T4, VIEWING, 'HIDE=Private', 'confirmed', 'none', ANNA)];
    ports.announce();
    await until(() => state(page) === 'off');
    expect(page.querySelector('select')?.value).toBe(BERT.reference);
    expect(rowOf(page, VIEWING)?.dataset['state']).toBe('unread');
  });
});

describe('the accessibility rules', () => {
  const states: readonly (readonly [what: string, lines: readonly Line[], more: Partial<FakePorts>])[] = [
    ['nothing read', [], {}],
    ['a row of each kind', MIXED, {}],
    ['all read', ALL, {}],
    ['an erased reading', [seen(T1, GENAI, 'off'), ...MIXED], { gone: [1] }],
    ['a page that did not open', MIXED, { tab: 'refused' }],
  ];
  test.each(states)('hold in both positions of the filter: %s', async (_what, lines, more) => {
    const page = await open(lines, more);
    await press(next(page));
    for (const fold of page.querySelectorAll('details')) fold.open = true;
    expect(await objections()).toEqual([]);
    await filter(page);
    expect(await objections()).toEqual([]);
    expect(page.querySelector('[style]')).toBeNull();
  });
});
