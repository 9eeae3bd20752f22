import type { Draft } from '../../../src/platform/picture-draft';
import { addressOf } from '../../../src/report/picture/png-address';
import { at } from '../../export/example';
import { pngText } from '../../fakes/png';

export const SIZE = { width: 400, height: 200 };

/** The bytes that the browser took. */
export const TAKEN = pngText(SIZE.width, SIZE.height);

/** A picture that waits. */
export const DRAFT: Draft = {
  taken: at('2026-12-09T07:04:00.000Z'),
  address: 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
  image: addressOf(TAKEN),
};

/** One that was taken after it. */
export const LATER: Draft = { ...DRAFT, taken: at('2026-12-09T07:05:00.000Z') };
