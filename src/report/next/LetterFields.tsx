import type { Day } from '../../core/day';
import type { Texts } from '../../core/texts';
import type { Fields, LetterKind } from '../../export/letters/letter';
import { TypedField } from '../TypedField';
import type { Letter } from './use-letter';

type Props = {
  readonly letter: Letter;
  /** The last day that a field can name. */
  readonly today: Day;
  readonly texts: Texts;
};
type Field = { readonly name: keyof Fields; readonly label: string; readonly kind: 'line' | 'lines' | 'day' };

const WRITER: readonly Field[] = [
  { name: 'name', label: 'letter_name', kind: 'line' },
  { name: 'profile', label: 'letter_profile', kind: 'line' },
  { name: 'email', label: 'letter_email', kind: 'line' },
];

/** What a kind of letter needs of its writer besides. */
const OWN: Readonly<Partial<Record<LetterKind, readonly Field[]>>> = {
  objection: [{ name: 'grounds', label: 'letter_grounds', kind: 'lines' }],
  erasure: [{ name: 'objected', label: 'letter_objected', kind: 'day' }],
  correct: [
    { name: 'wrong', label: 'letter_wrong', kind: 'lines' },
    { name: 'right', label: 'letter_right', kind: 'lines' },
  ],
};

/** The fields of the letter that is chosen. */
export function LetterFields({ letter, today, texts }: Props) {
  const own = (letter.kind && OWN[letter.kind]) ?? [];
  return (
    <>
      {[...own, ...WRITER].map(({ name, label, kind }) => (
        <TypedField
          key={name}
          label={texts(label)}
          kind={kind}
          {...(kind === 'day' && { max: today })}
          value={letter.fields[name]}
          onInput={(value) => letter.fill({ [name]: value })}
        />
      ))}
    </>
  );
}
