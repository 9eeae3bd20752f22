import type { Words } from '../core/texts';

/** What the page's texts, and the texts of the files it writes, are made with. */
export type PageWords = Words & {
  /** BCP 47 */
  readonly language: string;
};
