import type { Reason } from '../core/reading';
import { reasonKey } from '../core/text-keys';

/** Keys of what happened, and of what to do. */
export const reasonKeys = (reason: Reason): string[] => [reasonKey(reason), reasonKey(reason, '_do')];
