// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import type { Options } from '../../../src/core/options';
import { REGIMES_IN } from '../../../src/core/regime';
import { REGIONS } from '../../../src/core/region';
import { FORMS } from '../../../src/linkedin/forms';
import { at, MAIN_JOB, objection, reply } from '../../export/example';
import { FakePorts } from '../fake-ports';
import { buttonNamed, closeReport, objections, openReport, press, until } from '../open-report';

afterEach(closeReport);

async function open(options: Partial<Options> = {}, lines: FakePorts['lines'] = MAIN_JOB) {
  const ports = Object.assign(new FakePorts(), { lines });
  await ports.saveOptions(options);
  return { ports, page: await openReport(ports, '#next') };
}

const UK = { region: 'uk' } as const;
const steps = (page: ParentNode) => [...page.querySelectorAll('.step')];
const step = (page: ParentNode, title: string) =>
  steps(page).find((one) => one.querySelector('h2')?.textContent === title);

function field(page: ParentNode, label: string): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  const found = [...page.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(label))?.control;
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement || found instanceof HTMLTextAreaElement) {
    return found;
  }
  throw new Error(`no field "${label}"`);
}

async function fill(page: ParentNode, label: string, value: string): Promise<void> {
  const control = field(page, label);
  await act(() => {
    control.value = value;
    control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
}

const letterOf = (page: ParentNode) => field(page, 'The letter, for you to edit').value;
const isOff = (page: ParentNode, name: string) => buttonNamed(page, name).ariaDisabled === 'true';

describe('What you can still do', () => {
  test('is five steps, objecting in writing first, each with source and month', async () => {
    const { page } = await open();
    expect(steps(page).map((one) => one.querySelector('h2')?.textContent)).toEqual([
      'Object in writing',
      'Get a copy of your data',
      'Delete particular data',
      'Complain',
      'Letters',
    ]);
    expect(steps(page)[0]?.querySelector('a')?.href).toBe(FORMS.object);
    for (const one of steps(page).slice(0, 4)) {
      expect(one.querySelector('.hint')?.textContent).toMatch(/^Source: .*Read Nov 2026\.$/);
    }
    expect(await objections()).toEqual([]);
  });

  test('its links tell the page they open nothing', async () => {
    const { page } = await open(UK);
    const links = [...page.querySelectorAll<HTMLAnchorElement>('.step a')];
    expect(links.length).toBeGreaterThanOrEqual(7);
    expect(links.every(({ rel, protocol }) => rel.includes('noreferrer') && protocol === 'https:')).toBe(true);
  });

  test('asks where one lives, and within a region whose law differs, which part of it', async () => {
    const { ports, page } = await open();
    await fill(page, 'Your region', 'eu');
    await press(field(page, 'Switzerland'));
    expect(await ports.readOptions()).toMatchObject({ region: 'eu', regime: 'swiss' });
    await fill(page, 'Your region', 'uk');
    expect(page.querySelector('.regimes')).toBeNull();
  });

  test.each(REGIONS.flatMap((region) => REGIMES_IN[region].map((regime) => [regime, { region, regime }] as const)))(
    '%s: says which term, which authority and which letters there are, or that there are none',
    async (regime, options) => {
      const { page } = await open(options);
      const hasLetter = ['gdpr', 'uk', 'california'].includes(regime);
      expect(step(page, 'Object in writing')?.textContent).toMatch(
        ['gdpr', 'uk'].includes(regime) ? /within one month/ : /No deadline was checked/,
      );
      expect(step(page, 'Complain')?.textContent).toMatch(/[Aa]uthority|ICO/);
      expect(page.querySelector('.letter') !== null).toBe(hasLetter);
      if (!hasLetter)
        expect(step(page, 'Letters')?.textContent).toMatch(/No letter here for your region\..*LinkedIn (Corp|Ire)/);
      expect(await objections()).toEqual([]);
    },
  );
});

describe('a letter', () => {
  test('is not offered as ready before its writer gives reasons of their own', async () => {
    const { ports, page } = await open(UK);
    for (const name of ['Copy the letter', 'Print the letter', 'Send it to myself']) {
      expect(isOff(page, name)).toBe(true);
      await press(buttonNamed(page, name));
    }
    expect([ports.copied, ports.handedOver]).toEqual([[], []]);
    expect(page.querySelector('.letter-sheet')?.textContent).toBe('');
    const describedBy = buttonNamed(page, 'Copy the letter').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(describedBy)?.textContent).toMatch(/^Write your own reasons first\./);
  });

  test('holds what was typed and what was recorded, and is copied and printed as it stands', async () => {
    const { ports, page } = await open(UK);
    await fill(page, 'Your own reasons', 'I write novels.');
    await fill(page, 'Your name', 'Ada Muster');
    expect(letterOf(page)).toMatch(/^Ada Muster\n.*I write novels\..*on 23 November 2026/s);
    await press(buttonNamed(page, 'Copy the letter'));
    await press(buttonNamed(page, 'Print the letter'));
    expect(ports.copied).toEqual([letterOf(page)]);
    expect(ports.handedOver).toEqual(['print']);
    expect(page.querySelector('.letter-sheet')?.textContent).toBe(letterOf(page));
  });

  test('that was edited stays as it is until it is made anew', async () => {
    const { page } = await open(UK);
    await fill(page, 'Your own reasons', 'I write novels.');
    await fill(page, 'The letter', 'My own words.');
    await fill(page, 'Your name', 'Ada Muster');
    expect(letterOf(page)).toBe('My own words.');
    await press(buttonNamed(page, 'Make it anew from the fields'));
    expect(letterOf(page)).toContain('Ada Muster');
  });

  test('too long for an e-mail program is copied, and the message opened without it', async () => {
    const { ports, page } = await open(UK);
    await fill(page, 'Your own reasons', 'I write novels.');
    await press(buttonNamed(page, 'Send it to myself'));
    expect(ports.copied).toHaveLength(1);
    expect(ports.handedOver).toEqual([expect.stringMatching(/^mailto:\?subject=Objection[^&]*&body=$/)]);
    expect(page.querySelector('.letter [role=status]')?.textContent).toMatch(/^The letter is too long/);
  });

  test('that is short enough goes whole', async () => {
    const { ports, page } = await open(UK);
    await fill(page, 'Your own reasons', 'I write novels.');
    await fill(page, 'The letter', 'Dear LinkedIn,\nI object.');
    await press(buttonNamed(page, 'Send it to myself'));
    expect(ports.handedOver).toEqual([expect.stringMatching(/&body=Dear%20LinkedIn%2C%0D%0AI%20object\.$/)]);
    expect(ports.copied).toEqual([]);
  });

  test('says so where the browser refuses to copy', async () => {
    const { ports, page } = await open(UK);
    ports.canCopy = false;
    await fill(page, 'Your own reasons', 'I write novels.');
    await press(buttonNamed(page, 'Copy the letter'));
    expect(page.querySelector('.letter [role=status]')?.textContent).toMatch(/refused|[Cc]opy/);
  });

  test('is not ready by an edit that leaves the blank, and is by one that fills it', async () => {
    const { page } = await open(UK);
    await fill(page, 'The letter', letterOf(page).replace('[your e-mail address]', 'ada@example.org'));
    await fill(page, 'Your own reasons', 'I write novels.');
    expect(isOff(page, 'Copy the letter')).toBe(true);
    await fill(page, 'The letter', letterOf(page).replace('[your own reasons]', 'I write novels.'));
    expect(isOff(page, 'Copy the letter')).toBe(false);
  });

  test('that was edited is still there after a look at another', async () => {
    const { page } = await open(UK);
    await fill(page, 'The letter', 'My own words.');
    await fill(page, 'Letter', 'access');
    expect(letterOf(page)).toContain('Request for access');
    await fill(page, 'Letter', 'objection');
    expect(letterOf(page)).toBe('My own words.');
  });

  test('opens no message where it could not be copied', async () => {
    const { ports, page } = await open(UK);
    ports.canCopy = false;
    await fill(page, 'Your own reasons', 'I write novels.');
    await press(buttonNamed(page, 'Send it to myself'));
    expect(ports.handedOver).toEqual([]);
  });

  test.each([
    ['a day to come', '2099-01-01'],
    ['a day of no calendar', '20266-10-01'],
  ])('of erasure takes no objection of %s', async (_what, day) => {
    const { page } = await open({ region: 'eu', regime: 'gdpr' }, [...MAIN_JOB, objection(at('2026-12-02T10:00:00Z'))]);
    await fill(page, 'Letter', 'erasure');
    const control = field(page, 'The day on which you objected');
    expect([control.value, control instanceof HTMLInputElement && control.max]).toEqual(['', '2026-12-09']);
    await fill(page, 'The day on which you objected', day);
    expect(isOff(page, 'Copy the letter')).toBe(true);
  });
});

describe('a reply of LinkedIn’s', () => {
  const note = async (page: ParentNode, day: string) => {
    await fill(page, 'The day of the reply', day);
    await fill(page, 'Reference number', 'TS-12');
    await press(buttonNamed(page, 'Seal my note'));
  };
  const waiting = (page: ParentNode) =>
    [...page.querySelectorAll('[data-request]')].map(({ textContent }) => textContent?.trim());

  test('is sealed, and starts the due date', async () => {
    const { ports, page } = await open(UK);
    await note(page, '2026-11-20');
    await until(() => waiting(page).length > 0);
    expect(ports.done.at(-1)).toBe('seal reply: 2026-11-20 confirms objection');
    expect(waiting(page)).toEqual([
      'Objection: confirmed on 20 Nov 2026. By our count, the answer is due by 20 Dec 2026.',
    ]);
    expect(page.textContent).toContain('Sealed as your statement.');
    expect(await objections()).toEqual([]);
  });

  test.each([
    ['', 'no day'],
    ['2099-01-01', 'a day to come'],
  ])('with %j as day is not sealed: %s', async (day) => {
    const { ports, page } = await open(UK);
    await note(page, day);
    expect(ports.done).toEqual([]);
    expect(page.textContent).toContain('Not sealed: choose the day of the reply, up to today.');
  });

  test('that the store refuses stays in the fields', async () => {
    const { ports, page } = await open(UK);
    ports.refuses = { statement: { ok: false, refusal: 'full' } };
    await note(page, '2026-11-20');
    await until(() => page.textContent?.includes('Not sealed.') ?? false);
    expect(field(page, 'Reference number').value).toBe('TS-12');
  });

  test.each([
    [
      'uk',
      /by our count, the answer was due by 1 Nov 2026\. None is noted here\. United Kingdom: in most cases the ICO/,
    ],
    ['hk', /confirmed on 1 Oct 2026\. No deadline was checked/],
  ] as const)('long ago, in %s', async (region, says) => {
    const { page } = await open({ region }, [...MAIN_JOB, reply(at('2026-10-02T10:00:00Z'), { day: '2026-10-01' })]);
    expect(waiting(page)[0]).toMatch(says);
  });

  test('asks for the region where none was said', async () => {
    const { page } = await open({}, [...MAIN_JOB, reply(at('2026-11-24T10:00:00Z'))]);
    expect(waiting(page)[0]).toMatch(/Choose your region above/);
  });
});
