import { plainAddress } from '../linkedin/address';
import type { Desk } from './desk';
import { openReport } from './open-report';
import type { Ports } from './ports';
import { placeOf } from './situation';

/** Takes a picture of the page and leads to where the member looks at it. Nothing of it is kept by this alone. */
export async function picture(desk: Desk): Promise<void> {
  const refusal = await takeDraft(desk.ports);
  if (refusal === undefined) return openReport(desk, 'picture');
  await desk.refresh();
  desk.change({ said: desk.texts(refusal) });
}

/**
 * Takes a picture of the settings page in front and holds it until the member decides. Gives the key that says why there
 * is none.
 */
async function takeDraft(ports: Ports): Promise<string | undefined> {
  const before = await placeOf(ports);
  const taken = ports.now();
  if (before.at !== 'setting') return 'picture_moved';
  let refusal = 'picture_not_taken';
  try {
    const image = await ports.takePicture();
    const after = await placeOf(ports);
    // What was in front may have gone meanwhile, and the picture be one of something else.
    const isSame = after.at === 'setting' && after.tab === before.tab && after.address === before.address;
    if (!isSame) return 'picture_moved';
    refusal = 'picture_too_large';
    await ports.holdDraft({ taken, address: plainAddress(before.address), image });
  } catch {
    return refusal;
  }
  return undefined;
}
