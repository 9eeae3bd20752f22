import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type Found, openFolder } from '../../../src/verify/folder/walk';
import { readRegularFile } from '../../../src/verify/read-file';

const top = mkdtempSync(join(tmpdir(), 'walk-'));
beforeEach(() => {
  rmSync(top, { recursive: true, force: true });
  mkdirSync(top);
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

const put = (file: string) => {
  mkdirSync(join(top, file, '..'), { recursive: true });
  writeFileSync(join(top, file), file);
};

async function foundIn(folder: string): Promise<Found[]> {
  const found = await openFolder(folder);
  const all: Found[] = [];
  for (let next = await found?.next(); next && !next.done; next = await found?.next()) all.push(next.value);
  return all.sort((one, other) => (one.file < other.file ? -1 : 1));
}

const filesIn = async (folder: string) => (await foundIn(folder)).map(({ file }) => file);

describe('what is found in a folder', () => {
  it('is every file in it and in those below, whatever it is called', async () => {
    const files = [
      'a.json',
      'b.HTML',
      'c',
      'in/a.json',
      'in/in/a.json',
      ' .json',
      '-x',
      'é\u202E\n\u001B[2J',
      '"\'`$(x)',
    ];
    files.forEach(put);
    mkdirSync(join(top, 'empty'));
    expect(await filesIn(top)).toEqual(files.sort());
  });

  it('can be read by its path', async () => {
    put('in/a.json');
    const [found] = await foundIn(`${top}/`);
    expect(found && 'path' in found && (await readRegularFile(found.path))).toMatchObject({ ok: true });
  });

  it('ends where links lead round in a circle', async () => {
    put('in/a.json');
    symlinkSync('..', join(top, 'in', 'up'));
    symlinkSync(top, join(top, 'top'));
    symlinkSync('self', join(top, 'self'));
    expect(await filesIn(top)).toEqual(['in/a.json', 'in/up', 'self', 'top']);
  });

  it('is told of a folder that went away meanwhile', async () => {
    put('a.json');
    put('in/a.json');
    const found = await openFolder(top);
    expect((await found?.next())?.value).toMatchObject({ file: 'a.json' });
    rmSync(join(top, 'in'), { recursive: true });
    expect((await found?.next())?.value).toEqual({ file: 'in', fault: 'missing' });
    expect((await found?.next())?.done).toBe(true);
  });

  it.each([
    ['nothing', 'nowhere'],
    ['a file', 'a.json'],
    ['no name', ''],
  ])('is nothing where there is no folder: %s', async (_what, name) => {
    put('a.json');
    expect(await openFolder(name && join(top, name))).toBeUndefined();
  });
});

describe('a file that was come upon', () => {
  it.each([
    ['a file', () => put('x'), { ok: true }],
    ['a link to a file', () => symlinkSync(import.meta.filename, join(top, 'x')), { ok: true }],
    ['a link to a folder', () => symlinkSync('.', join(top, 'x')), { ok: false, why: 'folder' }],
    ['a link to nothing', () => symlinkSync('nowhere', join(top, 'x')), { ok: false, why: 'missing' }],
    ['a link to itself', () => symlinkSync('x', join(top, 'x')), { ok: false, why: 'refused' }],
    ['a link to a device', () => symlinkSync('/dev/zero', join(top, 'x')), { ok: false, why: 'special' }],
    ['nothing any more', () => undefined, { ok: false, why: 'missing' }],
  ])('%s', async (_what, make, read) => {
    make();
    expect(await readRegularFile(join(top, 'x'))).toMatchObject(read);
  });
});
