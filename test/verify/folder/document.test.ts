import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAIN_SETTING } from '../../../src/core/setting';
import { checkStamp } from '../../../src/timestamp/check-stamp';
import { checkLine } from '../../../src/verify/folder/check-line';
import { LineShape } from '../../../src/verify/folder/line-shape';
import { history } from '../../fakes/history';
import { unplaced } from '../../fakes/payloads';
import { ROOT } from '../../meta/sources';
import { WORDS } from '../../ui/words';
import { TAMPERED_DIR } from '../../vectors/tampered';
import { atDesk } from '../../verify-by-hand/desk';
import { blocksIn } from '../../verify-by-hand/document';
import { sealed } from './many';

const DOCUMENT = readFileSync(join(ROOT, 'docs/many-records.md'), 'utf8');
const SQLITE = blocksIn(DOCUMENT).filter(({ file, text }) => file !== undefined || text.startsWith('python3 '));

/** The words in the first column of the tables below a heading. */
function told(heading: string): string[] {
  const part = DOCUMENT.slice(DOCUMENT.indexOf(`\n${heading}\n`)).split(/\n##+ /)[1] ?? '';
  return [...part.matchAll(/^\| (.+?) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w[\w-]*)`/g)].flatMap(([, word]) => word ?? []),
  );
}

const { settings, stamps, state } = LineShape.entries;
const settingMembers = Object.keys(settings.item.entries);

describe('docs/many-records.md', () => {
  it('names every member of a line, and of a setting, in their order', () => {
    // The members of a setting stand once, and where they stand in a line is said by the first and the last of them.
    const within = settingMembers.slice(1, -1);
    expect(told('## A line')).toEqual(Object.keys(LineShape.entries).filter((name) => !within.includes(name)));
    expect(told('### A setting')).toEqual(settingMembers);
    for (const name of Object.keys(stamps.item.entries)) expect(DOCUMENT).toContain(`\`${name}\``);
  });

  it('says of every state what it means', () => {
    expect(told('### A state')).toEqual([...state.wrapped.options]);
  });

  it('loads lines into SQLite, and finds in them what it says', async () => {
    const record = await sealed(history(['on f @A', 'HIDE f @A !other']).map(unplaced), 0);
    const files = {
      'a\u202E.json': JSON.stringify(record),
      'link.json': readFileSync(join(TAMPERED_DIR, 'link.json')),
    };
    const lines = Object.entries(files).map(async ([file, text]) => {
      const bytes = new Uint8Array(Buffer.from(text));
      return (await checkLine(file, { ok: true, bytes }, checkStamp, WORDS)).text;
    });
    const all = await Promise.all(lines);
    const { code, output } = await atDesk((desk) => {
      desk.put('lines.ndjson', `${all.join('\n')}\n`);
      return desk.follow(SQLITE);
    });
    expect(output.split('\n')).toEqual([
      ...['mismatch\t1', 'unchanged\t1'],
      'a\u202E.json\ton\t2026-11-01T10:00:00.000Z',
      ...[`a\u202E.json\t${MAIN_SETTING}\tA\ton`, 'a\u202E.json\tother\tA\tHIDE', ''],
    ]);
    expect(code).toBe(0);
  });
});
