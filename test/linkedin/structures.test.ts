import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSetting } from '../../src/linkedin/read';
import { restored } from '../fixtures/structures';
import { strangeIn } from './structure/vocabulary';

const FOLDER = join(import.meta.dirname, '../fixtures/structures');

/** A line of ours on where a report comes from; the others are as they were copied. */
const ABOUT = /^<!-- About: .* -->\n/m;

const HOW = 'CONTRIBUTING.md says how to go on: “When LinkedIn changes its page”';

/** What a page of a file is read as, setting by setting, beside what its first line expects. */
function readingsOf(text: string) {
  const { document, view, settings } = restored(text);
  return settings.map(({ definition, expected }) => {
    const { value = 'unreadable' } = readSetting(document, definition, view);
    return { setting: definition.id, read: value, expected };
  });
}

describe('every report in test/fixtures/structures', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
  const texts = files.map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const);

  it.each(texts)('says what the page showed: %s', (name, text) => {
    const open = readingsOf(text).filter(({ expected }) => expected === '?');
    const told = `${name} says “expected: ?”. Write there what the person saw: on, off, the option as the report names it, or unreadable. ${HOW}`;
    expect(open, told).toEqual([]);
  });

  it.each(texts)('is read as that: %s', (name, text) => {
    for (const { setting, read, expected } of readingsOf(text).filter((one) => one.expected !== '?')) {
      expect(read, `${name}: ${setting} is read otherwise than the person saw it. ${HOW}`).toBe(expected);
    }
  });

  it.each(texts)('holds no word of a page: %s', (name, text) => {
    expect(strangeIn(text.replace(ABOUT, '')), `${name} is not as the popup copied it.`).toEqual([]);
  });

  it('is there', () => {
    expect(files.length).toBeGreaterThanOrEqual(3);
  });
});
