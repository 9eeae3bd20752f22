import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/core/entry';
import { historyOf } from '../../src/core/history';
import { seal } from '../../src/core/seal';
import { thumbprint } from '../../src/core/thumbprint';
import { FORMATS } from '../../src/export/formats';
import type { ExportInput, Recorded } from '../../src/export/input';
import { exampleInput } from '../export/example';
import { HOSTILE } from '../export/hostile';
import { ROOT } from '../meta/sources';
import { hostileRecords } from '../vectors/hostile-records';
import { LINES } from '../vectors/lines';
import { JWK, LEDGER, saltAt, signerOf } from '../vectors/signer';
import { TAMPERED, TAMPERED_DIR, tamperedText, UNCHANGED } from '../vectors/tampered';
import { A_WHILE, buildInto } from './built';

/** What is exported of a history that was sealed as the program seals. */
async function sealedInput(): Promise<ExportInput> {
  const signer = await signerOf(JWK);
  const entries: Entry[] = [];
  for (const [seq, { unplaced }] of LINES.entries()) {
    const last = entries.at(-1);
    entries.push(await seal(unplaced, signer, last && { ledger: LEDGER, ...last }, saltAt(seq)));
  }
  const jwk = signer.publicKey;
  // Lines that hold a reading have a head.
  const history = historyOf(LEDGER, entries, undefined) as Recorded;
  return exampleInput([], { history, key: { kid: await thumbprint(jwk), jwk } });
}

const DISGUISE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

type Machine = {
  readonly file: string;
  readonly exit: number;
  readonly problems: readonly { readonly code: string }[];
};

