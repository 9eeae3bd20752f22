import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 20;

/** Milliseconds for what comes at once as a rule, on a machine that does much else. */
export const PATIENCE_MS = 20_000;

/**
 * Asks again and again until the answer is truthy. The browsers report many of the awaited states by no event at all
 * (a stopped worker, a finished panel), so asking is the one way that works in both.
 *
 * @template T
 * @param {() => T | Promise<T>} ask a rejection is remembered and asked again, because pages come and go meanwhile
 * @param {number} timeoutMs milliseconds
 * @param {string} what named in the error
 * @returns {Promise<NonNullable<T>>}
 * @throws {Error} after `timeoutMs`, with the last error that was met on the way
 */
export async function until(ask, timeoutMs, what) {
  const end = Date.now() + timeoutMs;
  let reason = '';
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      reason = '';
    } catch (error) {
      reason = `: ${messageOf(error)}`;
    }
    await pause(POLL_MS);
  } while (Date.now() < end);
  throw new Error(`Waited ${timeoutMs} ms for ${what}${reason}`);
}

/** @type {(error: unknown) => string} */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
