import { useState } from 'preact/hooks';
import type { Law } from '../../core/regime';
import type { Fields, LetterInput, LetterKind } from '../../export/letters/letter';
import { lettersOf, neededFor, writeLetter } from '../../export/letters/write-letter';

const EMPTY: Fields = { name: '', profile: '', grounds: '', objected: '', wrong: '', right: '' };

/** A letter that follows its fields until its writer edits it by hand; after that it is theirs, and what it lacks as well. */
export function useLetter(law: Law, shared: Omit<LetterInput, 'law' | 'fields'>, objected: Fields['objected']) {
  const kinds = lettersOf(law);
  const [kind, setKind] = useState<LetterKind | undefined>(kinds[0]);
  const [fields, setFields] = useState<Fields>({ ...EMPTY, objected });
  const [edited, setEdited] = useState<string>();
  const input: LetterInput = { ...shared, law, fields };
  const made = kind && writeLetter(kind, input);
  return {
    kinds,
    kind,
    fields,
    subject: made?.subject ?? '',
    text: edited ?? made?.text ?? '',
    isEdited: edited !== undefined,
    /** Key of what the writer must fill in first. */
    needs: kind && neededFor(kind, input),
    choose: (chosen: LetterKind) => {
      setKind(chosen);
      setEdited(undefined);
    },
    fill: (part: Partial<Fields>) => setFields((before) => ({ ...before, ...part })),
    edit: setEdited,
    again: () => setEdited(undefined),
  };
}

export type Letter = ReturnType<typeof useLetter>;
