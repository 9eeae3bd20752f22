import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../src/export/html/write-html';
import { writeJson } from '../../src/export/json';
import { type Forged, relink } from '../vectors/forge';
import { atDesk } from './desk';
import { type Block, CUT, JOSE, PYTHON } from './document';
import { newSigner, recordBy } from './record';
import { TAMPERED } from './tampered';

/** Many small programs run, on a machine that may be busy with others. */
const PATIENT = { timeout: 60_000 };

const NO_TOKEN = () => 'MAoGCCqGSIb3DQEB';
const input = await recordBy(await newSigner(), NO_TOKEN);
const json = writeJson(input);
const { kid } = input.key;

/** Follows the steps on a record in JSON, and reads a file that they leave behind. */
const ended = (record: string, steps: readonly Block[], left?: string) =>
  atDesk(async (desk) => {
    desk.put('record.json', record);
    return { ...(await desk.follow(steps)), ...(left !== undefined && { left: desk.read(left) }) };
  });

describe.concurrent('a fresh record', PATIENT, () => {
  const hostile = /(?!\n)[\p{Cc}\p{Cf}]/u;
  const second = '\nEntry 2: On 23 November 2026 at 11:35:40 (UTC+01:00; 10:35:40 UTC), by the clock of this device';
  const gone = '\nEntry 5: left out or erased\nEntry 6: left out or erased\nEntry 7: On 26 November';

  it('passes python3, which prints nothing that a terminal obeys or that turns words round', async () => {
    const { code, output } = await ended(json, PYTHON);
    expect(output).toContain(second);
    expect(output).toContain('\nEntry 3 has a time stamp: see section 4\n');
    expect(output).toMatch(/stated that it is for: \S*Dr\. Anna Müller \(lawyer\)\n/);
    expect(output).toContain(gone);
    expect(output).toContain(
      '\nUnchanged since it was sealed. 7 entries, 2026-11-23T10:20:11.204Z to 2026-11-27T08:00:00.000Z, one key.\n' +
        `Left out of this file: 1. Erased: 1. Key: ${kid}\nThis does not show that the entries are true`,
    );
    expect(output).not.toMatch(hostile);
    expect(code).toBe(0);
  });

  it('passes jose and openssl, which print nothing of that kind either', async () => {
    const { code, output, left } = await ended(json, JOSE, '2.json');
    expect(output).toContain(second);
    expect(output).toMatch(/stated that it is for: \S*Dr\. Anna M(u|\?)ller\S* \(lawyer\)\n/);
    expect(output).toContain(gone);
    expect(output).toContain(`\nUnchanged since it was sealed. 7 entries, 2 left out or erased. Key: ${kid}\n`);
    expect(output).not.toMatch(hostile);
    expect(JSON.parse(left ?? '')).toMatchObject({ seq: 2, kind: 'observation' });
    expect(code).toBe(0);
  });

  it('comes out of the HTML with the bytes of the JSON, and passes python3 as it is', () =>
    atDesk(async (desk) => {
      desk.put('record.html', writeHtml(input));
      expect(await desk.follow([...CUT, ...PYTHON])).toMatchObject({ code: 0 });
      expect(desk.read('record.json')).toBe(json);
      const { code, output } = await desk.type('python3 check.py record.html');
      expect(output).toContain('\nUnchanged since it was sealed. 7 entries, ');
      expect(code).toBe(0);
    }));
});

describe.concurrent.each(TAMPERED)('a record that was changed: $what', PATIENT, ({ tamper, python, jose }) => {
  const changed = async () => {
    const record: Forged = JSON.parse(json);
    await tamper(record);
    return JSON.stringify(record);
  };

  it('is refused by python3', async () => {
    const { code, output } = await ended(await changed(), PYTHON);
    expect(output).toMatch(python);
    expect(output).toMatch(/^Does not match\. .*\. Do not rely on this file\.\n/m);
    expect(code).toBe(1);
  });

  it(jose ? 'is refused by jose and openssl' : 'is not looked at by jose and openssl', async () => {
    const { code, output } = await ended(await changed(), JOSE);
    expect(output).toMatch(jose ?? /\nUnchanged since it was sealed/);
    expect(output.includes('Do not rely on this file.')).toBe(jose !== undefined);
    expect(code).toBe(jose ? 1 : 0);
  });
});

describe.concurrent('what no step can see, as the document says', PATIENT, () => {
  it('an end that was cut off together with the head', async () => {
    const record: Forged = JSON.parse(json);
    record.entries.splice(4);
    record.pictures = [];
    await relink(record);
    expect((await ended(JSON.stringify(record), PYTHON)).code).toBe(0);
  });

  it('a record that was sealed anew, but for the name of its key', async () => {
    const anew = await recordBy(await newSigner(), NO_TOKEN);
    const { code, output } = await ended(writeJson(anew), PYTHON);
    expect(output).toContain(anew.key.kid);
    expect(output).not.toContain(kid);
    expect(code).toBe(0);
  });
});
