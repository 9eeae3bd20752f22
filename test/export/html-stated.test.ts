// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { accountName, MAIN_JOB, objection, PNG, picture, read, region, turnedOff } from './example';
import { A, ANNA, linesOf, OPENED, pageOf, particularsOf, T1, T2, T3 } from './page';

describe('HTML by state', () => {
  test('says what the holder stated, as the holder’s statement', async () => {
    const page = await pageOf([
      OPENED,
      read(T1, 'off', 'confirmed', 'none', A),
      accountName(T2, ANNA, 'Anna <Muster>'),
      objection(T3, 'gdpr-article-21'),
      turnedOff(T3, '2025-09-30', A.account),
      turnedOff(T3, '2025-10-01', A.account),
      region(T3, 'uk'),
    ]);
    const rows = particularsOf(page);
    expect(rows['Account']).toBe(
      'account A of this history; named by the holder as Anna <Muster> (holder’s statement)',
    );
    expect(rows['Objection']).toMatch(
      /^9 Dec 2026, .* Article 21 of the GDPR or the UK GDPR\. \(holder’s statement\)$/,
    );
    // With its moment: an on may have been read since.
    expect(rows['Turned off, as stated']).toMatch(
      /^9 Dec 2026, .*: Turned off on 2025-10-01, the holder states\. Account: A \(Anna <Muster>\)\. \(holder’s statement\)$/,
    );
    expect(rows['Region']).toBe('United Kingdom (holder’s statement)');
    const silent = particularsOf(await pageOf([OPENED, read(T1, 'off')]));
    expect(silent).not.toHaveProperty('Objection');
    expect(silent).not.toHaveProperty('Turned off, as stated');
    expect(silent['Region']).toBe('not stated');
  });

  test('names time stamps by entry, authority and UTC', async () => {
    const stamp = { seq: 3, token: 'MIIB', time: '2026-11-23T10:40:00Z', authority: 'CN=An Authority' };
    const page = await pageOf(MAIN_JOB, { stamps: [stamp] });
    expect(particularsOf(page)['Independent time stamp']).toBe('entry 3: CN=An Authority, 2026-11-23 10:40:00 UTC');
    expect(linesOf(page)[2]?.at(-1)).toBe('CN=An Authority, 2026-11-23 10:40:00 UTC');
  });

  test('shows each picture with the entry that fixes its bytes', async () => {
    const page = await pageOf([OPENED, picture(T1, PNG)], { pictures: [{ seq: 1, media: 'image/png', bytes: PNG }] });
    expect(page.querySelector('figure img')?.getAttribute('src')).toBe(`data:image/png;base64,${PNG}`);
    expect(page.querySelector('figcaption')?.textContent).toContain('Entry 1: picture of the page, taken 3 Nov 2026');
  });

  test('holds the steps for checking by hand', async () => {
    const page = await pageOf(MAIN_JOB, { verifying: 'Step 1: <python3> & so on\n' });
    expect(page.querySelector('#verifying')?.textContent).toBe('Step 1: <python3> & so on\n');
  });
});
