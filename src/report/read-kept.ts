import type { Kept } from '../core/kept';
import type { StoreRefusal } from '../messages/protocol';
import { type Result, refused } from '../messages/result';
import type { Ports } from './ports';

/** All that is kept in this browser. Never rejects: a store that fails in any other way cannot be opened either. */
export const readKept = (ports: Pick<Ports, 'readKept'>): Promise<Result<readonly Kept[], StoreRefusal>> =>
  ports.readKept().catch(() => refused('cannot-open'));
