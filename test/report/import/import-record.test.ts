import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { instantAt } from '../../../src/core/instant';
import { RECORD_MAX } from '../../../src/core/record';
import { parseToBackground } from '../../../src/messages/guards';
import type { FromPage } from '../../../src/messages/protocol';
import { ok, refused } from '../../../src/messages/result';
import type { ChosenFile } from '../../../src/report/check/check-file';
import { importRecord as importWatched } from '../../../src/report/import/import-record';
import { LEDGER } from '../../vectors/signer';
import { TAMPERED, TAMPERED_DIR, tamperedText } from '../../vectors/tampered';
import { chosen, unreadFile } from '../chosen';
import { FakePorts } from '../fake-ports';

const nobody = { onShown: () => undefined, onAnnounced: () => undefined, onKeep: () => undefined };
const importRecord = (file: ChosenFile, ports: FakePorts) =>
  importWatched(file, ports, { ...nobody, signal: new AbortController().signal });

const good = (file: string) => readFileSync(join(TAMPERED_DIR, file), 'utf8');
const asked = ({ asked: [message] }: FakePorts): Extract<FromPage, { type: 'import' }> => {
  if (message?.type !== 'import') throw new Error('nothing was asked for');
  return message;
};

describe('importRecord', () => {
  test.each(['good.json', 'good.html'])('hands over the JSON of %s, with what is known of each token', async (file) => {
    const ports = new FakePorts();
    expect(await importRecord(chosen(file, good(file)), ports)).toEqual({
      outcome: 'stored',
      ledger: LEDGER,
      count: 7,
    });
    const { text, stamps } = asked(ports);
    expect(JSON.parse(text)).toEqual(JSON.parse(good('good.json')));
    expect(stamps.map(({ seq }) => seq)).toEqual([3, 9]);
    for (const { seq, token, time, authority } of stamps) {
      expect(JSON.parse(text).entries[seq].jws.header.etsiU[0].sigTst.tstTokens[0].val).toBe(token);
      expect(new Date(time).toISOString().slice(0, 19)).toBe(time.slice(0, 19));
      expect(authority).not.toBe('');
    }
    expect(parseToBackground(asked(ports))).toEqual(asked(ports));
  });

  test('takes a byte order mark for what it is', async () => {
    const file = chosen('good.json', `\uFEFF${good('good.json')}`);
    expect(await importRecord(file, new FakePorts())).toMatchObject({ outcome: 'stored' });
  });

  test('says where there was nothing new', async () => {
    const ports = Object.assign(new FakePorts(), { refuses: { import: ok('nothing-new') } });
    expect(await importRecord(chosen('good.json', good('good.json')), ports)).toMatchObject({
      outcome: 'nothing-new',
    });
  });
});

describe('the options in a backup', () => {
  const backup = (options: unknown) =>
    chosen('backup.json', JSON.stringify({ ...JSON.parse(good('good.json')), options }));

  test.each<[string, unknown, object]>([
    [
      'known ones',
      { region: 'uk', reminder: 30, notify: true },
      { options: { region: 'uk', reminder: 30, notify: true } },
    ],
    [
      'those of a later version beside them',
      { theme: 'dark', region: 'moon', sync: true },
      { options: { theme: 'dark' } },
    ],
    ['nothing that this version knows', { region: 'moon', reminder: 31, authority: '<img>' }, {}],
    ['an authority of a later version', { authority: 'later', theme: 'dark' }, { options: { theme: 'dark' } }],
    ['a name of every object', { valueOf: 'y', region: null }, {}],
    ['none', {}, {}],
  ])('%s', async (_name, options, known) => {
    const imported = await importRecord(backup(options), new FakePorts());
    expect(imported).toEqual({ outcome: 'stored', ledger: LEDGER, count: 7, ...known });
  });

  test.each<[string, unknown]>([
    ['a list', ['region']],
    ['a name that the parser overlooks', { constructor: 'x' }],
    ['more than a word', { region: { toString: 'uk' } }],
    ['a text without end', { authority: 'x'.repeat(41) }],
  ])('%s is no record', async (_name, options) => {
    const imported = await importRecord(backup(options), new FakePorts());
    expect(imported).toMatchObject({ outcome: 'no-match', problem: { code: 'malformed' } });
  });

  test('are told of a file of which all is here already, too', async () => {
    const ports = Object.assign(new FakePorts(), { refuses: { import: ok('nothing-new') } });
    const imported = await importRecord(backup({ theme: 'light' }), ports);
    expect(imported).toEqual({ outcome: 'nothing-new', ledger: LEDGER, options: { theme: 'light' } });
  });
});

