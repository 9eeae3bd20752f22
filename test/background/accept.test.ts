import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted } from '../../src/background/accept';
import type { FromPage } from '../../src/messages/protocol';
import type { Sender } from '../../src/platform/incoming';
import { pictureRequest, report, visitOf } from '../fakes/messages';
import { stampAt } from '../fakes/record-of';
import { own, PAGE, page, SELF } from './senders';

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
