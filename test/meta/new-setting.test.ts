/** `npm run new-setting`, played on a copy of the project. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = ['src', 'test', 'scripts', 'manifest.json', 'package.json', 'biome.json', '.gitignore'];
const CONFIGURED = ['tsconfig.json', 'tsconfig.base.json', 'vite.config.ts', 'vitest.config.ts'];
/** Milliseconds for other programs on a machine that is busy with other suites. */
const A_WHILE = 240_000;

const WRITTEN = [
  'src/linkedin/catalogue/data-privacy.ts',
  'src/linkedin/catalogue/advertising.ts',
  'test/linkedin/ids-ever-used.ts',
  'test/fixtures/settings.ts',
];
const PAGE = 'https://www.linkedin.com/mypreferences/d/settings';

let copy = '';
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-setting-'));
  for (const name of [...COPIED, ...CONFIGURED]) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
}, A_WHILE);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

type Ended = { readonly status: number | null; readonly said: string };

/** Runs a script of the copy, without what tells a program that tests are running. */
function run(script: string, args: readonly string[], input = ''): Ended {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|TEST)/.test(name)));
  const ended = spawnSync(process.execPath, [join(copy, script), ...args], {
    cwd: copy,
    input,
    encoding: 'utf8',
    env: { ...env, NO_COLOR: '1' },
  });
  return { status: ended.status, said: `${ended.stdout}${ended.stderr}` };
}
const newSetting = (...args: readonly string[]) => run('scripts/new-setting.mjs', args);
const texts = () => WRITTEN.map((path) => readFileSync(join(copy, path), 'utf8'));

describe('what cannot be another setting is refused, and nothing written', () => {
  type Row = readonly [what: string, args: readonly string[], why: RegExp];
  const rows: readonly Row[] = [
    ['an id that is there', ['allowAdsByAge', `${PAGE}/new`], /^The id allowAdsByAge is there already/],
    [
      'an address that is there',
      ['fresh', `${PAGE}/ads-by-age`],
      /^A setting with the address settings\/ads-by-age is/,
    ],
    ['such an address in the other shape', ['fresh', `${PAGE}/interest-categories`], /is in the catalogue already/],
    ['no address', ['fresh'], /^“” is no address of one of LinkedIn’s settings, such as https:/],
    ['another page of LinkedIn’s', ['fresh', 'https://www.linkedin.com/feed/'], /is no address of one of/],
    ['a list of settings', ['fresh', `${PAGE.replace('settings', 'categories')}/privacy`], /is no address of one of/],
    ['another site', ['fresh', 'https://linkedin.example/mypreferences/d/new'], /is no address of one of/],
    ['an id with a quotation mark', ["it's", `${PAGE}/new`], /can be no id/],
    ['no id', ['', `${PAGE}/new`], /can be no id/],
    ['another part of the audit', ['fresh', `${PAGE}/new`, 'misc'], /is none of data-privacy, advertising, visibility/],
  ];
  it.each(rows)('%s', (_what, args, why) => {
    const before = texts();
    const { status, said } = newSetting(...args);
    expect(status).toBe(1);
    expect(said.trim()).toMatch(why);
    expect(said.trim()).not.toContain('\n');
    expect(texts()).toEqual(before);
  });
});

describe('another setting', () => {
  const biome = join('node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');

  it('is entered from arguments, as undocumented where its id is the last part of its address', () => {
    const { status, said } = newSetting('new-thing', `${PAGE}/new-thing?trk=x`);
    expect(status).toBe(0);
    expect(said).toContain('its markup counts as undocumented');
    expect(texts()[0]).toContain("undocumented({\n    id: 'new-thing'");
  });

  it('is entered from answers, by its key where that is known', () => {
    const answers = 'allowNewThings\n/mypreferences/m/new-things/\nadvertising\n';
    const { status, said } = run('scripts/new-setting.mjs', [], answers);
    expect(status).toBe(0);
    expect(said).toContain('It is found by its key allowNewThings');
    expect(texts()[1]).toContain("keyedSwitch({\n    id: 'allowNewThings'");
  });

  it('is refused the second time', () => {
    expect(newSetting('new-thing', `${PAGE}/other`).status).toBe(1);
    expect(newSetting('other', `${PAGE}/new-thing`).status).toBe(1);
  });

  it('leaves a project that lints and compiles', { timeout: A_WHILE }, () => {
    expect(run(biome, ['check', '--error-on-warnings', ...WRITTEN])).toMatchObject({ status: 0 });
    expect(run(tsc, ['-b', 'test'])).toEqual({ status: 0, said: '' });
  });

  it('fails in tests that name each blank, and what to do', { timeout: A_WHILE }, () => {
    const catalogue = ['catalogue.test.ts', 'catalogue-fixtures.test.ts'].map((name) => `test/linkedin/${name}`);
    const { status, said } = run(vitest, ['run', '--project', 'unit', ...catalogue]);
    expect(status).toBe(1);
    const failures = said.match(/FAIL .*/g)?.map((line) => line.replace(/^.*fixtures of /, '')) ?? [];
    const failing = [
      'have nothing left to fill in, nor has the setting',
      'show each value',
      'are called as the setting is',
    ];
    expect(failures).toEqual(['new-thing', 'allowNewThings'].flatMap((id) => failing.map((one) => `'${id}' > ${one}`)));
    for (const blank of [
      'own name for it',
      'address is known from',
      'the heading of its page',
      'that it is a switch',
    ]) {
      expect(said).toMatch(new RegExp(`"\\(fill in: .*${blank}`));
    }
    expect(said).toContain('give the row new-thing in test/fixtures/settings.ts a fixture for each value');
  });
});