describe('verify.mjs, alone in a folder', { timeout: A_WHILE }, () => {
  const built = mkdtempSync(join(tmpdir(), 'built-'));
  const alone = mkdtempSync(join(tmpdir(), 'alone-'));
  /** Runs it as a stranger does: with Node and the files, and nothing installed. */
  const run = (files: readonly string[], input?: string) =>
    spawnSync(process.execPath, ['verify.mjs', ...files], { cwd: alone, encoding: 'utf8', env: {}, input });
  const machine = (files: readonly string[]) => JSON.parse(run(['--json', ...files]).stdout) as Machine[];

  beforeAll(() => {
    buildInto(built);
    copyFileSync(join(built, 'verify.mjs'), join(alone, 'verify.mjs'));
    for (const { file } of UNCHANGED) copyFileSync(join(TAMPERED_DIR, file), join(alone, file));
    for (const row of TAMPERED) writeFileSync(join(alone, `${row.code}.txt`), tamperedText(row));
  }, A_WHILE);
  afterAll(() => {
    for (const folder of [built, alone]) rmSync(folder, { recursive: true, force: true });
  });

  it('asks nothing of the machine but files, and threads for itself', () => {
    const code = readFileSync(join(alone, 'verify.mjs'), 'utf8');
    const imported = [...code.matchAll(/^import .* from ["']([^"']+)["']/gm)].map(([, from]) => from);
    expect(imported.sort()).toEqual(['node:fs', 'node:fs/promises', 'node:os', 'node:worker_threads']);
    expect(code.match(/new Worker\(.*/g)).toEqual([expect.stringMatching(/^new Worker\(program, /)]);
    expect(code).toContain('startThread(new URL(import.meta.url))');
    expect(code).not.toMatch(/\bfetch\s*\(|XMLHttpRequest|WebSocket|\bimport\s*\(|\brequire\s*\(|\beval\s*\(/);
    expect(code).not.toContain(ROOT);
  });

  it('says in its first line what it is and what it holds, and ends with the licences', () => {
    const code = readFileSync(join(alone, 'verify.mjs'), 'utf8');
    const [first = ''] = code.split('\n');
    expect(first).toMatch(/^\/\/ verify\.mjs of Opt-Out Witness for LinkedIn \d+\.\d+\.\d+ \(MIT\)/);
    for (const name of ['jose', 'valibot', 'pkijs', 'asn1js'])
      expect(first).toMatch(new RegExp(`\\b${name} [\\d.]+ \\(`));
    const end = code.slice(code.lastIndexOf('/*!'));
    const licensed = [...end.matchAll(/^(\S+ [\d.]+) \(\S+\), https:/gm)].map(([, name]) => name);
    expect(licensed).toEqual([...first.matchAll(/(\S+ [\d.]+) \([\w.-]+\)[,;]/g)].map(([, name]) => name));
    for (const words of ['Filip Skokan', 'Fabian Hiller', 'GlobalSign', 'Peculiar Ventures'])
      expect(end).toContain(words);
  });

  it.each(UNCHANGED.map(({ file }) => file))('%s is unchanged: 0', (file) => {
    const { status, stdout, stderr } = run([file]);
    expect(stdout).toMatch(/: Unchanged since it was sealed\. Entry 9 and all before it existed by /);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('finds in every tampered vector the code of that vector, and no other', () => {
    const results = machine(TAMPERED.map(({ code }) => `${code}.txt`));
    const found = results.map(({ file, problems }) => [file, ...new Set(problems.map(({ code }) => code))]);
    expect(found).toEqual(TAMPERED.map(({ code }) => [`${code}.txt`, code]));
  });

  it.each([
    [['missing.txt'], 1],
    [['not-json.txt'], 2],
    [['good.json', 'not-json.txt'], 2],
    [['not-json.txt', 'missing.txt', 'good.html'], 1],
    [['nowhere.json', 'good.json'], 2],
    [['.'], 2],
    [[], 2],
    [['--help'], 0],
  ] as const)('%s: exit code %i', (files, exit) => expect(run(files).status).toBe(exit));

  it('says which file does not exist and which is a folder, and checks the others', () => {
    mkdirSync(join(alone, 'folder'), { recursive: true });
    const { stdout } = run(['nowhere.json', 'folder', 'good.json/below', 'good.json']);
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      'nowhere.json: Cannot be opened: there is no such file. Nothing was changed.',
      'folder: Cannot be opened: this is a folder. Name the files in it.',
      'good.json/below: Cannot be opened: there is no such file. Nothing was changed.',
      expect.stringMatching(/^good\.json: Unchanged since it was sealed\./),
    ]);
  });

  it('refuses a Node that is too old, without the exit code of a mismatch', () => {
    const old = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } });delete globalThis.crypto;`;
    const words = ['--import', `data:text/javascript,${encodeURIComponent(old)}`, 'verify.mjs', 'good.json'];
    const { status, stderr } = spawnSync(process.execPath, words, { cwd: alone, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'Node 20 or later is needed; this is 18.20.4. Nothing was checked.\n',
    });
  });

  it('is not upset by a reader that stops reading', () => {
    const script = `"${process.execPath}" verify.mjs ${'good.json '.repeat(50)} | head -n 1; exit "\${PIPESTATUS[0]}"`;
    if (process.platform !== 'linux') return;
    const { status, stderr } = spawnSync('bash', ['-c', script], { cwd: alone, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('reads standard input', () => {
    expect(run(['-'], readFileSync(join(TAMPERED_DIR, 'good.html'), 'utf8')).status).toBe(0);
    expect(run(['-'], '').status).toBe(2);
  });

  it('stops reading what never ends', () => {
    if (process.platform === 'linux') expect(machine(['/dev/zero'])[0]?.problems).toEqual([{ code: 'too-large' }]);
  });

  it.each(FORMATS.map((format) => [format.extension, format] as const))(
    'takes what this program exports as %s for what it is',
    async (extension, { write, sealed }) => {
      writeFileSync(join(alone, `exported.${extension}`), write(await sealedInput()));
      expect(run([`exported.${extension}`]).status).toBe(sealed ? 0 : 2);
    },
  );

  it('sends nothing to a terminal that it would obey, whatever a record says', async () => {
    const records = await hostileRecords();
    const files = records.map((text, place) => {
      writeFileSync(join(alone, `hostile-${place}.json`), text);
      return `hostile-${place}.json`;
    });
    for (const file of files) expect(run([file]).stdout).not.toMatch(DISGUISE);
    expect(run(files).stdout).not.toMatch(DISGUISE);
    expect(run(['--json', ...files]).stdout).toMatch(/^[\n -~]*$/);
    expect(new Set(machine(files).map(({ exit }) => exit))).toEqual(new Set([0, 2]));
  });

  it('nor whatever a file is called', () => {
    // A name of a file may hold neither a slash nor, in what starts a program, a zero byte.
    const names = HOSTILE.map((name) => `${name.replaceAll('/', '')}.json`);
    for (const name of names) copyFileSync(join(TAMPERED_DIR, 'good.json'), join(alone, name));
    const { stdout, status } = run(names);
    expect(stdout).not.toMatch(DISGUISE);
    expect(status).toBe(0);
    expect(run(['nowhere\u001B[2J\u202E']).stdout).not.toMatch(DISGUISE);
  });
});
