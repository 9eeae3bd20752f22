import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../src/core/options';
import { standingOf } from '../../../src/report/overview/standing';
import { type ToDo, toDoOf } from '../../../src/report/overview/to-do';
import type { Holdings } from '../../../src/report/use-kept';
import { at, exampleInput, KEY, reply, started } from '../../export/example';
import { type GivenHistory, historyGiven, NOW } from '../../ui/given';

type Given = GivenHistory & { readonly access?: boolean; readonly stampOf?: number; readonly reminder?: 0 | 30 | 90 };

function holdingsGiven({ stampOf, ...given }: Given): Holdings {
  const history = historyGiven(given);
  const ledger = history.head?.ledger ?? '';
  const stamps = stampOf === undefined ? [] : [{ seq: stampOf, token: '', time: '', authority: '' }];
  return { history, own: { origin: 'own', ledger, key: KEY, history, stamps, pictures: [] }, others: [] };
}

describe('what to do now:', () => {
  const SINCE = ['on f', 'off s seen', 'off f'];
  const rows: readonly (readonly [what: string, given: Given, list: readonly ToDo[]])[] = [
    ['nothing was read yet', {}, ['todo_read', 'todo_object', 'todo_others']],
    ['nothing could be read', { marks: ['no-switch'] }, ['todo_read', 'todo_export', 'todo_object']],
    ['no access comes before everything', { access: false }, ['todo_allow', 'todo_object', 'todo_others']],
    ['no access, on', { marks: ['on f'], access: false }, ['todo_allow', 'todo_turn_off', 'todo_export']],
    ['on', { marks: ['on f'] }, ['todo_turn_off', 'todo_export', 'todo_object']],
    [
      'on again',
      { marks: ['off f @A', 'on f found @A'], exported: 2 },
      ['todo_turn_off', 'todo_pass_on', 'todo_object'],
    ],
    ['off on screen', { marks: ['off s'] }, ['todo_reload', 'todo_export', 'todo_object']],
    ['off, on no file yet', { marks: SINCE }, ['todo_export', 'todo_object', 'todo_others']],
    [
      'off, with entries newer than the file',
      { marks: SINCE, exported: 2 },
      ['todo_export', 'todo_object', 'todo_others'],
    ],
    ['off and exported', { marks: SINCE, exported: 3 }, ['todo_pass_on', 'todo_object', 'todo_others']],
    ['off, exported and stamped', { marks: SINCE, exported: 3, stampOf: 3 }, ['todo_object', 'todo_others']],
    [
      'an earlier stamp does not hold the newest entry',
      { marks: SINCE, exported: 3, stampOf: 2 },
      ['todo_pass_on', 'todo_object', 'todo_others'],
    ],
    [
      'off long ago',
      { marks: SINCE, exported: 3, stampOf: 3, reminder: 30 },
      ['todo_object', 'todo_check', 'todo_others'],
    ],
    ['never reminded', { marks: SINCE, exported: 3, stampOf: 3, reminder: 0 }, ['todo_object', 'todo_others']],
  ];
  it.each(rows)('%s', (_what, { access = true, reminder = 90, ...given }, list) => {
    expect(
      toDoOf(standingOf(holdingsGiven(given), undefined, { access, options: { ...DEFAULTS, reminder }, now: NOW })),
    ).toEqual(list);
  });
});

describe('once LinkedIn has confirmed an objection', () => {
  const given = async (region: 'uk' | null) => {
    const { history } = await exampleInput([
      started(at('2026-11-01T10:00:00Z')),
      reply(at('2026-11-02T10:00:00Z'), { day: '2026-11-02' }),
    ]);
    const own = { origin: 'own', ledger: '', key: KEY, history, stamps: [], pictures: [] } as const;
    const besides = { access: true, options: { ...DEFAULTS, region }, now: NOW };
    return toDoOf(standingOf({ history, own, others: [] }, undefined, besides));
  };

  it('objecting is advised no more, and nothing is overdue where no law is known', async () => {
    expect(await given(null)).toEqual(['todo_read', 'todo_export', 'todo_others']);
  });

  it('its overdue answer comes before the export', async () => {
    expect(await given('uk')).toEqual(['todo_read', 'todo_answer', 'todo_export']);
  });
});

describe('how things stand for one of two accounts', () => {
  const A = { label: 'A', reference: 'A'.padEnd(43, '_') };
  const rows: readonly (readonly [what: string, marks: GivenHistory['marks'], state: object])[] = [
    ['what is of the other account counts for nothing', ['off f @A', 'on f @B', 'off f @A', 'on f @B'], { since: 1 }],
    [
      'an on of nobody known may be of this one, and leaves no count and no day',
      ['off f @A', 'on f', 'off f @A', 'on f @B'],
      { since: 0, maybeOn: { seq: 2 } },
    ],
    [
      'a later reading of nobody known is no reading of this account',
      ['off f @A', 'off f @A', 'on f @B', 'off f'],
      { last: { seq: 2 } },
    ],
  ];
  it.each(rows)('%s', (_what, marks = [], state) => {
    const besides = { access: true, options: DEFAULTS, now: NOW } as const;
    expect(standingOf(holdingsGiven({ marks }), A, besides).seen.shown.state).toMatchObject(state);
  });
});
