import type { Payload } from '../../core/payload';
import type { Texts } from '../../core/texts';
import { plain } from '../plain';

/** Most sentences that are kept of one file, so that memory does not grow with its entries. */
export const SENTENCES_MAX = 50;

/** What was really sealed, for whoever holds a file whose readable part is not. */
export type LastSentences = { readonly count: number; readonly lines: readonly string[] };

/** Collects the sentences of the newest entries as a check comes by them. They count where nothing else is wrong. */
export function lastSentences(texts: Texts): {
  readonly see: (payload: Payload) => void;
  readonly end: () => LastSentences;
} {
  const kept: Pick<Payload, 'seq' | 'sentence'>[] = [];
  let count = 0;
  return {
    see({ seq, sentence }) {
      count += 1;
      kept.push({ seq, sentence });
      if (kept.length > SENTENCES_MAX) kept.shift();
    },
    end: () => ({
      count,
      lines: kept.map(({ seq, sentence }) => texts('verify_sealed_entry', { n: seq, sentence: plain(sentence) })),
    }),
  };
}

/** Above the sentences: of how many entries they are. */
export function sentencesTitle({ count, lines }: LastSentences, texts: Texts): string {
  return count > lines.length
    ? texts('verify_sealed_last', { shown: lines.length, n: count })
    : texts('verify_sealed', { n: count });
}
