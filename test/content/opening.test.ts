import { describe, expect, it } from 'vitest';
import { type OpeningEntry, openingOf } from '../../src/content/opening';

const ADDRESS = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';
const entry = (given: OpeningEntry = {}): OpeningEntry => ({
  name: ADDRESS,
  type: 'navigate',
  responseStatus: 200,
  loadEventEnd: 800,
  ...given,
});

describe('how a document was opened', () => {
  type Row = readonly [
    what: string,
    given: OpeningEntry,
    now: number,
    touched: boolean,
    expected: { fresh: boolean; restored: boolean },
  ];
  const rows: readonly Row[] = [
    ['opened anew', entry(), 900, false, { fresh: true, restored: false }],
    [
      'reloaded: a tick may be the member’s own',
      entry({ type: 'reload' }),
      900,
      false,
      { fresh: true, restored: true },
    ],
    ['by Back', entry({ type: 'back_forward' }), 900, false, { fresh: false, restored: true }],
    ['still loading', entry({ loadEventEnd: 0 }), 60_000, false, { fresh: true, restored: false }],
    ['just loaded', entry(), 800, false, { fresh: true, restored: false }],
    ['as late as may be', entry(), 2800, false, { fresh: true, restored: false }],
    ['too late: it stood there before', entry(), 2801, false, { fresh: false, restored: false }],
    ['after a click', entry(), 900, true, { fresh: false, restored: false }],
    ['reloaded, after a click', entry({ type: 'reload' }), 900, true, { fresh: false, restored: true }],
    ['nobody says when it was loaded', { type: 'navigate' }, 60_000, false, { fresh: true, restored: false }],
    ['nobody says how', {}, 900, false, { fresh: false, restored: true }],
  ];
  it.each(rows)('%s', (_what, given, now, touched, expected) => {
    expect(openingOf(given, now, touched)).toMatchObject(expected);
  });

  it('keeps the address it was loaded from, and its status', () => {
    expect(openingOf(entry({ responseStatus: 404 }), 900, false)).toMatchObject({ address: ADDRESS, status: 404 });
  });

  it('knows no address and no status where the browser does not say', () => {
    expect(openingOf({}, 900, false)).toStrictEqual({ address: '', status: undefined, fresh: false, restored: true });
  });
});
