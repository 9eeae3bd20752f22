import { readFileSync } from 'node:fs';

/** What the demo's record must hold, in this order. */
const EXPECTED = ['on, confirmed', 'off, shown, change seen', 'off, confirmed'];

/**
 * Reads the exported JSON and checks that it holds the three readings of the demo, each at its own time.
 * @param {readonly string[]} files
 * @returns {string[]} one line per reading
 * @throws {Error} where it does not
 */
export function checkRecord(files) {
  const file = files.find((name) => name.endsWith('.json'));
  if (file === undefined) throw new Error('No JSON was exported.');
  const { entries } = JSON.parse(readFileSync(file, 'utf8'));
  /** @type {Payload[]} */
  const payloads = entries.map((/** @type {{ jws: { payload: string } }} */ { jws }) =>
    JSON.parse(Buffer.from(jws.payload, 'base64url').toString('utf8')),
  );
  const observations = payloads.filter(({ kind }) => kind === 'observation');
  const told = observations.map(({ reading }) =>
    [reading.value, reading.basis, ...(reading.change === 'seen' ? ['change seen'] : [])].join(', '),
  );
  const times = new Set(observations.map(({ at }) => at.utc));
  if (told.join('; ') !== EXPECTED.join('; ') || times.size !== EXPECTED.length) {
    throw new Error(`The record holds ${told.join('; ')} at ${times.size} times, not ${EXPECTED.join('; ')}.`);
  }
  return observations.map(({ at }, index) => `${at.utc} (${at.offset}): ${told[index]}`);
}

/** @typedef {{ kind: string, at: { utc: string, offset: string }, reading: { value: string, basis: string, change: string } }} Payload */
