import { afterEach, beforeEach, vi } from 'vitest';

/** The moment at which each test begins, in milliseconds. */
export const START = Date.parse('2026-11-23T10:00:00.000Z');

/** Gives each test of a file a clock that goes on only by `pass`, and takes back what it put in place of other things. */
export function stopClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: START });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

export const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
