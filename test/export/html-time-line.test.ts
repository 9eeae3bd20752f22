// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { at, MAIN_JOB, option, read, statement, unread } from './example';
import { HOSTILE } from './hostile';
import { ANNA, OPENED, pageOf } from './page';

type Lines = NonNullable<Parameters<typeof pageOf>[0]>;
const days = (day: number) => at(new Date(Date.UTC(2026, 10, day, 10)).toISOString());
const of = (label: string) => ({ account: { label, reference: label.padEnd(43, '_') } });

const pictureOf = async (lines?: Lines) => (await pageOf(lines)).querySelector('.line > svg');
const texts = (svg: Element | null) => [...(svg?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent);
const count = (svg: Element | null, selector: string) => svg?.querySelectorAll(`:scope > ${selector}`).length;

describe('the picture in a record', () => {
  test('has the readings of the main job, and the two days between which nobody looked', async () => {
    const svg = await pictureOf(MAIN_JOB);
    expect(count(svg, '.solid')).toBe(3);
    expect(count(svg, '.hollow')).toBe(2);
    expect(count(svg, '.dashed')).toBe(1);
    expect(texts(svg)).toEqual(['Account not known', '3', expect.any(String), ...texts(svg).slice(3)]);
    expect(svg?.getAttribute('aria-label')).toContain('Data for Generative AI Improvement');
  });

  test('tells on, off and a change nobody saw apart without a colour', async () => {
    const svg = await pictureOf([
      OPENED,
      read(days(2), 'on', 'confirmed', 'none', of('A')),
      read(days(12), 'off', 'confirmed', 'found', of('A')),
    ]);
    expect([...(svg?.querySelectorAll('.band') ?? [])].map((band) => band.getAttribute('fill'))).toEqual([
      'url(#changed)',
    ]);
    expect(texts(svg)).toContain('changed somewhere here');
    expect(new Set(svg?.outerHTML.match(/#[0-9a-f]{3,6}\b/g) ?? [])).toEqual(new Set());
  });

  test.each<[what: string, reading: Lines[number], look: string]>([
    ['on', read(days(2), 'on'), 'solid'],
    ['off', read(days(2), 'off'), 'solid'],
    ['off on screen', read(days(2), 'off', 'shown'), 'hollow'],
    ['an option', { kind: 'observation', at: days(2), reading: option('HIDE', 'Private mode') }, 'hollow'],
    ['what could not be read', unread(days(2), 'several'), 'hollow'],
  ])('draws %s as its shape', async (_what, reading, look) => {
    const svg = await pictureOf([OPENED, reading]);
    expect([count(svg, '.solid'), count(svg, '.hollow')]).toEqual(look === 'solid' ? [1, 0] : [0, 1]);
  });

  test('has a lane for each account, by its letter alone', async () => {
    const svg = await pictureOf([
      OPENED,
      read(days(2), 'on', 'confirmed', 'none', { account: ANNA }),
      { kind: 'account', at: days(3), account: ANNA, text: 'Anna Muster' },
      unread(days(4), 'signed-out'),
    ]);
    expect(texts(svg).slice(0, 2)).toEqual(['Account A', 'Account not known']);
    expect(svg?.textContent).not.toContain('Muster');
  });

  test('of one reading is its shape and its date, without an axis', async () => {
    const svg = await pictureOf([OPENED, read(days(2), 'on')]);
    expect(texts(svg)).toEqual(['Account not known', '2 Nov 2026, 11:00']);
    expect(count(svg, '.thin')).toBe(0);
  });

  test('is not there where nothing was read', async () => {
    expect(await pictureOf([OPENED, statement(days(2), 'Somebody')])).toBeNull();
  });

  test.each(HOSTILE)('has words of an option as text: %j', async (words) => {
    const lines: Lines = [OPENED, { kind: 'observation', at: days(2), reading: option('HIDE', words) }];
    const svg = await pictureOf([...lines, read(days(9), 'on')]);
    expect(new Set([...(svg?.querySelectorAll('*') ?? [])].map(({ localName }) => localName))).toEqual(
      new Set(['defs', 'pattern', 'rect', 'path', 'text']),
    );
  });
});
