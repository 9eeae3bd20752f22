import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeHtml } from '../../src/export/html/write-html';
import { writeJson } from '../../src/export/json';
import { type Authority, openAuthority, withAuthority } from '../timestamp/authority';
import { openssl } from '../timestamp/openssl';
import { atDesk, type Ended } from './desk';
import { CUT, STAMP } from './document';
import { newSigner, recordBy, STAMPED } from './record';

const authority = openAuthority();
afterAll(authority.close);
const signer = await newSigner();

/** What the authority answers for that text, as it stands in a record: base64. */
function tokenOver({ folder, reply }: Authority, text: string): string {
  writeFileSync(join(folder, 'text'), text);
  openssl(folder, 'ts', '-query', '-data', 'text', '-sha256', '-cert', '-out', 'asked.tsq');
  writeFileSync(join(folder, 'answer.tsr'), reply(readFileSync(join(folder, 'asked.tsq'))));
  return openssl(folder, 'ts', '-reply', '-in', 'answer.tsr', '-token_out').toString('base64');
}

const input = await recordBy(signer, (signature) => tokenOver(authority, signature));

/** Follows the steps on a record with that token, with that root at hand. */
const checked = (token: (signature: string) => string, root: string, steps = STAMP): Promise<Ended> =>
  atDesk(async (desk) => {
    desk.put('record.json', writeJson(await recordBy(signer, token)));
    desk.put('root.pem', readFileSync(root));
    return desk.follow(steps);
  });

describe.concurrent('a time stamp', { timeout: 60_000 }, () => {
  it('is on the entry of which the document speaks', () => {
    expect(STAMP[0]?.text).toContain(`n=${STAMPED}\n`);
  });

  it.each([
    ['JSON', 'record.json', writeJson(input), STAMP],
    ['HTML', 'record.html', writeHtml(input), [...CUT, ...STAMP]],
  ])('passes openssl, out of %s', (_format, name, text, steps) =>
    atDesk(async (desk) => {
      desk.put(name, text);
      desk.put('root.pem', readFileSync(authority.root));
      const { code, output } = await desk.follow(steps);
      expect(output).toContain('Example Time Stamping Signer');
      expect(output).toMatch(/\nTime stamp: \w{3} +\d+ \d\d:\d\d:\d\d(\.\d+)? \d{4} GMT\n/);
      expect(output).toContain('Verification: OK');
      expect(code).toBe(0);
    }),
  );

  it('is refused by another root', () =>
    withAuthority({}, async (other) => {
      const { code, output } = await checked((signature) => tokenOver(authority, signature), other.root);
      expect(output).toMatch(/Verification: FAILED[\s\S]*(self[- ]signed certificate|unable to get (local )?issuer)/);
      expect(code).toBe(1);
    }));

  it('is refused where it is over another signature', async () => {
    const { code, output } = await checked(() => tokenOver(authority, 'A'.repeat(86)), authority.root);
    expect(output).toMatch(/Verification: FAILED[\s\S]*message imprint mismatch/);
    expect(code).toBe(1);
  });

  it('is refused where the certificate had expired before', () =>
    withAuthority({ signer: { from: '200101000000Z', until: '210101000000Z' } }, async (late) => {
      const { code, output } = await checked((signature) => tokenOver(late, signature), late.root);
      expect(output).toMatch(/Verification: FAILED[\s\S]*certificate has expired/);
      expect(code).toBe(1);
    }));

  it('is judged as of its own time: as of a day after the end of the certificate it is refused', async () => {
    const later = STAMP.map((block) => ({ ...block, text: block.text.replace('"$when"', '2099-01-01') }));
    const { code, output } = await checked((signature) => tokenOver(authority, signature), authority.root, later);
    expect(output).toMatch(/Verification: FAILED[\s\S]*certificate has expired/);
    expect(code).toBe(1);
  });
});
