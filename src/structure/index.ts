import { isAt, plainAddress } from '../linkedin/address';
import { SETTINGS } from '../linkedin/catalogue/settings';
import { structureOf } from '../linkedin/structure/structure-of';
import { openedAs, version, visible } from '../platform/page';

const address = document.location.href;
const [{ name = '', type, responseStatus }] = openedAs();

const view = {
  status: responseStatus,
  visible,
  restored: type !== 'navigate',
  openedHere: plainAddress(name) === plainAddress(address),
};
// The tab may have gone on to a page that is none of the settings' since the button was drawn.
const isSettings = SETTINGS.some((setting) => isAt(setting, address));

// Put into LinkedIn's page on the member's press alone: what the script comes to is what the popup gets.
export default isSettings ? structureOf(document, { address, version: version(), view }) : undefined;
