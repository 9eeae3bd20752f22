import { type Entry, type Line, leftOut } from '../../src/core/entry';
import { type Account, PAYLOAD_CONTEXT, type Payload, type Unplaced } from '../../src/core/payload';
import { LEDGER } from '../vectors/signer';
import { history, type Mark } from './history';
import { erasedOf, regionStated, started, turnedOffOn, unplaced } from './payloads';

/**
 * A mark as in `history`; or `STATED day @A`: the holder states the day on which they turned the main setting off; `REGION uk`: and
 * their region; `ERASE 2`: takes the contents of that place away; `SPOILT`: cannot be read; `LEFT OUT`: has no contents.
 */
export type Written = Mark;

/** The lines of a ledger as its store holds them, after the one that opens it. Nothing of them is signed. */
export function writtenLines(list: readonly Written[]): Line[] {
  const lines: Line[] = [lineOf(started(), 0), ...list.map((one, index) => written(one, index + 1))];
  // Only what stands before can be taken away.
  const erased = list.flatMap((one, index) => {
    const seq = one.startsWith('ERASE') ? Number(one.split(' ')[1]) : Number.NaN;
    return seq <= index ? seq : [];
  });
  return lines.map((line) => (erased.includes(line.seq) ? leftOut(line) : line));
}

function written(mark: Written, seq: number): Line {
  const [word, value = ''] = mark.split(' ');
  if (word === 'SPOILT') return { ...lineOf(started(), seq), jws: { protected: '', payload: '!', signature: '' } };
  if (word === 'LEFT') return leftOut(lineOf(started(), seq));
  if (word === 'ERASE') return lineOf(erasedOf(Number(value)), seq);
  if (word === 'STATED') return lineOf(turnedOffOn(value, accountIn(mark)), seq);
  if (word === 'REGION') return lineOf(regionStated('uk'), seq);
  // A day apart, by its place among all.
  const [observed] = history([...Array<Mark>(seq - 1).fill('on f'), mark]).slice(-1);
  if (observed === undefined) throw new RangeError(mark);
  return lineOf(unplaced(observed), seq);
}

function accountIn(mark: Mark): Account {
  const label = /@(\w)/.exec(mark)?.[1];
  return label === undefined ? 'unknown' : { label, reference: label.padEnd(43, '_') };
}

function lineOf(payload: Unplaced<Payload>, seq: number): Entry {
  const whole = { '@context': PAYLOAD_CONTEXT, version: 1, ledger: LEDGER, seq, prev: 'A'.repeat(43), ...payload };
  const jws = { protected: '', payload: btoa(JSON.stringify(whole)), signature: '' };
  return { seq, jws, salt: '', commit: '', link: `link ${seq}` };
}
