import type { Words } from '../core/texts';
import type { Face } from './card';
import { faceOf } from './looks';
import { reasonKeys } from './reasons';
import type { Failure } from './seen';

/** What the card says where the switch was tried and never read (interface, section 4.3). */
export function unknownFace({ at, reason }: Failure, words: Words): Face {
  const { texts, dates } = words;
  const facts = [
    { label: texts('fact_tried'), value: dates.minute(at) },
    { label: texts('fact_earlier'), value: texts('value_none') },
  ];
  return { ...faceOf('unknown', words, facts), meaning: reasonKeys(reason).map((key) => texts(key)) };
}
