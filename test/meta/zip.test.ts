import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { archive } from '../../scripts/zip/archive.mjs';

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES = [
  ['manifest.json', bytes('{}')],
  ['icons/icon.png', bytes('a picture')],
  ['_locales/de/messages.json', bytes('{"ü": 1}')],
] as const;

it('gives back what went in', () => {
  expect(unzipSync(archive(new Map(FILES)))).toEqual(Object.fromEntries(FILES));
});

it('is the same bytes in whatever order its files came', () => {
  expect(archive(new Map(FILES.toReversed()))).toEqual(archive(new Map(FILES)));
});

it.each(['America/Los_Angeles', 'Pacific/Auckland'])('is the same bytes in %s', (zone) => {
  const before = process.env['TZ'];
  const here = archive(new Map(FILES));
  process.env['TZ'] = zone;
  expect(archive(new Map(FILES))).toEqual(here);
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});
