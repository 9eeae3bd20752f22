import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REASONS } from '../../src/core/reading';
import { reasonKey } from '../../src/core/text-keys';
import { reasonKeys } from '../../src/ui/reasons';
import { MESSAGES } from './words';

const KEY =
  /'((?:state|fact|value|store|unsaved|button|scope|notice|limit|checked|reading|fold|nav|app|announced|header|not|setting)_\w+)'/g;

const sources = ['../../src/ui', '../../src/popup'].flatMap((folder) => {
  const path = join(import.meta.dirname, folder);
  return readdirSync(path)
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(path, name), 'utf8'));
});

describe('the keys of texts', () => {
  const named = [...new Set(sources.flatMap((source) => [...source.matchAll(KEY)].flatMap(([, key]) => key ?? [])))];
  it.each(named)('%s has a message', (key) => {
    expect(MESSAGES[key]?.message).toBeTruthy();
  });

  it.each(REASONS)('all parts of the reason %s have a message', (reason) => {
    for (const key of [reasonKey(reason), reasonKey(reason, '_short'), ...reasonKeys(reason)]) {
      expect(MESSAGES[key]?.message).toBeTruthy();
    }
  });
});
