import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted } from '../../src/background/accept';
import type { FromPage } from '../../src/messages/protocol';
import type { Sender } from '../../src/platform/incoming';
import { optionReading, pictureRequest, reading, report, viewerReport, visitOf } from '../fakes/messages';
import { stampAt } from '../fakes/record-of';

const SELF = { id: 'our-own-id', root: 'chrome-extension://our-own-id/' };
const PAGE = report().page.address;
const ledger = visitOf(1);
/** One of each kind that our own pages send. */
const FROM_PAGES: readonly FromPage[] = [
  { type: 'statement', about: 'recipient', text: 'Dr. Anna Muster' },
  { type: 'statement', about: 'account', label: 'A', text: 'Ada' },
  { type: 'statement', about: 'objection', right: null },
  { type: 'exported', ledger, seq: 3 },
  { type: 'erase', ledger, seq: 3 },
  { type: 'erase-all' },
  { type: 'stamp', ledger, stamp: stampAt(3) },
  pictureRequest(),
  { type: 'import', text: '{}', stamps: [] },
  { type: 'forget', ledger },
];
const [STATEMENT] = FROM_PAGES;

/** Our script in the top frame of the setting's page. */
const page = (given: Partial<Sender> = {}): Sender => ({
  id: SELF.id,
  origin: 'https://www.linkedin.com',
  frame: 0,
  tab: 7,
  address: PAGE,
  tabAddress: PAGE,
  ...given,
});
/** Our own report page. */
const own = (given: Partial<Sender> = {}): Sender => ({
  id: SELF.id,
  origin: 'chrome-extension://our-own-id',
  frame: 0,
  tab: 8,
  address: `${SELF.root}src/report/index.html`,
  tabAddress: `${SELF.root}src/report/index.html#records`,
  ...given,
});
const from = (address: string) => report({ page: { ...report().page, address } });

describe('a message from where it may come', () => {
  const rows: readonly (readonly [what: string, message: unknown, sender: Sender])[] = [
    ['a report from the page', report(), page()],
    ['a report where the browser does not name the tab’s address', report(), page({ tabAddress: undefined })],
    ['a report whose own address is stale', report(), page({ address: 'https://www.linkedin.com/mypreferences/d/' })],
    ['a report from a page with query and hash', report(), page({ tabAddress: `${PAGE}?trk=a#b?c` })],
    ['a report from a page with a line in its query', report(), page({ tabAddress: `${PAGE}?a\nb` })],
    ...FROM_PAGES.map((message) => [`${message.type} from our page`, message, own()] as const),
    ['a statement from our popup, which has no tab', STATEMENT, own({ tabAddress: undefined, frame: undefined })],
  ];
  it.each(rows)('%s', (_what, message, sender) => {
    expect(accepted(message, sender, SELF)).toEqual(message);
  });
});

