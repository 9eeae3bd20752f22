import { check, reload } from './checks';
import { openSetting } from './open-setting';
import { picture } from './picture';
import { showStructure } from './StructureReport';

/** What a press may need, and the popup does not for being there at once: it is loaded with the first such press. */
export const LATER = { open: openSetting, reload, check, picture, structure: showStructure };
