import { describe, expect, it } from 'vitest';
import { instantAt } from '../../../src/core/instant';
import type { Law } from '../../../src/core/regime';
import { MAIN_SETTING } from '../../../src/core/setting';
import { type SettingState, shownState } from '../../../src/core/state';
import type { Fields, LetterInput, LetterKind, Recorded } from '../../../src/export/letters/letter';
import { lettersOf, neededFor, writeLetter } from '../../../src/export/letters/write-letter';
import { REGIME_FACTS } from '../../../src/linkedin/regimes';
import { history, type Mark } from '../../fakes/history';

const stateGiven = (marks: readonly Mark[]): SettingState => shownState(history(marks), MAIN_SETTING, []).state;

/** Read on, and half an hour later off, on one day. */
function sameDay(): SettingState {
  const [on, off] = history(['on f', 'off f']);
  if (on === undefined || off === undefined) throw new Error('two readings were made');
  return shownState([on, { ...off, at: { ...on.at, utc: '2026-11-01T10:30:00.000Z' } }], MAIN_SETTING, []).state;
}

const LAWS: readonly Law[] = ['gdpr', 'uk', 'california'];
const AT = instantAt(Date.parse('2026-12-09T09:30:00Z'), 60);
const HEAD = {
  seq: 7,
  link: 'fV0fK3Xk1nQ4hZ0mT8rR2bYw6cJ5sL9dE7gA1uP3oIk',
  kid: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
};
const FIELDS: Fields = {
  name: 'Ada Muster',
  profile: 'https://www.linkedin.com/in/ada-muster',
  email: 'ada@example.org',
  grounds:
    'I write novels for a living, and I publish drafts on LinkedIn. Models that create content are sold to write such texts. Their being trained with mine harms my income in a way in which it does not harm others.',
  objected: '2026-11-24',
  wrong: 'My profile summary names Acme Ltd as my employer.',
  right: 'I have worked for Example Ltd since 1 March 2026.',
};
const EMPTY: Fields = { name: '', profile: '', email: '', grounds: '', objected: '', wrong: '', right: '' };

const inputOf = (law: Law, recorded: Recorded, fields = FIELDS): LetterInput => ({
  law,
  controller: REGIME_FACTS[law].controller,
  at: AT,
  fields,
  recorded,
});

/** Each law's letters over another form of the opt-out date. */
const STATES: Readonly<Record<Law, SettingState>> = {
  gdpr: stateGiven(['on f', 'off s seen', 'off f']),
  uk: stateGiven(['on f', 'off f']),
  california: stateGiven(['off f']),
};

describe('every letter', () => {
  it.each(LAWS.flatMap((law) => lettersOf(law).map((kind) => [law, kind] as const)))(
    '%s, %s: reads as in its golden file',
    async (law, kind) => {
      const made = writeLetter(kind, inputOf(law, { state: STATES[law], head: HEAD }));
      await expect(`${made?.text}\n`).toMatchFileSnapshot(`golden/${law}-${kind}.txt`);
      expect(made?.text).toContain(made?.subject);
    },
  );
});

