import { reasonKey, valueWords } from '../core/text-keys';
import type { Words } from '../core/texts';
import type { Refusal } from '../messages/protocol';
import type { Face, Fact } from './card';
import { faceOf } from './looks';
import type { Trouble, Unrecorded } from './trouble';

// Keys of what was refused, and of what to do about it.
const REFUSED: Readonly<Record<Refusal, readonly [why: string, advice: string]>> = {
  full: ['unsaved_full', 'unsaved_full_do'],
  'cannot-open': ['unsaved_cannot_open', 'store_cannot_open_do'],
  'newer-version': ['store_newer_meaning', 'store_newer_do'],
  'not-accepted': ['unsaved_not_accepted', 'unsaved_not_accepted_do'],
};

/**
 * What the card says where nothing can be recorded or read back (interface, sections 4.11 and 10.2).
 * @param kept how many entries there are already
 */
export function troubleFace(trouble: Trouble, kept: number, words: Words): Face {
  switch (trouble.kind) {
    case 'unrecorded':
      return unrecordedFace(trouble.unrecorded, kept, words);
    case 'damaged':
      return faceOf('damaged', words, [], { n: trouble.count, m: trouble.of });
    default:
      return faceOf(trouble.kind, words, readFacts(trouble.unrecorded, words));
  }
}

function unrecordedFace(unrecorded: Unrecorded, kept: number, words: Words): Face {
  const { texts, dates } = words;
  const { reading, at, refusal } = unrecorded;
  const isRead = reading.outcome === 'read';
  const facts = [
    { label: texts(isRead ? 'fact_read' : 'fact_tried'), value: dates.minute(at) },
    { label: texts('fact_kept'), value: kept > 0 ? texts('value_kept', { n: kept }) : texts('value_none') },
  ];
  return {
    ...faceOf(isRead ? 'unrecorded' : 'attempt-unrecorded', words, facts),
    meaning: unsaved(unrecorded, words),
    hint: texts(REFUSED[refusal][1]),
  };
}

function unsaved({ reading, refusal, isRecent }: Unrecorded, { texts }: Words): string[] {
  const why = texts(REFUSED[refusal][0]);
  if (reading.outcome === 'unreadable') return [texts(reasonKey(reading.reason)), why];
  const value = valueWords(reading, texts);
  if (refusal === 'full' && isRecent) return [texts('unsaved_read_full', { value })];
  return [texts('unsaved_read', { value }), why];
}

function readFacts(unrecorded: Unrecorded | undefined, { texts, dates }: Words): Fact[] {
  if (unrecorded?.reading.outcome !== 'read') return [];
  const value = valueWords(unrecorded.reading, texts);
  return [{ label: texts('fact_read'), value: texts('value_read_as', { date: dates.minute(unrecorded.at), value }) }];
}
