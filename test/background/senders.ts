import type { Sender } from '../../src/platform/incoming';
import { report } from '../fakes/messages';

/** Our extension, as it knows itself. */
export const SELF = { id: 'our-own-id', root: 'chrome-extension://our-own-id/' };
export const PAGE = report().page.address;

/** Our script in the top frame of the setting's page. */
export const page = (given: Partial<Sender> = {}): Sender => ({
  id: SELF.id,
  origin: 'https://www.linkedin.com',
  frame: 0,
  tab: 7,
  address: PAGE,
  tabAddress: PAGE,
  ...given,
});

/** Our own report page. */
export const own = (given: Partial<Sender> = {}): Sender => ({
  id: SELF.id,
  origin: 'chrome-extension://our-own-id',
  frame: 0,
  tab: 8,
  address: `${SELF.root}src/report/index.html`,
  tabAddress: `${SELF.root}src/report/index.html#records`,
  ...given,
});
