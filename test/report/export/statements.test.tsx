// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { refused } from '../../../src/messages/result';
import { accountName, at, MAIN_JOB, objection, read } from '../../export/example';
import { knownAccount } from '../asked';
import { FakePorts } from '../fake-ports';
import { buttonNamed, closeReport, objections, openReport, press } from '../open-report';

afterEach(closeReport);

type Lines = FakePorts['lines'];

const OBJECT = 'I object to the use of my data for training AI that creates content';
const ON_GROUND = 'under Article 21 of the GDPR or UK GDPR (EU, EEA, United Kingdom)';
const ON_GROUND_TOO = 'I object under Article 21 of the GDPR or UK GDPR (EU, EEA, United Kingdom)';
const LATER = at('2026-12-10T07:00:00.000Z');

const of = (label: string) => read(LATER, 'off', 'confirmed', 'none', { account: knownAccount(label) });

async function open(lines: Lines) {
  const ports = Object.assign(new FakePorts(), { lines });
  const page = await openReport(ports, '#records');
  const fold = page.querySelector<HTMLElement>('.statements');
  if (!fold) throw new Error('no statements');
  return { ports, page, fold };
}

const boxes = (fold: HTMLElement) =>
  [...fold.querySelectorAll('.tick')].map((tick) => [tick.textContent, tick.querySelector('input')?.checked]);
const names = (fold: HTMLElement) =>
  [...fold.querySelectorAll('.field')].map((one) => [
    one.querySelector('label')?.textContent,
    one.querySelector('input')?.value,
  ]);
const tick = (fold: HTMLElement, place: number) => press(fold.querySelectorAll('.tick input')[place]);
const sealed = ({ done }: FakePorts) => done.filter((one) => one.startsWith('seal'));

describe('whose account it is', () => {
  test('a field for each account that is known, by letter, with the name that was stated last', async () => {
    const { fold } = await open([
      ...MAIN_JOB,
      of('B'),
      of('A'),
      accountName(LATER, knownAccount('A'), 'Max'),
      accountName(LATER, knownAccount('A'), 'Max Muster'),
    ]);
    expect(names(fold)).toEqual([
      ['Name of the person who holds account A (optional)', 'Max Muster'],
      ['Name of the person who holds account B (optional)', ''],
    ]);
    expect(await objections()).toEqual([]);
  });

  test('none where the page never told', async () => {
    expect(names((await open(MAIN_JOB)).fold)).toEqual([]);
  });

  test('what is typed is sealed with the next file, and stands there then', async () => {
    const { ports, page, fold } = await open([...MAIN_JOB, of('A')]);
    const field = fold.querySelector<HTMLInputElement>('.field input');
    if (!field) throw new Error('no field');
    field.value = 'Max Muster';
    await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    await press(buttonNamed(page, 'Download HTML'));
    expect(sealed(ports)).toEqual(['seal Max Muster']);
    expect(names(fold)[0]?.[1]).toBe('Max Muster');
    expect(ports.downloads[0]?.text).toContain('<bdi>Max Muster</bdi>');
  });
});

