// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { at, MAIN_JOB, reply } from '../../export/example';
import { buttonNamed, closeReport, objections, press, until } from '../open-report';
import { field, fill, open, UK } from './open-next';

afterEach(closeReport);

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
