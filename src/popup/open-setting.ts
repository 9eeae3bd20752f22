import { addressOf } from '../linkedin/address';
import { MAIN } from '../linkedin/main-setting';
import type { Desk } from './desk';

/** Opens the main setting on LinkedIn, or brings its tab to the front. */
export async function openSetting({ ports }: Desk): Promise<void> {
  await ports.openSetting(MAIN.id, addressOf(MAIN));
  ports.close();
}
