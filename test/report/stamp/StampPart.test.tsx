// @vitest-environment jsdom
import './native-arrays';
import { afterEach, describe, expect, test } from 'vitest';
import { at, LEDGER, started } from '../../export/example';
import { buttonNamed, objections, press } from '../open-report';
import { add, closePart, openPart, said, untilSaid } from './open-part';
import { withReplies } from './with-replies';

afterEach(closePart);

describe('before anything is asked', () => {
  test('says that there is no stamp yet, whom it would ask, and what would leave the machine', async () => {
    const page = await openPart(withReplies().ports);
    expect(page.textContent).toContain('none yet');
    expect([...page.querySelectorAll('fieldset label')].map(({ textContent }) => textContent)).toEqual([
      'Sectigo timestamp.sectigo.com',
      'freeTSA.org freetsa.org',
    ]);
    const button = buttonNamed(page, 'Add an independent time stamp');
    expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Sectigo will receive one fingerprint (a hash) of your newest entry, and sees your IP address and the moment. ' +
        'Your name, account and settings are not sent.',
    );
    expect(said(page)).toBe('');
    expect(await objections()).toEqual([]);
  });

  test('nothing is asked of anybody by itself', async () => {
    const { ports, told } = withReplies();
    await openPart(ports);
    expect([told, ports.asked]).toEqual([[], []]);
  });

  test.each([
    ['nothing was ever recorded', []],
    ['the history was only begun', [started(at('2026-11-23T10:20:11.204Z'))]],
  ])('where %s, says so and offers nothing', async (_what, lines) => {
    const page = await openPart(Object.assign(withReplies().ports, { lines }));
    expect(page.textContent).toBe('Independent time stampNothing recorded yet.');
  });
});

describe('a stamp', () => {
  test('is asked for once, kept, announced and listed', async () => {
    const { ports, told } = withReplies();
    const page = await openPart(ports);
    const button = buttonNamed(page, 'Add an independent time stamp');
    await press(button);
    await untilSaid(page, /received/);
    expect(said(page)).toMatch(
      /^Time stamp received: existed by \d+ \w+ \d{4}, \d\d:\d\d:\d\d UTC\. Download the record again: /,
    );
    expect(told).toEqual(['allow sectigo', 'ask sectigo']);
    expect(ports.asked).toEqual([
      { type: 'stamp', ledger: LEDGER, stamp: expect.objectContaining({ seq: 6, token: expect.any(String) }) },
    ]);
    expect(page.querySelector('li')?.textContent).toMatch(
      /^Entry 6 and all before it existed by .* UTC, according to Example Time Stamping Signer \(Example Ltd\)\.$/,
    );
    expect(page.textContent).toMatch(/by Example Time Stamping Signer \(Example Ltd\), \d+ \w+ \d{4}/);
    // The same element, so that it keeps the focus.
    expect(buttonNamed(page, 'Add an independent time stamp')).toBe(button);
    expect(await objections()).toEqual([]);
  });

  test('comes from the authority that was chosen', async () => {
    const { ports, told } = withReplies();
    const page = await openPart(ports);
    await press([...page.querySelectorAll('input[type="radio"]')].at(1));
    expect(page.textContent).toContain('freeTSA.org will receive one fingerprint');
    await add(page);
    await untilSaid(page, /received/);
    expect(told).toEqual(['allow freetsa', 'ask freetsa']);
  });

  test('is asked for once by two presses at once', async () => {
    const { ports, told } = withReplies();
    const page = await openPart(ports);
    buttonNamed(page, 'Add an independent time stamp').click();
    await add(page);
    await untilSaid(page, /received/);
    expect(told.filter((one) => one.startsWith('ask'))).toHaveLength(1);
  });

  test('is asked about within the press itself', async () => {
    const { ports, told } = withReplies();
    const page = await openPart(ports);
    buttonNamed(page, 'Add an independent time stamp').click();
    // Nothing has been awaited yet.
    expect(told).toEqual(['allow sectigo']);
    await untilSaid(page, /received/);
  });
});
