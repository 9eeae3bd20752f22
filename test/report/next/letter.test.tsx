// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { at, MAIN_JOB, objection } from '../../export/example';
import { buttonNamed, closeReport, press } from '../open-report';
import { field, fill, open, UK } from './open-next';

afterEach(closeReport);

const letterOf = (page: ParentNode) => field(page, 'The letter, for you to edit').value;
const isOff = (page: ParentNode, name: string) => buttonNamed(page, name).ariaDisabled === 'true';

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
