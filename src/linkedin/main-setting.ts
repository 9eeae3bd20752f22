import { MAIN_SETTING } from '../core/setting';

// Apart from the catalogue, so that the popup, which speaks of this one, does not load all of it.

/** What the popup needs of "Data for Generative AI Improvement"; the catalogue's entry has the same. */
export const MAIN = { id: MAIN_SETTING, paths: ['settings/data-for-ai-improvement'] } as const;
