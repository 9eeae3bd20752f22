import { useState } from 'preact/hooks';
import type { Law } from '../../core/regime';
import type { Fields, LetterInput, LetterKind } from '../../export/letters/letter';
import { lettersOf, neededFor, writeLetter } from '../../export/letters/write-letter';

const EMPTY: Fields = { name: '', profile: '', email: '', grounds: '', objected: '', wrong: '', right: '' };

type Edits = Readonly<Partial<Record<LetterKind, string | undefined>>>;

/** A letter that follows its fields until its writer edits it by hand; after that it is theirs, and what it lacks as well. */
export function useLetter(law: Law, shared: Omit<LetterInput, 'law' | 'fields'>) {
  const kinds = lettersOf(law);
  const [kind, setKind] = useState<LetterKind | undefined>(kinds[0]);
  const [fields, setFields] = useState<Fields>(EMPTY);
  // Of each kind by itself: whoever looks at another letter finds this one as it was.
  const [edits, setEdits] = useState<Edits>({});
  const input: LetterInput = { ...shared, law, fields };
  const made = kind && writeLetter(kind, input);
  const edited = kind && edits[kind];
  const text = edited ?? made?.text ?? '';
  const edit = (words: string | undefined) => kind && setEdits((before) => ({ ...before, [kind]: words }));
  return {
    kinds,
    kind,
    fields,
    subject: made?.subject ?? '',
    text,
    isEdited: edited !== undefined,
    /** Key of what the writer must fill in first. */
    needs: kind && neededFor(kind, law, text),
    choose: setKind,
    fill: (part: Partial<Fields>) => setFields((before) => ({ ...before, ...part })),
    edit,
    again: () => edit(undefined),
  };
}

export type Letter = ReturnType<typeof useLetter>;