describe('what the record says, in a letter', () => {
  const said = (recorded: Recorded) => writeLetter('access', inputOf('gdpr', recorded))?.text ?? '';
  it.each<[string, SettingState, RegExp]>([
    ['on', stateGiven(['on f']), /When I last recorded it, on \d+ November 2026, .* was on\./],
    ['on again', stateGiven(['off f @A', 'on f found @A']), /was off on .* and on again on /],
    [
      'off on screen',
      stateGiven(['on f', 'off s seen']),
      /showed it as off; it has not been read from a freshly loaded page/,
    ],
    [
      'off since',
      stateGiven(['on f', 'off s seen', 'off f']),
      /I turned .* off on \d+ November 2026; my record holds that change/,
    ],
    [
      'off between',
      stateGiven(['on f', 'off f']),
      /on at my reading of .* and off at my reading of .*\. It changed between the two\./,
    ],
    ['off, first seen', stateGiven(['off f']), /first shows .* off on .*; it does not show when it was turned off/],
    [
      'off between, of one day',
      sameDay(),
      /on at my reading of 1 November 2026 at 11:00 and off at my reading of 1 November 2026 at 11:30\./,
    ],
    [
      'off, first seen, and maybe on',
      stateGiven(['off f @A', 'on f', 'off f @A']),
      /did not say whose account was signed in, showed it on\./,
    ],
    ['nothing', stateGiven([]), /I have no record yet of what the setting/],
  ])('%s', (_what, state, says) => {
    expect(said({ state })).toMatch(says);
    expect(said({ state })).not.toContain('fingerprint');
  });

  it('that LinkedIn confirmed an objection, in the letter that follows it', () => {
    const text = writeLetter(
      'erasure',
      inputOf('gdpr', { state: stateGiven(['off f']), confirmed: '2026-11-30' }),
    )?.text;
    expect(text).toContain('You confirmed that you had received my objection on 30 November 2026.');
  });

  it('the day that the holder stated, as their statement', () => {
    expect(said({ state: stateGiven(['off f']), stated: '2025-10-01' })).toContain(
      'by my own statement I turned it off on 1 October 2025.',
    );
  });
});

describe('a letter that nobody else can finish', () => {
  it.each<[Law, LetterKind, Partial<Fields>, string | undefined]>([
    ['gdpr', 'objection', {}, 'letter_needs_grounds'],
    ['uk', 'objection', { grounds: ' \n ' }, 'letter_needs_grounds'],
    ['gdpr', 'objection', { grounds: 'I am a novelist.' }, undefined],
    ['gdpr', 'access', {}, undefined],
    ['uk', 'erasure', {}, 'letter_needs_objection'],
    ['uk', 'erasure', { objected: '2026-11-24' }, undefined],
    ['california', 'correct', { wrong: 'x' }, 'letter_needs_correction'],
    ['california', 'correct', { wrong: 'x', right: 'y' }, undefined],
    ['california', 'know', {}, undefined],
    ['california', 'delete', {}, undefined],
    ['gdpr', 'erasure', { objected: '20266-10-01' }, 'letter_needs_objection'],
  ])('%s, %s, with %j: needs %s', (law, kind, fields, needs) => {
    const input = inputOf(law, { state: stateGiven([]) }, { ...EMPTY, ...fields });
    expect(neededFor(kind, law, writeLetter(kind, input)?.text ?? '')).toBe(needs);
  });

  it.each<[string, string, string | undefined]>([
    ['its writer filled in by hand', 'My grounds: I am a novelist.', undefined],
    ['still has the blank', 'My grounds:\n[your own reasons]', 'letter_needs_grounds'],
    ['is empty', ' ', 'letter_needs_grounds'],
  ])('that %s', (_what, text, needs) => {
    expect(neededFor('objection', 'uk', text)).toBe(needs);
  });

  it.each(LAWS.flatMap((law) => lettersOf(law).map((kind) => [law, kind] as const)))(
    '%s, %s: has blanks where nothing was filled in',
    (law, kind) => {
      const text = writeLetter(kind, inputOf(law, { state: stateGiven([]) }, EMPTY))?.text ?? '';
      expect(text).toContain('[your name]');
      expect(text).not.toMatch(/undefined|null|NaN|\n{3}/);
    },
  );

  it('is none where the law has none', () => {
    expect(writeLetter('objection', inputOf('california', { state: stateGiven([]) }))).toBeUndefined();
  });

  it('takes no disguise from a field', () => {
    const disguised = { ...FIELDS, grounds: 'I am\u202E a\u0000 novelist' };
    expect(writeLetter('objection', inputOf('gdpr', { state: stateGiven([]) }, disguised))?.text).toContain(
      'I am a novelist',
    );
  });
});
