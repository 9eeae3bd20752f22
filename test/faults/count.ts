import { expect, type TestContext } from 'vitest';
import type { BrowserName } from '../../scripts/browser/types.mjs';
import type { FaultName } from './names';

/** What one test came to. `lost` is what was promised and is not there; the rest, if any, was refused and said so. */
export type Count = { readonly tried: number; readonly survived: number; readonly lost: number };

/** One line of the table; without a browser it was played by stand-ins for it. */
export type Row = Count & { readonly fault: FaultName; readonly browser: BrowserName | 'none' };

declare module 'vitest' {
  interface TaskMeta {
    faults?: Row[];
  }
}

/** Enters what a test came to into the table, and fails where anything was lost or nothing was tried. */
export function count({ task }: TestContext, fault: FaultName, browser: Row['browser'], counted: Count): void {
  task.meta.faults = [...(task.meta.faults ?? []), { fault, browser, ...counted }];
  expect(counted.tried).toBeGreaterThan(0);
  expect({ fault, lost: counted.lost }).toEqual({ fault, lost: 0 });
}

/** What was promised, and is there. */
export function kept<One>(promised: readonly One[], there: Iterable<One>): Count {
  const found = new Set(there);
  const lost = promised.filter((one) => !found.has(one)).length;
  return { tried: promised.length, survived: promised.length - lost, lost };
}

/** How often, or how many: `npm run test:faults` tries more than there is time for in `npm test`. */
export const often = (full: number, short: number): number => (process.env['FAULTS'] === 'full' ? full : short);
