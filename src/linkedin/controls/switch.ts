import type { Parts, Seen } from './seen';
import { tickOf } from './tick';

/** A switch shows on or off. */
export function readSwitch([control]: Parts, restored: boolean): Seen {
  const tick = tickOf(control, restored);
  if (tick === 'true') return { value: 'on' };
  return tick === 'false' ? { value: 'off' } : { reason: tick };
}
