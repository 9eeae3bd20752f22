import type { Texts } from '../../core/texts';
import type { Result } from '../../messages/result';
import { refusalWords } from '../refusal-words';
import type { KeepRefusal, KeptAs } from './keep-picture';

type PictureRefusal = KeepRefusal | 'not-dropped';

/** What came of the last press. */
export type Outcome = Result<KeptAs | 'thrown-away', PictureRefusal>;

/** Says what happened, what is kept, and what to do. */
export function said(outcome: Outcome, texts: Texts): string {
  if (!outcome.ok) return refusalSaid(outcome.refusal, texts);
  if (outcome.value === 'thrown-away') return texts('picture_thrown_away');
  const { seq } = outcome.value;
  return seq === undefined ? texts('picture_kept') : texts('picture_kept_as', { n: seq });
}

function refusalSaid(refusal: PictureRefusal, texts: Texts): string {
  switch (refusal) {
    case 'not-cut':
      return texts('picture_refused_cut');
    case 'too-large':
      return texts('picture_refused_large');
    case 'not-dropped':
      return texts('picture_not_dropped');
    case 'changed':
      return texts('picture_changed');
    default:
      return refusalWords(refusal, 'picture_refused', texts);
  }
}
