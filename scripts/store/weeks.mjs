import { until } from '../browser/wait.mjs';
import { LINKEDIN, SETTING, SWITCH } from '../demo/practice.mjs';

/** @typedef {import('../browser/types.mjs').Session} Session */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{ count: number, at: string }} Newest how many entries there are, and when the last was sealed (UTC) */

const DAY = 86_400_000;

/** Days before today on which the switch is read as on, turned off in a tab that stayed open, then read again. The last is now. */
const SEEN_ON = [26.12, 22.91];
const TURNED_OFF = 21.58;
const READ_AGAIN = [20.46, 14.17, 7.96, 0];

/** Milliseconds after which a reading is in the history, or will not come. */
const PATIENCE = 20_000;

/**
 * Some weeks with the extension, played in seconds. Readings, seals and history are its own; the clock that its background asks
 * is put back for each.
 * @param {Session} session
 * @param {Page} page a tab in front
 */
export function weeksOn(session, page) {
  let entries = 1;
  /** @type {(days: number, act: () => Promise<void>) => Promise<void>} */
  const seen = async (days, act) => {
    await session.evaluateInBackground(putClockBack, days * DAY);
    await act();
    entries += 1;
    const { at } = await until(() => grownTo(session, entries), PATIENCE, `entry ${entries - 1}`);
    const late = Date.now() - days * DAY - Date.parse(at);
    if (Math.abs(late) > PATIENCE) throw new Error(`An entry of ${days} days ago was sealed at ${at}.`);
  };
  const visit = () => session.open(page, `https://${LINKEDIN}${SETTING}`);
  const readOn = async (/** @type {readonly number[]} */ days) => {
    for (const ago of days) await seen(ago, visit);
  };
  return {
    seeOn: () => readOn(SEEN_ON),
    turnOff: () => seen(TURNED_OFF, () => page.click(SWITCH)),
    readAgain: () => readOn(READ_AGAIN),
  };
}

// These run in the background, so they must stand alone.
/** @type {(by: number) => void} */
function putClockBack(by) {
  /** @type {DateConstructor} */
  const Real = Reflect.get(globalThis, 'RealDate') ?? Date;
  Reflect.set(globalThis, 'RealDate', Real);
  class Earlier extends Real {
    /** @param {[] | [number]} given */
    constructor(...given) {
      super(given[0] ?? Real.now() - by);
    }
    /** @override */
    static now() {
      return Real.now() - by;
    }
  }
  Reflect.set(globalThis, 'Date', Earlier);
}

/** @type {() => Promise<Newest | undefined>} */
async function newest() {
  // Until the extension has made its stores, opening them would be in its way.
  const known = await indexedDB.databases();
  if (!known.some(({ name, version = 0 }) => name === 'ledger' && version > 1)) return undefined;
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ledger');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const work = database.transaction('entries');
      const asked = work.objectStore('entries').getAll();
      work.oncomplete = () => {
        database.close();
        const last = asked.result.at(-1);
        if (last === undefined) return resolve(undefined);
        const payload = atob(last.jws.payload.replaceAll('-', '+').replaceAll('_', '/'));
        resolve({ count: asked.result.length, at: JSON.parse(payload).at.utc });
      };
    };
  });
}

/** @type {(session: Session, entries: number) => Promise<Newest | undefined>} */
async function grownTo(session, entries) {
  const now = await session.evaluateInBackground(newest);
  if (now !== undefined && now.count > entries) throw new Error(`There are ${now.count} entries.`);
  return now?.count === entries ? now : undefined;
}
