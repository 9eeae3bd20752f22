// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { refused } from '../../../src/messages/result';
import { accountName, at, MAIN_JOB, read } from '../../export/example';
import { knownAccount } from '../asked';
import { buttonNamed, closeReport, objections, press } from '../open-report';
import { open, partOf, said } from './open-options';

afterEach(closeReport);

async function type(part: HTMLElement, words: string): Promise<void> {
  const field = part.querySelector('input');
  if (!field) throw new Error('no field');
  field.value = words;
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

describe('account names', () => {
  const LATER = at('2026-12-10T07:00:00.000Z');
  const of = (label: string) => read(LATER, 'off', 'confirmed', 'none', { account: knownAccount(label) });
  const names = (page: HTMLElement) => partOf(page, 'Account names');

  test('none is known: it says when one appears', async () => {
    const { page } = await open();
    expect(names(page).querySelector('input')).toBeNull();
    expect(names(page).textContent).toContain('No account is known here yet.');
  });

  test('a name is sealed at a press, and stands there then', async () => {
    const { ports, page } = await open({ lines: [...MAIN_JOB, of('A')] });
    const button = buttonNamed(page, 'Seal the name of account A');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await press(button);
    await type(names(page), '  Max\u202e Muster ');
    await press(button);
    expect(ports.asked).toEqual([{ type: 'statement', about: 'account', label: 'A', text: 'Max Muster' }]);
    expect(said(page)).toEqual(['Sealed: account A is the account of Max Muster.']);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(await objections()).toEqual([]);
  });

  test.each([
    ['that is sealed already', 'Max'],
    ['of nothing but disguises', '\u202e \u200b'],
  ])('a name %s is not sealed again', async (_name, words) => {
    const lines = [...MAIN_JOB, of('A'), accountName(LATER, knownAccount('A'), 'Max')];
    const { ports, page } = await open({ lines });
    await type(names(page), words);
    await press(buttonNamed(page, 'Seal the name of account A'));
    expect(ports.asked).toEqual([]);
  });

  test('a refusal says what was not done, and keeps what was typed', async () => {
    const { page } = await open({ lines: [...MAIN_JOB, of('A')], refuses: { statement: refused('full') } });
    await type(names(page), 'Max');
    await press(buttonNamed(page, 'Seal the name of account A'));
    expect(said(page)[0]).toMatch(/^The name was not sealed\. The browser refused to save: its storage is full\./);
    expect(names(page).querySelector('input')?.value).toBe('Max');
  });
});
