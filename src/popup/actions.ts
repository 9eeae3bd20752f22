import type { Button } from '../ui/Buttons';
import type { Action } from './buttons-of';
import type { Desk } from './desk';
import { openReport } from './open-report';
import { newestIn } from './situation';

const ACTIONS: Readonly<Record<Action, (desk: Desk) => Promise<void>>> = {
  allow,
  open: later('open'),
  export: (desk) => openReport(desk, 'records'),
  reload: later('reload'),
  check: later('check'),
  picture: later('picture'),
  structure: later('structure'),
};

/** Does what a button says, or says why not. Must be called within the press itself. */
export async function press(desk: Desk, { action, refused }: Button<Action>): Promise<void> {
  if (refused === undefined) return ACTIONS[action](desk);
  desk.change({ said: refused });
}

function later(action: Action & keyof typeof import('./later').LATER): (desk: Desk) => Promise<void> {
  return async (desk) => (await import('./later')).LATER[action](desk);
}

/** An entry was stored, or could not be: shows it, and ends the waiting for it. */
export async function hear(desk: Desk): Promise<void> {
  const before = desk.live().situation;
  const situation = await desk.refresh();
  const isLost = situation.place.at === 'setting' && situation.place.page?.unrecorded !== undefined;
  if (isLost || newestIn(situation) !== newestIn(before)) desk.change({ reading: undefined });
}

async function allow(desk: Desk): Promise<void> {
  await desk.ports.requestAccess();
  await desk.refresh();
}
