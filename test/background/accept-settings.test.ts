import { describe, expect, it } from 'vitest';
import { accepted } from '../../src/background/accept';
import type { Sender } from '../../src/platform/incoming';
import { optionReading, reading, report, viewerReport } from '../fakes/messages';
import { own, PAGE, page, SELF } from './senders';

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
