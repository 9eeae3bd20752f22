import { plainAddress } from '../linkedin/address';
import { structureOf } from '../linkedin/structure/structure-of';
import { openedAs, version, visible } from '../platform/page';

const address = document.location.href;
const [{ name = '', type, responseStatus }] = openedAs();

// Put into LinkedIn's page on the member's press alone: what the script comes to is what the popup gets.
export default structureOf(document, {
  address,
  version: version(),
  view: {
    status: responseStatus,
    visible,
    restored: type !== 'navigate',
    openedHere: plainAddress(name) === plainAddress(address),
  },
});
