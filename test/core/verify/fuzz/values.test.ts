import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { anything, disguises, halves, names, units } from './arbitraries';
import { casesSoFar, isNoticed, outcomeOf, RECORD, runs, TEXT } from './grounds';
import { ALL, changed, NODES, TEXTS, valueAt } from './paths';

vi.setConfig({ testTimeout: 60_000 });

describe('whatever value is changed in a record is noticed', () => {
  test('a value of another kind, anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ALL), anything, async (path, value) => isNoticed(changed(path, () => value))),
      runs(1000),
    );
  });

  test('a member more, anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...NODES), names, anything, async (path, name, value) => {
        const isTaken = Object.hasOwn(Object(valueAt(RECORD, path)), name);
        if (isTaken || Array.isArray(valueAt(RECORD, path))) return;
        expect(await outcomeOf(changed([...path, name], () => value))).not.toBe('unchanged');
      }),
      runs(350),
    );
  });

  test('a member or an item less, anywhere', async () => {
    for (const path of ALL) {
      const text = changed(path.slice(0, -1), (node) => {
        if (Array.isArray(node)) return node.filter((_item, place) => place !== path.at(-1));
        return Object.fromEntries(Object.entries(Object(node)).filter(([name]) => name !== path.at(-1)));
      });
      await isNoticed(text);
    }
  });

  test('signs that a terminal obeys, in every text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...TEXTS), disguises, fc.nat(), async (path, sign, at) => {
        const text = changed(path, (value) => {
          const place = at % (String(value).length + 1);
          return String(value).slice(0, place) + sign + String(value).slice(place);
        });
        const outcome = await outcomeOf(text);
        if (path[0] === 'made' && path[1] === 'program') expect(outcome).toBe('unchanged');
        else expect(outcome).not.toBe('unchanged');
      }),
      runs(600),
    );
  });

  test('one character of anything that is base64url or a name of a key', async () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const parts = TEXTS.filter(
      (path) => ['entries', 'key', 'head', 'ledger'].includes(String(path[0])) && !path.includes('header'),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...parts), fc.nat(), fc.constantFrom(...alphabet), async (path, at, sign) => {
        const text = changed(path, (value) => {
          const place = at % String(value).length;
          return String(value).slice(0, place) + sign + String(value).slice(place + 1);
        });
        if (text === JSON.stringify(RECORD)) return;
        expect(await outcomeOf(text)).not.toBe('unchanged');
      }),
      runs(600),
    );
  });

  test('any character of the text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: TEXT.length - 1 }),
        fc.nat({ max: 3 }),
        fc.oneof(units, halves),
        async (at, cut, sign) => isNoticed(TEXT.slice(0, at) + sign + TEXT.slice(at + cut)),
      ),
      runs(600),
    );
  });
});

test('these are some thousand cases', () => {
  expect(casesSoFar()).toBeGreaterThan(2500);
});
