// Runs in a settings page in Chromium, bundled by the bench: one look as the program's script takes it, over and over.
import { SETTINGS } from '../../../src/linkedin/catalogue/settings';
import { definitionsAt } from '../../../src/linkedin/definitions';
import { readSetting } from '../../../src/linkedin/read';
import { visible } from '../../../src/platform/page';

const [definition] = definitionsAt(location.href, SETTINGS);
const view = { status: 200, visible, restored: false, openedHere: true };

/** Milliseconds of one look. @throws where it does not read off */
function look(times: number): number {
  if (definition === undefined) throw new Error('no setting lives here');
  const began = performance.now();
  for (let time = 0; time < times; time += 1) {
    const { value } = readSetting(document, definition, view);
    if (value !== 'off') throw new Error(`reads ${value}`);
  }
  return (performance.now() - began) / times;
}

const THINGS = Array.from({ length: 20_000 }, (_, place) => ({ name: `thing ${place}`, place }));
const BY_NAME = new Map(THINGS.map((thing) => [thing.name, thing]));

/** Milliseconds of a loop that goes through some megabytes: what the machine itself takes for the same work, now and after a rest. */
function loop(): number {
  const began = performance.now();
  let sum = 0;
  for (const { name } of THINGS) sum += BY_NAME.get(name)?.place ?? 0;
  if (sum === 0) throw new Error('nothing was added');
  return performance.now() - began;
}

Object.assign(globalThis, { look, loop });
