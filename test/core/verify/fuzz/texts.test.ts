import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { pageOf } from '../../../vectors/forge';
import { anything } from './arbitraries';
import { casesSoFar, outcomeOf, RECORD, runs, TEXT, verdictOn } from './grounds';
import { changed, OBJECTS, valueAt } from './paths';

vi.setConfig({ testTimeout: 60_000 });

describe('whatever a text is, nothing breaks and nothing passes', () => {
  test('any text', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.json(),
      fc.string({ unit: fc.constantFrom(...'{}[]",:\\u0e-1 ') }),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(await outcomeOf(text)).toBe('unreadable');
      }),
      runs(600),
    );
  });

  test('pieces of pages', async () => {
    const pieces = [
      '<pre id="record">',
      '<PRE class=a id=record >',
      '</pre>',
      '<!--',
      '-->',
      '<',
      '>',
      '<pre',
      ' id="record"',
      '\uFEFF',
      '{',
      '}',
      '&quot;',
      TEXT,
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), async (parts) => {
        const text = parts.join('');
        const whole = parts.filter((part) => part === TEXT).length;
        if (whole === 0) expect(await outcomeOf(text)).toBe('unreadable');
        else await outcomeOf(text);
      }),
      runs(300),
    );
  });

  test('a text that breaks off', async () => {
    const page = pageOf(TEXT);
    const end = page.lastIndexOf('}');
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: TEXT.trimEnd().length - 1 }), fc.nat({ max: end }), async (at, there) => {
        expect(await outcomeOf(TEXT.slice(0, at))).toBe('unreadable');
        expect(await outcomeOf(page.slice(0, there))).toBe('unreadable');
      }),
      runs(200),
    );
  });

  test('deep nesting', async () => {
    const opening = fc.constantFrom('[', '{"a":', '[{"a":[', '{"entries":[');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...OBJECTS),
        opening,
        fc.integer({ min: 17, max: 50_000 }),
        async (path, sign, depth) => {
          const text = changed([...path, 'x'], () => '@').replace('"@"', sign.repeat(depth));
          expect((await verdictOn(text)).problems[0]?.code).toBe('too-deep');
        },
      ),
      runs(150),
    );
  });

  test('a member twice', async () => {
    const escaped = (name: string) =>
      [...name].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...OBJECTS),
        fc.nat(),
        fc.boolean(),
        anything,
        async (path, at, isEscaped, value) => {
          const node = Object(valueAt(RECORD, path));
          const [name = '', original] = Object.entries(node)[at % Object.keys(node).length] ?? [];
          const twice = `"${isEscaped ? escaped(name) : name}":${JSON.stringify(value)}`;
          // The true one last, which is the one that `JSON.parse` takes.
          const text = changed(path, (object) => ({ '@@': 0, ...Object(object) })).replace('"@@":0', twice);
          const { problems } = await verdictOn(text);
          expect([problems[0]?.code, original === undefined]).toEqual(['duplicate-member', false]);
        },
      ),
      runs(250),
    );
  });

  test('another version', async () => {
    const versions = fc.oneof(anything, fc.integer(), fc.double()).filter((version) => version !== 1);
    await fc.assert(
      fc.asyncProperty(versions, async (version) => {
        expect((await verdictOn(changed(['version'], () => version))).problems[0]?.code).toBe('unknown-version');
      }),
      runs(200),
    );
  });
});

test('these are some thousand cases', () => {
  expect(casesSoFar()).toBeGreaterThan(1500);
});
