// @vitest-environment jsdom
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { writeHtml } from '../../src/export/html/write-html';
import type { ExportInput } from '../../src/export/input';
import { at, EXPORTED_AT, exampleInput, MAIN_JOB, PNG, PROGRAM, picture, read, statement } from './example';
import { HOSTILE } from './hostile';
import { isPicture, OPENED, pageOf } from './page';

const DRAWN = ['svg', 'defs', 'pattern', 'path', 'rect', 'text'];
/** Nothing but shapes and words, in the one part that is a picture of the readings. */
const isDrawing = (one: Element) => one.closest('section.line') !== null && DRAWN.includes(one.localName);

describe('HTML and its surroundings', () => {
  const hostileLines = HOSTILE.flatMap((text) => [
    read(at('2026-12-10T08:00:00.000Z'), 'off', 'shown', 'none', {
      page: { heading: text, control: text, address: text, language: text.slice(0, 35) },
      setting: { id: text.slice(0, 80), name: text.slice(0, 120) },
    }),
    statement(at('2026-12-10T09:00:00.000Z'), text),
  ]);
  const cases = [
    ['the example', {}, MAIN_JOB],
    ['a picture', { pictures: [{ seq: 1, media: 'image/png', bytes: PNG }] }, [OPENED, picture(EXPORTED_AT, PNG)]],
    ['hostile lines', {}, [...MAIN_JOB, ...hostileLines]],
    ...HOSTILE.map((text): [string, Partial<ExportInput>, typeof MAIN_JOB] => [
      JSON.stringify(text),
      {
        recipient: text,
        language: text,
        program: { name: text, version: text, browser: text },
        published: [{ address: 'https://www.linkedin.com/', title: text, read: text }],
        key: { kid: text, jwk: { kty: 'EC', crv: 'P-256', x: text, y: text } },
        dates: { day: () => text, month: () => text, minute: () => text },
      },
      [
        OPENED,
        read(at('2026-12-10T08:00:00.000Z'), 'off', 'shown', 'none', { page: { heading: text, control: text } }),
      ],
    ]),
  ] as const;

  test.each(cases)('no script, no event, no request: %s', async (_name, more, lines) => {
    const page = await pageOf(lines, more);
    const all = [...page.querySelectorAll('*')];
    const names = new Set(all.map(({ localName }) => localName));
    for (const name of ['script', 'link', 'iframe', 'object', 'embed', 'form', 'base', 'audio', 'video']) {
      expect(names).not.toContain(name);
    }
    expect(all.filter((one) => one.closest('svg') && !isDrawing(one)).map(({ outerHTML }) => outerHTML)).toEqual([]);
    const attributes = all.flatMap((one) => [...one.attributes]);
    expect(
      attributes.filter(({ value }) => /url\(/.test(value)).filter(({ value }) => !/^url\(#\w+\)$/.test(value)),
    ).toEqual([]);
    expect(
      attributes.filter(({ name, value }) => /^on|^style$|^src|^srcset$|^ping$/.test(name) && !isPicture(name, value)),
    ).toEqual([]);
    const addresses = attributes.filter(({ name }) => name === 'href').map(({ value }) => value);
    expect(addresses.every((address) => address.startsWith('https://'))).toBe(true);
    expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import|expression|</);
  });

  test.each(cases)('no control or bidi character: %s', async (_name, more, lines) => {
    expect(writeHtml(await exampleInput(lines, more))).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}|\p{Cs}/u);
  });

  test('forbids script and requests even where somebody adds them', async () => {
    const policy = (await pageOf())
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('img-src data:;');
    expect(policy).not.toMatch(/script-src|connect-src/);
  });

  test('prints the foot in both ways: into the margin, and as a line of its own', async () => {
    const page = await pageOf();
    expect(page.querySelector('.foot')?.textContent).toBe('Key cn-I_WNMCleh · Entries 1 to 6 · Exported 9 Dec 2026');
    const style = page.querySelector('style')?.textContent ?? '';
    expect(style).toContain('counter(page) " of " counter(pages)');
    expect(style).toContain('Entries 1 to 6');
  });

  test('never says what nobody can promise', async () => {
    const page = await pageOf(MAIN_JOB, { program: PROGRAM });
    for (const text of page.querySelectorAll('pre')) text.remove();
    page.querySelector('style')?.remove();
    const banned =
      /\b(proof|proves?|guaranteed?|protected|safe|secure|certified|tamper|court-ready|legally valid|verified|trusted|invisible|undetectable|free|best)\b/i;
    expect(page.documentElement.textContent).not.toMatch(banned);
  });

  test('passes the accessibility rules', async () => {
    const page = await pageOf();
    document.documentElement.lang = page.documentElement.lang;
    document.title = page.title;
    document.body.replaceChildren(...page.body.children);
    // Colour cannot be computed here; it is black on white.
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations).toEqual([]);
  });
});
