import { describe, expect, it } from 'vitest';
import { handle } from '../../src/background/handle';
import { payloadOf } from '../../src/core/entry';
import type { Region } from '../../src/core/region';
import type { StatementRequest } from '../../src/messages/protocol';
import { entriesOf } from '../fakes/entries-of';
import { report } from '../fakes/messages';
import { fakePorts } from '../fakes/ports';

const recipient = (text: string) => ({ type: 'statement', about: 'recipient', text }) as const;
const account = (label: string, text: string) => ({ type: 'statement', about: 'account', label, text }) as const;
const objection = (right: 'gdpr-article-21' | null) => ({ type: 'statement', about: 'objection', right }) as const;

const turnedOff = (day: string, label: string | null) =>
  ({ type: 'statement', about: 'turned-off', label, day }) as const;
const reply = (day: string, reference = '', text = '') =>
  ({ type: 'statement', about: 'reply', request: 'objection', says: 'confirms', day, reference, text }) as const;
const region = (named: Region) => ({ type: 'statement', about: 'region', region: named }) as const;

/** A history with a reading of account A, and what it says after this request. */
async function stating(request: StatementRequest) {
  const { ports, told } = fakePorts();
  await handle(report({ ownLinks: ['/in/ada/'] }), ports);
  const before = told.announced;
  const answer = await handle(request, ports);
  const entries = await entriesOf(ports.store);
  const [reference] = (await ports.store.accounts()).map((one) => one.reference);
  return { answer, entries, last: entries.map(payloadOf).at(-1), reference, announced: told.announced - before };
}

describe('a statement is sealed as the next entry:', () => {
  const rows: readonly (readonly [what: string, request: StatementRequest, sealed: object, says: RegExp])[] = [
    ['whom the record is for', recipient('Dr. Anna Muster'), { text: 'Dr. Anna Muster' }, /is for: Dr\. Anna Muster$/],
    [
      'nothing that could disguise it',
      recipient('  Anna\u202E\u0000 \n Muster\uD800 '),
      { text: 'Anna Muster' },
      /: Anna Muster$/,
    ],
    [
      'whose account it is',
      account('A', ' Ada \u2066Lovelace '),
      { text: 'Ada Lovelace', account: { label: 'A' } },
      /account A of this history is the account of: Ada Lovelace$/,
    ],
    [
      'an objection without a ground',
      objection(null),
      {
        text: '',
        objection: { kind: 'right-exercise', right: null, purpose: ['model-training', 'content-generation'] },
      },
      /stated that they object to .+ AI models that create content\.$/,
    ],
    [
      'an objection with its ground',
      objection('gdpr-article-21'),
      { objection: { right: 'gdpr-article-21' } },
      /under Article 21 of the GDPR/,
    ],
    [
      'the day on which the switch was turned off',
      turnedOff('2025-10-01', 'A'),
      { text: '', day: '2025-10-01', account: { label: 'A' } },
      /turned LinkedIn’s setting “Data for Generative AI Improvement” off on 1 October 2025\. It is of account A/,
    ],
    [
      'that day where no page told an account',
      turnedOff('2026-11-23', null),
      { day: '2026-11-23', account: 'unknown' },
      /off on 23 November 2026\. They did not say of which account\.$/,
    ],
    [
      'what LinkedIn replied, with its reference and its words',
      reply('2026-11-20', ' TS-\u202E12 ', 'We have\n your request. '),
      { request: 'objection', says: 'confirms', day: '2026-11-20', reference: 'TS-12', text: 'We have your request.' },
      /on 20 November 2026 LinkedIn confirmed that it had received their objection\. Its reference is: TS-12$/,
    ],
    ['what it replied without either', reply('2026-11-23'), { reference: '', text: '' }, /received their objection\.$/],
    ['the region', region('uk'), { text: '', region: 'uk' }, /stated that their region is: the United Kingdom\.$/],
  ];
  it.each(rows)('%s', async (_what, request, sealed, says) => {
    const { answer, entries, last, reference, announced } = await stating(request);
    expect(answer).toEqual({ ok: true, value: 'stored' });
    expect(entries).toHaveLength(3);
    expect(last).toMatchObject({ kind: 'statement', about: request.about, seq: 2, ...sealed });
    expect(last?.sentence).toMatch(/^On 23 November 2026 at 11:35:00 /);
    expect(last?.sentence).toMatch(says);
    if ('label' in request && request.label) expect(last).toHaveProperty('account.reference', reference);
    expect(announced).toBe(1);
  });
});

describe('nothing is sealed for', () => {
  const rows: readonly (readonly [what: string, request: StatementRequest])[] = [
    ['a recipient of spaces', recipient('  \n ')],
    ['a recipient of disguises', recipient('\u202E\u200B\u0000')],
    ['a name of disguises', account('A', '\u202E')],
    ['an account that was never met', account('B', 'Ada Lovelace')],
    ['a day that is still to come', turnedOff('2026-11-24', 'A')],
    ['a reply of a day that is still to come', reply('2026-11-24')],
    ['the day of an account that was never met', turnedOff('2026-11-01', 'B')],
    ['an inherited name as account', account('constructor', 'Ada Lovelace')],
  ];
  it.each(rows)('%s', async (_what, request) => {
    const { answer, entries, announced } = await stating(request);
    expect(answer).toEqual({ ok: false, refusal: 'not-accepted' });
    expect(entries).toHaveLength(2);
    expect(announced).toBe(0);
  });

  it('an account where no history was begun, and none is', async () => {
    const { ports } = fakePorts();
    expect(await handle(account('A', 'Ada'), ports)).toEqual({ ok: false, refusal: 'not-accepted' });
    expect(await ports.store.lastHead()).toBeUndefined();
  });
});

it('a statement opens a history where there is none', async () => {
  const { ports } = fakePorts();
  await handle(recipient('Dr. Anna Muster'), ports);
  const kinds = (await entriesOf(ports.store)).map((entry) => payloadOf(entry)?.kind);
  expect(kinds).toEqual(['started', 'statement']);
});
