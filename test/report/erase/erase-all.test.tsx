// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { ok, refused } from '../../../src/messages/result';
import { at, historyWith, KEY, LEDGER, MAIN_JOB } from '../../export/example';
import { FakePorts } from '../fake-ports';
import { buttonNamed, closeReport, objections, openReport, press } from '../open-report';

afterEach(closeReport);

const everything = (page: HTMLElement) => {
  const parts = [...page.querySelectorAll<HTMLElement>('.part')];
  const found = parts.find((part) => part.querySelector('h2')?.textContent === 'Erase');
  if (!found) throw new Error('no part');
  return found;
};

async function openRecords(more: Partial<FakePorts> = {}) {
  const ports = Object.assign(new FakePorts(), more);
  const page = await openReport(ports, '#records');
  return { ports, page, part: everything(page) };
}

describe('erasing everything', () => {
  const exported = { seq: 6, at: at('2026-12-09T07:05:30.000Z') };

  test.each([
    ['an entry on no file', undefined, true],
    ['everything on a file', exported, false],
  ])('asks once, and reminds of the export: %s', async (_name, onFile, isReminded) => {
    const { part, ports } = await openRecords({ exported: onFile });
    await press(buttonNamed(part, 'Erase everything'));
    const words = part.querySelector('.ask')?.textContent;
    expect(words).toContain('Files you exported remain. A new history starts and says so.');
    expect(words).toContain('imported records kept here go too. Nothing changes on LinkedIn.');
    expect(words?.includes('An export first keeps it.')).toBe(isReminded);
    expect(ports.asked).toEqual([]);
    expect(await objections()).toEqual([]);
  });

  test('erases also the picture that nobody has kept, and says so', async () => {
    const draft = {
      taken: at('2026-12-09T07:05:30.000Z'),
      address: 'https://www.linkedin.com/mypreferences/',
      image: '',
    };
    const { part, ports, page } = await openRecords({ draft });
    await press(buttonNamed(part, 'Erase everything'));
    await press(buttonNamed(part, 'Erase everything'));
    expect(ports.asked).toEqual([{ type: 'erase-all' }]);
    expect(ports.draft).toBeUndefined();
    expect(part.querySelector('[role="status"]')?.textContent).toBe('Everything was erased. A new history started.');
    expect(document.activeElement).toBe(buttonNamed(part, 'Erase everything'));
    expect(page.textContent).toContain('Nothing recorded yet.');
  });

  test('does nothing where there is nothing, and says why', async () => {
    const { part, ports } = await openRecords({ lines: [] });
    const button = buttonNamed(part, 'Erase everything');
    expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Nothing recorded yet.',
    );
    await press(button);
    expect(part.querySelector('.ask')).toBeNull();
    expect(ports.asked).toEqual([]);
  });

  test('imported records alone are something', async () => {
    const history = await historyWith(MAIN_JOB);
    const other = { origin: 'imported', ledger: LEDGER, key: KEY, history, stamps: [], pictures: [] } as const;
    const { part } = await openRecords({ lines: [], others: [other] });
    expect(buttonNamed(part, 'Erase everything').hasAttribute('aria-disabled')).toBe(false);
  });

  const refusals: [string, FakePorts['refuses'], RegExp][] = [
    ['full', { 'erase-all': refused('full') }, /^Nothing was erased\. .*storage is full/],
    ['closed', { 'erase-all': refused('cannot-open') }, /^Nothing was erased\. .*Restart the browser/],
    ['silent', { 'erase-all': 'silence' }, /did not answer/],
  ];
  test.each(refusals)('refused, %s: everything stays, also the picture', async (_name, refuses, words) => {
    const draft = {
      taken: at('2026-12-09T07:05:30.000Z'),
      address: 'https://www.linkedin.com/mypreferences/',
      image: '',
    };
    const { part, ports } = await openRecords({ refuses, draft });
    await press(buttonNamed(part, 'Erase everything'));
    await press(buttonNamed(part, 'Erase everything'));
    expect(part.querySelector('[role="status"]')?.textContent).toMatch(words);
    expect(ports.draft).toBe(draft);
  });

  test('an answer that it was done already is as good', async () => {
    const { part } = await openRecords({ refuses: { 'erase-all': ok('nothing-new') } });
    await press(buttonNamed(part, 'Erase everything'));
    await press(buttonNamed(part, 'Erase everything'));
    expect(part.querySelector('[role="status"]')?.textContent).toContain('Everything was erased');
  });
});
