import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './sources';
import { MANIFEST, PERMISSIONS, partOf, read, rowsOf, STORE_LANGUAGES, sizeOfPng } from './store';

/** Characters that fit: Edge takes the shortest name, Chrome the shortest summary and single purpose. */
const LONGEST = { Name: 45, Summary: 132, 'Single purpose': 1000, Description: 10_000 };
/** Characters of a justification (Chrome Web Store). */
const JUSTIFICATION = 1000;
/** Bytes of all pictures. */
const PICTURES = 2_500_000;

const pngIn = (folder: string) => readdirSync(join(ROOT, folder)).filter((file) => file.endsWith('.png'));

describe.each(STORE_LANGUAGES)('the listing in %s', (language) => {
  const listing = read(`store/${language}/listing.md`);
  const messages = JSON.parse(read(`src/public/_locales/${language}/messages.json`));
  const permissions = partOf(listing, 'Permissions');

  it.each(Object.entries(LONGEST))('has a %s of at most %i characters', (heading, longest) => {
    const text = partOf(listing, heading);
    expect(text.length).toBeGreaterThan(20);
    expect(text.length).toBeLessThanOrEqual(longest);
  });

  it.each([
    ['Name', 'app_name'],
    ['Summary', 'store_summary'],
    ['Attribution', 'about_attribution'],
  ])('has as %s what the extension says in %s', (heading, key) => {
    expect(partOf(listing, heading)).toBe(messages[key].message);
  });

  it('gives a reason for each permission of the manifest, and for nothing else', () => {
    expect(rowsOf(permissions).map(([name]) => name)).toEqual(PERMISSIONS);
    for (const [name, reason] of rowsOf(permissions)) {
      expect(reason.length, name).toBeGreaterThan(20);
      expect(reason.length, name).toBeLessThanOrEqual(JUSTIFICATION);
    }
  });

  it('names what is pressed as the extension does', () => {
    for (const key of ['button_structure', 'option_notify', 'stamp_add'])
      expect(permissions).toContain(messages[key].message);
  });

  it('has the pictures that it names, each of the size that the stores take', () => {
    const named = rowsOf(partOf(listing, 'Pictures')).map(([file]) => file);
    expect(pngIn(`store/${language}`).sort()).toEqual(named);
    expect(named).toHaveLength(5);
    for (const file of named) expect(sizeOfPng(`store/${language}/${file}`), file).toEqual([1280, 800]);
  });

  it('ends its description with whose trademark LinkedIn is', () => {
    expect(partOf(listing, 'Description').endsWith(messages.about_attribution.message)).toBe(true);
  });
});

describe('the pictures', () => {
  it('have a promo tile of the size that the stores take', () => {
    expect(pngIn('store')).toEqual(['promo-tile.png']);
    expect(sizeOfPng('store/promo-tile.png')).toEqual([440, 280]);
  });

  it('are small, taken together', () => {
    const files = ['store', ...STORE_LANGUAGES.map((language) => `store/${language}`)].flatMap((folder) =>
      pngIn(folder).map((file) => join(ROOT, folder, file)),
    );
    expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(PICTURES);
  });
});

describe('the notes for reviewers', () => {
  const notes = read('store/reviewer-notes.md');
  const used = rowsOf(partOf(notes, 'Where each permission is used'));
  const paths = [...notes.matchAll(/`((?:src|test)\/[^`*]+)`/g)].flatMap(([, path]) => path ?? []);

  it('say of each permission where it is used', () => {
    expect(used.map(([name]) => name)).toEqual(PERMISSIONS);
    expect(used.filter(([, where]) => !where.includes('`src/'))).toEqual([]);
  });

  it('name the file that asks each optional host', () => {
    const asking = read('src/platform/time-stamp-authority.ts');
    for (const host of MANIFEST.optional_host_permissions) expect(asking).toContain(host);
  });

  it('name files that are there', () => {
    expect(paths.length).toBeGreaterThan(15);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('every command that is named to reviewers and in listings', () => {
  const documents = ['PRIVACY.md', 'store/README.md', 'store/reviewer-notes.md', 'store/en/listing.md'];
  const { scripts, version } = JSON.parse(read('package.json'));

  it('is one of package.json', () => {
    const named = documents.flatMap((path) =>
      [...read(path).matchAll(/`npm (?:run )?([a-z-]+)/g)].map(([, name]) => name),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => name !== 'ci' && !Object.hasOwn(scripts, String(name)))).toEqual([]);
  });

  it('has no option that the command does not know', () => {
    const start = read('scripts/start.mjs');
    const options = documents.flatMap((path) =>
      [...read(path).matchAll(/`npm start -- ([^`]+)`/g)].map(([, all]) => all),
    );
    expect(options.length).toBeGreaterThan(2);
    for (const option of options.join(' ').split(' ')) expect(start).toContain(`'${option}'`);
  });

  it('is about the version of package.json', () => {
    const named = documents.flatMap((path) => read(path).match(/\b\d+\.\d+\.\d+\b/g) ?? []);
    expect([...new Set(named)]).toEqual([version]);
  });
});
