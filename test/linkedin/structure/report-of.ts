import { SETTINGS } from '../../../src/linkedin/catalogue/settings';
import { definitionsAt } from '../../../src/linkedin/definitions';
import { type Pass, readSetting } from '../../../src/linkedin/read';
import { structureOf } from '../../../src/linkedin/structure/structure-of';
import type { View } from '../../../src/linkedin/view';
import { isDisplayed } from '../../fakes/displayed';
import type { restored } from '../../fixtures/structures';
import { ADDRESS } from '../../fixtures/words';

export const SETTING_URL = `https://www.linkedin.com${ADDRESS}`;

/** A page that was opened at its address and loaded well. */
export const VIEW: View = { status: 200, restored: false, openedHere: true, visible: isDisplayed };

/** A report of a document, as if it stood at an address. */
export const reportOf = (document: Document, address = SETTING_URL, view: View = VIEW): string =>
  structureOf(document, { address, version: '0.1.0', view });

/** What the reader says of a page: all but its words, and its elements. */
export const readingsOf = (document: Document, address = SETTING_URL, view: View = VIEW) =>
  definitionsAt(address, SETTINGS).map((definition) => toldBy(readSetting(document, definition, view)));

/** The same of a page that was made of a report. */
export const readingsIn = ({ document, settings, view }: ReturnType<typeof restored>) =>
  settings.map(({ definition }) => toldBy(readSetting(document, definition, view)));

const toldBy = ({ value, reason, rung, unsure, isFramed }: Pass) => ({ value, reason, rung, unsure, isFramed });
