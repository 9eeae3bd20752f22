import type { TimeStamp } from '../../core/kept';
import type { StampRefusal } from '../../platform/time-stamp-authority';
import type { Answer } from '../../timestamp/stamping';
import type { AskRefusal } from '../ask';

type AnswerFault = Exclude<Extract<Answer, { ok: false }>['fault'], 'refused'>;

/**
 * Why no stamp was added, where that is all there is to say. `not-opened` is a file, `not-saved` a download; `failed` is
 * all that should not happen, such as a part of the program that does not load. Where the device is `offline`, nobody is asked.
 */
export type Why = StampRefusal | AnswerFault | 'offline' | 'not-opened' | 'not-saved' | 'failed';

export type NoStamp =
  | { readonly ok: false; readonly why: Why }
  /** In the authority's own words, where it said anything. */
  | { readonly ok: false; readonly why: 'refused'; readonly said: string }
  /** The answer was as it should be, and the background did not keep it. */
  | { readonly ok: false; readonly why: 'not-kept'; readonly refusal: AskRefusal };

export type Outcome =
  | { readonly ok: true; readonly stamp: TimeStamp; readonly isNew: boolean }
  /** The request, for an authority of the member's own choice. */
  | { readonly ok: true; readonly file: string }
  | NoStamp;

export const noStamp = (why: Why): NoStamp => ({ ok: false, why });
