import { addressOf } from '../linkedin/address';
import { MAIN } from '../linkedin/main-setting';
import type { Button } from '../ui/Buttons';
import type { Action } from './buttons-of';
import { check, reload } from './checks';
import type { Desk } from './desk';
import { takeDraft } from './picture';
import type { Section } from './ports';
import { newestIn } from './situation';

const ACTIONS: Readonly<Record<Action, (desk: Desk) => Promise<void>>> = {
  allow,
  reload,
  check,
  open,
  export: (desk) => openReport(desk, 'records'),
  picture,
};

/** Does what a button says, or says why not. Must be called within the press itself. */
export async function press(desk: Desk, { action, refused }: Button<Action>): Promise<void> {
  if (refused === undefined) return ACTIONS[action](desk);
  desk.change({ said: refused });
}

/** Leads to a part of the report page. Firefox leaves a popup open over a new tab, so it is closed. */
export async function openReport({ ports }: Desk, section: Section): Promise<void> {
  await ports.openReport(section);
  ports.close();
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

/** Takes a picture of the page and leads to where the member looks at it. Nothing of it is kept by this alone. */
async function picture(desk: Desk): Promise<void> {
  const refusal = await takeDraft(desk.ports);
  if (refusal === undefined) return openReport(desk, 'picture');
  await desk.refresh();
  desk.change({ said: desk.texts(refusal) });
}

async function open({ ports }: Desk): Promise<void> {
  await ports.openSetting(MAIN.id, addressOf(MAIN));
  ports.close();
}
