import { plainAddress } from '../linkedin/address';
import type { Ports } from './ports';
import { placeOf } from './situation';

/**
 * Takes a picture of the settings page in front and holds it until the member decides. Gives the key that says why there
 * is none.
 */
export async function takeDraft(ports: Ports): Promise<string | undefined> {
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