describe('importRecord, refused', () => {
  test.each(TAMPERED.map((row) => [row.code, row] as const))('%s: nobody is asked', async (code, row) => {
    const ports = new FakePorts();
    const imported = await importRecord(chosen(`${code}.json`, tamperedText(row)), ports);
    expect(imported).toMatchObject({ outcome: 'no-match', problem: { code } });
    expect(ports.asked).toEqual([]);
  });

  test('what does not match is said before what cannot be read', async () => {
    const record = JSON.parse(good('payload-kind.json'));
    const unknown = TAMPERED.find(({ code }) => code === 'payload-kind')?.seq ?? 0;
    const last = record.entries.at(-1);
    last.jws.signature = record.entries[0].jws.signature;
    const imported = await importRecord(chosen('forged.json', JSON.stringify(record)), new FakePorts());
    expect(unknown).toBeLessThan(last.seq);
    expect(imported).toMatchObject({ outcome: 'no-match', problem: { code: 'signature', seq: last.seq } });
  });

  test('a file that is too large is not read', async () => {
    const file = unreadFile('long.json', RECORD_MAX + 1);
    expect(await importRecord(file, new FakePorts())).toMatchObject({ problem: { code: 'too-large' } });
  });

  test('a file that the browser cannot read', async () => {
    expect(await importRecord(unreadFile('folder', 4096), new FakePorts())).toEqual({
      outcome: 'refused',
      refusal: 'unread',
    });
  });

  test.each([
    ['full', refused('full'), 'full'],
    ['closed', refused('cannot-open'), 'cannot-open'],
    ['newer', refused('newer-version'), 'newer-version'],
    ['not accepted', refused('not-accepted'), 'not-accepted'],
    ['conflict', refused('conflict'), 'conflict'],
    ['silent', 'silence', 'no-answer'],
    ['dead', 'throw', 'no-answer'],
  ] as const)('by the background: %s', async (_name, answer, refusal) => {
    const ports = Object.assign(new FakePorts(), { refuses: { import: answer } });
    expect(await importRecord(chosen('good.json', good('good.json')), ports)).toEqual({ outcome: 'refused', refusal });
  });
});

describe('importRecord, cancelled', () => {
  /** Cancels at this entry, or, where it is none, when the background is to be asked. */
  async function cancelledAt(entry: number | 'keep') {
    const ports = new FakePorts();
    const mine = new AbortController();
    let kept = 0;
    const at = (done: number) => done === entry && mine.abort();
    let time = 0;
    // A second between two entries, so that each of them is shown.
    ports.now = () => {
      time += 1000;
      return instantAt(time, 0);
    };
    const watcher = {
      ...nobody,
      signal: mine.signal,
      onShown: ({ done }: { done: number }) => void at(done),
      onKeep: () => {
        kept += 1;
        if (entry === 'keep') mine.abort();
      },
    };
    const imported = importWatched(chosen('good.json', good('good.json')), ports, watcher);
    const outcome = await imported.then(
      ({ outcome }) => outcome,
      () => 'rejected',
    );
    return { outcome, kept, asked: ports.asked.length };
  }

  test.each([1, 5, 10])('at entry %i: rejects, and nobody was asked to keep anything', async (entry) => {
    expect(await cancelledAt(entry)).toEqual({ outcome: 'rejected', kept: 0, asked: 0 });
  });

  test('too late: it is kept', async () => {
    expect(await cancelledAt('keep')).toEqual({ outcome: 'stored', kept: 1, asked: 1 });
  });

  test('while the file is still being read', async () => {
    const ports = new FakePorts();
    const mine = new AbortController();
    const file = chosen('good.json', good('good.json'));
    const read = async () => {
      mine.abort();
      return file.arrayBuffer();
    };
    const imported = importWatched({ ...file, arrayBuffer: read }, ports, { ...nobody, signal: mine.signal });
    await expect(imported).rejects.toThrow(/abort/i);
    expect(ports.asked).toEqual([]);
  });
});
