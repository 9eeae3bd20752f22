import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePageStatus } from '../../src/messages/page-answers';
import { placeOf, type Situation } from '../../src/popup/situation';
import { viewOf } from '../../src/popup/view';
import { jsonLike } from '../fakes/json-like';
import { WORDS } from '../ui/words';
import { ADDRESS, situationGiven } from './situations';

const MAIN = { id: 'allowDataForGenerativeAI', name: 'Data for Generative AI Improvement' };
const lost = (given: object) => ({
  setting: MAIN.id,
  refusal: 'full',
  at: 0,
  reading: { outcome: 'unreadable', reason: 'several' },
  ...given,
});

/** The popup's situation over a page of which some script says this. */
async function over(said: unknown): Promise<Situation> {
  const place = await placeOf({
    activeTab: async () => ({ id: 7, address: ADDRESS }),
    lookAt: async () => parsePageStatus(said),
  });
  return { ...situationGiven({ marks: ['on f'] }), place };
}

const headline = async (said: unknown) => viewOf(await over(said), WORDS).card.headline;

describe('the popup over a page that was taken over', () => {
  const saying = (unrecorded: unknown) => ({ address: ADDRESS, settings: [MAIN], reading: false, unrecorded });
  it.each([
    ['a moment that does not exist', lost({ at: 1e300 })],
    ['no moment', lost({ at: 'now' })],
    ['a refusal that does not exist', lost({ refusal: 'constructor' })],
    ['a reason that does not exist', lost({ reading: { outcome: 'unreadable', reason: 'because' } })],
    ['a reason that is none', lost({ reading: { outcome: 'unreadable', reason: {} } })],
    ['a value that does not exist', lost({ reading: { outcome: 'read', value: 'maybe' } })],
    ['no reading', lost({ reading: null })],
    ['nothing', null],
  ])('shows the history, whatever it says: %s', async (_what, unrecorded) => {
    expect(await headline(saying(unrecorded))).toBe('Switch is on');
  });

  it('never throws', async () => {
    const parts = fc.record(
      {
        address: fc.constant(ADDRESS),
        settings: fc.oneof(fc.constant([MAIN]), jsonLike),
        reading: jsonLike,
        unrecorded: fc.oneof(
          fc.record({ setting: fc.constant(MAIN.id), refusal: jsonLike, at: jsonLike, reading: jsonLike }),
          jsonLike,
        ),
      },
      { requiredKeys: ['address'] },
    );
    await fc.assert(
      fc.asyncProperty(parts, async (said) => {
        expect(typeof (await headline(said))).toBe('string');
      }),
      { numRuns: 60 },
    );
  });

  it('names a setting there in plain words alone', async () => {
    const { notice } = viewOf(
      await over({ address: ADDRESS, settings: [{ id: 'x', name: '<img src=x onerror=alert(1)>' }], reading: false }),
      WORDS,
    );
    expect(notice).toContain('<img src=x onerror=alert(1)>');
  });
});
