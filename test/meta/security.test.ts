import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './sources';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const document = read('SECURITY.md');
const manifest = JSON.parse(read('manifest.json'));

/** A part of the document, without its heading. */
function part(heading: string): string {
  const found = document.split(/^## /m).find((one) => one.startsWith(`${heading}\n`));
  if (found === undefined) throw new Error(`SECURITY.md has no part “${heading}”`);
  return found.slice(heading.length);
}

/** Tests as the document names them: the file, and the title in it. */
const named = (text: string) =>
  [...text.matchAll(/`(test\/[^`]+\.tsx?)`, “([^”]+)”/g)].map(([, file = '', title = '']) => [file, title] as const);
const itemsOf = (text: string) => text.split('\n').filter((line) => line.startsWith('- '));

describe('what SECURITY.md promises', () => {
  const promises = itemsOf(part('What is promised'));

  it.each(promises)('%s', (promise) => {
    const tests = named(promise);
    expect(tests, 'Name the test that holds it, as `test/file.test.ts`, “title”.').not.toEqual([]);
    // Every file that is named has its title, and every title its file.
    expect(promise.match(/`test\/[^`]+\.tsx?`/g)).toHaveLength(tests.length);
  });

  it.each(named(document))('is held by %s, “%s”', (file, title) => {
    expect(existsSync(join(ROOT, file))).toBe(true);
    const text = read(file).replace(/\\'/g, "'");
    const isTitle = ["'", '"', '`'].some((mark) => text.includes(`${mark}${title}${mark}`));
    expect(isTitle, 'The test is called otherwise now, or gone: then so is the promise.').toBe(true);
  });

  it('is a good deal', () => {
    expect(promises.length).toBeGreaterThan(20);
  });
});

describe('the permissions in SECURITY.md', () => {
  const given: readonly string[] = [
    ...manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches),
    ...manifest.permissions,
    ...manifest.optional_permissions,
    ...manifest.optional_host_permissions,
    'incognito',
  ];
  const explained = itemsOf(part('Permissions')).map((line) => /^- \*\*`([^`]+)`\*\*/.exec(line)?.[1]);

  it('are those of the manifest, each in a paragraph, and no others', () => {
    expect([...explained].sort()).toEqual([...given].sort());
  });

  it('say what the manifest says of private windows', () => {
    expect(part('Permissions')).toContain(`**\`incognito\`**: \`${manifest.incognito}\`.`);
  });
});

describe('the rest of SECURITY.md', () => {
  it.each(['Purpose', 'How to report', 'Whom it trusts', 'What is not promised', 'What is not a vulnerability'])(
    'has a part “%s”',
    (heading) => {
      expect(part(heading).length).toBeGreaterThan(200);
    },
  );

  it.each(['README.md', 'CONTRIBUTING.md'])('is linked from %s', (file) => {
    expect(read(file)).toContain('](SECURITY.md)');
  });
});
