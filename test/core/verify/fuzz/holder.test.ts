import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Forgery, fileOf, forged } from '../../../vectors/forge';
import { entryAt, parsed, SMALL, toyToken } from '../small';
import { anything, places, sealedPlaces, units } from './arbitraries';
import { outcomeOf, RECORD, runs } from './grounds';

vi.setConfig({ testTimeout: 60_000 });

describe('whatever the holder of the key seals, nothing breaks', () => {
  const sealed = (place: number, forgery: Partial<Forgery>) =>
    forged(
      SMALL.map(({ isLeftOut: _none, ...line }, at) => (at === place ? { ...line, ...forgery } : line)),
      toyToken,
    );

  test('any text', async () => {
    await fc.assert(
      fc.asyncProperty(places, fc.oneof(units, fc.json()), async (place, text) => {
        expect(await outcomeOf(fileOf(await sealed(place, { text })))).toBe('unreadable');
      }),
      runs(200),
    );
  });

  test('any member of a payload', async () => {
    const member = fc.constantFrom(
      '@context',
      'version',
      'kind',
      'ledger',
      'seq',
      'prev',
      'at',
      'program',
      'reading',
      'erased',
      'size',
      'account',
      'x',
    );
    await fc.assert(
      fc.asyncProperty(sealedPlaces, member, anything, async (place, name, value) => {
        const before = parsed(entryAt(RECORD, place).jws.payload)[name];
        const outcome = await outcomeOf(fileOf(await sealed(place, { payload: { [name]: value } })));
        if (JSON.stringify(value) !== JSON.stringify(before)) expect(outcome).not.toBe('unchanged');
      }),
      runs(250),
    );
  });
});