describe('a message from anywhere else', () => {
  const strangers: readonly (readonly [what: string, part: Partial<Sender>])[] = [
    ['another extension', { id: 'other-id' }],
    ['nobody', { id: undefined }],
    ['no origin', { origin: undefined }],
    ['an opaque origin', { origin: 'null' }],
    ['another site', { origin: 'https://linkedin.example' }],
    ['a site that begins alike', { origin: 'https://www.linkedin.com.example' }],
    ['no encryption', { origin: 'http://www.linkedin.com' }],
    ['a sub-domain', { origin: 'https://de.linkedin.com' }],
    ['the bare domain', { origin: 'https://linkedin.com' }],
    ['another port', { origin: 'https://www.linkedin.com:8443' }],
    ['an extension’s page', { origin: 'chrome-extension://our-own-id' }],
    ['a frame of the page', { frame: 1 }],
    ['no frame', { frame: undefined }],
    ['a tab that is elsewhere', { tabAddress: 'https://www.linkedin.com/feed/' }],
    ['a tab that is on another setting', { tabAddress: `${PAGE}s` }],
    ['a tab on another site', { tabAddress: PAGE.replace('www.linkedin.com', 'linkedin.example') }],
    ['a tab that names the page in its query', { tabAddress: `https://www.linkedin.com/?${PAGE}` }],
    ['a tab without address', { tabAddress: '' }],
  ];
  it.each(strangers)('a report from %s', (_what, part) => {
    expect(accepted(report(), page(part), SELF)).toBeUndefined();
  });

  const addresses: readonly (readonly [what: string, address: string])[] = [
    ['another site', 'https://linkedin.example/mypreferences/d/settings/data-for-ai-improvement'],
    ['a site that begins alike', 'https://www.linkedin.com.example/mypreferences/d/'],
    ['no encryption', PAGE.replace('https', 'http')],
    ['a sub-domain', PAGE.replace('www', 'de')],
    ['a name and a password', PAGE.replace('www', 'a:b@www')],
    ['nothing', ''],
    ['a path alone', '/mypreferences/d/settings/data-for-ai-improvement'],
    ['a program', 'javascript:alert(1)//https://www.linkedin.com/'],
    ['an address too long', `${PAGE}/${'a'.repeat(300)}`],
  ];
  it.each(addresses)('a report that names %s as its page', (_what, address) => {
    const tabs = [undefined, address];
    expect(tabs.map((tabAddress) => accepted(from(address), page({ tabAddress }), SELF))).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('a report that names another page than the tab’s', () => {
    const elsewhere = from('https://www.linkedin.com/mypreferences/d/settings/ads-by-age');
    expect(accepted(elsewhere, page(), SELF)).toBeUndefined();
  });

  it('a report from our own page', () => {
    expect(accepted(report(), own(), SELF)).toBeUndefined();
  });

  const roots: readonly (readonly [what: string, sender: Sender])[] = [
    ['a LinkedIn page', page()],
    ['another extension', own({ id: 'other-id' })],
    ['an extension’s page that is not ours', own({ address: 'chrome-extension://other-id/src/report/index.html' })],
    ['an address that begins alike', own({ address: 'chrome-extension://our-own-id.example/' })],
    ['an address that names ours later', own({ address: `https://www.linkedin.com/?${SELF.root}` })],
    ['a page without address', own({ address: undefined })],
  ];
  const hostile = roots.flatMap(([what, sender]) =>
    FROM_PAGES.map((message) => [message.type, what, message, sender] as const),
  );
  it.each(hostile)('%s from %s', (_type, _what, message, sender) => {
    expect(accepted(message, sender, SELF)).toBeUndefined();
  });
});

describe('a report of a setting', () => {
  const VIEWER = viewerReport().page.address;
  const there = (address: string) => page({ address, tabAddress: address });
  const at = (address: string, given: Parameters<typeof report>[0]) =>
    report({ ...given, page: { ...report().page, address } });
  const PROMOTIONS = 'https://www.linkedin.com/mypreferences/d/settings/linkedin-promotions';
  const FAILED = { outcome: 'unreadable', reason: 'too-slow' } as const;

  type Row = readonly [what: string, message: ReturnType<typeof report>, address: string];
  const accepts: readonly Row[] = [
    ['an option of a radio group', viewerReport(), VIEWER],
    ['an option that nobody knows', viewerReport({ reading: optionReading({ value: '<b> x' }) }), VIEWER],
    ['a radio group that could not be read', viewerReport({ reading: FAILED }), VIEWER],
    ['one of two settings of a page', at(PROMOTIONS, { setting: 'tipsForUsingLinkedinViaEmail' }), PROMOTIONS],
    ['the setting in another family', at(PAGE.replace('/d/', '/m/'), {}), PAGE.replace('/d/', '/m/')],
  ];
  it.each(accepts)('is taken: %s', (_what, message, address) => {
    expect(accepted(message, there(address), SELF)).toEqual(message);
  });

  const refuses: readonly Row[] = [
    ['an option of a switch', report({ reading: optionReading() }), PAGE],
    ['an on of a switch, with words', report({ reading: optionReading({ value: 'on' }) }), PAGE],
    ['an on of a radio group', viewerReport({ reading: reading() }), VIEWER],
    ['an off of a radio group', viewerReport({ reading: reading({ value: 'off' }) }), VIEWER],
    ['a setting that lives elsewhere', report({ setting: 'allowAdsByAge' }), PAGE],
    ['a setting that lives elsewhere, not read', report({ setting: 'allowAdsByAge', reading: FAILED }), PAGE],
    ['the setting, from the page of another', at(VIEWER, {}), VIEWER],
    ['a setting of no catalogue', report({ setting: 'allowEverything' }), PAGE],
    ['a name of every object', report({ setting: '__proto__' }), PAGE],
    ['a page below the setting’s own', at(`${PAGE}/more`, {}), `${PAGE}/more`],
    ['a page where no setting lives', at('https://www.linkedin.com/feed/', {}), 'https://www.linkedin.com/feed/'],
  ];
  it.each(refuses)('is refused: %s', (_what, message, address) => {
    expect(accepted(message, there(address), SELF)).toBeUndefined();
  });
});

describe('the question which settings live where', () => {
  const asked = (address: string) => ({ type: 'settings-at', address }) as const;

  it.each([
    ['of its own page', PAGE, page()],
    ['of a page without settings', 'https://www.linkedin.com/feed/', page()],
    [
      'of where it has moved, before the tab’s address follows',
      PAGE,
      page({ tabAddress: 'https://www.linkedin.com/' }),
    ],
  ] as const)('is taken from the top frame of a LinkedIn page: %s', (_what, address, sender) => {
    expect(accepted(asked(address), sender, SELF)).toEqual(asked(address));
  });

  const strangers: readonly (readonly [what: string, sender: Sender])[] = [
    ['our own page', own()],
    ['our popup', own({ tabAddress: undefined, frame: undefined })],
    ['another extension', page({ id: 'other-id' })],
    ['nobody', page({ id: undefined })],
    ['a frame of the page', page({ frame: 1 })],
    ['no frame', page({ frame: undefined })],
    ['another site', page({ origin: 'https://linkedin.example' })],
    ['a site that begins alike', page({ origin: 'https://www.linkedin.com.example' })],
    ['a sub-domain', page({ origin: 'https://de.linkedin.com' })],
    ['no encryption', page({ origin: 'http://www.linkedin.com' })],
    ['an opaque origin', page({ origin: 'null' })],
    ['no origin', page({ origin: undefined })],
  ];
  it.each(strangers)('is refused from %s', (_what, sender) => {
    expect(accepted(asked(PAGE), sender, SELF)).toBeUndefined();
  });

  it.each([
    'https://linkedin.example/mypreferences/d/settings/data-for-ai-improvement',
    'https://www.linkedin.com.example/',
    'https://a:b@www.linkedin.com/',
    'https://www.linkedin.com',
  ])('is refused of %s', (address) => {
    expect(accepted(asked(address), page(), SELF)).toBeUndefined();
  });
});

describe('whatever is sent by whomever', () => {
  const maybe = (...texts: readonly string[]) =>
    fc.option(fc.oneof(fc.string(), fc.constantFrom(...texts)), { nil: undefined });
  const senders: fc.Arbitrary<Sender> = fc.record({
    id: maybe(SELF.id),
    origin: maybe('https://www.linkedin.com'),
    frame: fc.option(fc.integer({ min: -1, max: 2 }), { nil: undefined }),
    tab: fc.option(fc.nat(), { nil: undefined }),
    address: maybe(PAGE, `${SELF.root}src/report/index.html`),
    tabAddress: maybe(PAGE),
  });

  it('no random value is accepted, and none throws', () => {
    fc.assert(fc.property(fc.anything(), senders, (message, sender) => accepted(message, sender, SELF) === undefined));
  });

  it('a report is accepted only from the top frame of that very page of LinkedIn’s', () => {
    fc.assert(
      fc.property(senders, (sender) => {
        const isThere = sender.tabAddress === undefined || sender.tabAddress.split(/[?#]/)[0] === PAGE;
        const may =
          sender.id === SELF.id && sender.origin === 'https://www.linkedin.com' && sender.frame === 0 && isThere;
        return (accepted(report(), sender, SELF) !== undefined) === may;
      }),
      { numRuns: 500 },
    );
  });
});