describe('an objection', () => {
  const rows: [string, Lines, (readonly [string, boolean])[], RegExp | undefined][] = [
    ['never stated', MAIN_JOB, [[OBJECT, false]], undefined],
    [
      'stated',
      [...MAIN_JOB, objection(LATER)],
      [[ON_GROUND_TOO, false]],
      /^Stated on 10 Dec 2026, 08:00: The holder objects to .* content\.$/,
    ],
    [
      'stated on a ground',
      [...MAIN_JOB, objection(LATER, 'gdpr-article-21')],
      [],
      /^Stated on 10 Dec 2026, 08:00: .* under Article 21 of the GDPR or the UK GDPR\.$/,
    ],
  ];

  test.each(rows)('%s: what is offered, and what was said', async (_name, lines, offered, said) => {
    const { fold } = await open(lines);
    expect(boxes(fold)).toEqual(offered);
    const first = fold.querySelector('.objection > p:not(.hint)')?.textContent;
    if (said) expect(first).toMatch(said);
    else expect(first).toBeUndefined();
  });

  test('says what it is not, and where to object', async () => {
    const { fold } = await open(MAIN_JOB);
    const hint = fold.querySelector('.objection .hint');
    expect(hint?.textContent).toMatch(/^This is sealed as your statement\. It tells LinkedIn nothing\./);
    expect(hint?.querySelector('a')?.getAttribute('href')).toBe('#next');
    expect(fold.querySelector('.tick input')?.getAttribute('aria-describedby')).toBe(hint?.id);
  });

  test.each([
    ['nothing', [], []],
    ['the objection', [0], ['seal objection null']],
    ['the objection and its ground', [0, 1], ['seal objection gdpr-article-21']],
    ['the ground, and not any more', [0, 1, 1], ['seal objection null']],
    ['the objection, and not any more', [0, 1, 0], []],
  ])('ticking %s', async (_name, places, wanted) => {
    const { ports, page, fold } = await open(MAIN_JOB);
    for (const place of places) await tick(fold, place);
    await press(buttonNamed(page, 'Download JSON'));
    expect(sealed(ports)).toEqual(wanted);
  });

  test('the ground is offered once the objection is ticked', async () => {
    const { fold } = await open(MAIN_JOB);
    await tick(fold, 0);
    expect(boxes(fold)).toEqual([
      [OBJECT, true],
      [ON_GROUND, false],
    ]);
  });

  test('a ground can be added to what was stated, and taken back before it is sealed', async () => {
    const { ports, page, fold } = await open([...MAIN_JOB, objection(LATER)]);
    await tick(fold, 0);
    await tick(fold, 0);
    await tick(fold, 0);
    await press(buttonNamed(page, 'Download JSON'));
    expect(sealed(ports)).toEqual(['seal objection gdpr-article-21']);
    expect(boxes(fold)).toEqual([]);
  });

  test('once sealed and erased again, nothing stands ticked', async () => {
    const { ports, page, fold } = await open(MAIN_JOB);
    await tick(fold, 0);
    await press(buttonNamed(page, 'Download JSON'));
    ports.gone = [7];
    await act(() => ports.announce());
    await press(buttonNamed(page, 'Download JSON'));
    expect(boxes(fold)).toEqual([[OBJECT, false]]);
    expect(sealed(ports)).toEqual(['seal objection null']);
  });

  test('one that could not be sealed stays ticked', async () => {
    const { ports, page, fold } = await open(MAIN_JOB);
    ports.refuses = { statement: refused('full') };
    await tick(fold, 0);
    await press(buttonNamed(page, 'Download JSON'));
    expect(boxes(fold)[0]).toEqual([OBJECT, true]);
    expect(ports.downloads).toEqual([]);
  });
});

describe('the region', () => {
  const said = (fold: HTMLElement) => fold.querySelectorAll('.objection')[1]?.textContent ?? '';

  test('is offered where it was chosen in the options, ticked by nobody, and sealed with the next file', async () => {
    const ports = Object.assign(new FakePorts(), { lines: MAIN_JOB });
    await ports.saveOptions({ region: 'uk' });
    const page = await openReport(ports, '#records');
    const fold = page.querySelector<HTMLElement>('.statements');
    if (!fold) throw new Error('no statements');
    expect(boxes(fold).at(-1)).toEqual(['State my region: United Kingdom', false]);
    await press([...fold.querySelectorAll('.tick input')].at(-1));
    await press(buttonNamed(page, 'Download HTML'));
    expect(sealed(ports)).toEqual(['seal region uk']);
    expect(boxes(fold).map(([label]) => label)).not.toContain('State my region: United Kingdom');
    expect(said(fold)).toContain('The holder’s region: United Kingdom');
    expect(await objections()).toEqual([]);
  });

  test('is not offered where none was chosen, and the options are named', async () => {
    const { fold } = await open(MAIN_JOB);
    expect(boxes(fold).map(([label]) => label)).toEqual([OBJECT]);
    expect(fold.querySelector('a[href="#options"]')?.textContent).toBe('Choose your region in Options');
  });
});
