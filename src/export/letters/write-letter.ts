import { undisguised } from '../../core/clean';
import type { Law } from '../../core/regime';
import { correct, know, remove } from './california';
import { letterDates } from './date-words';
import { access, erasure, objection } from './gdpr';
import type { LetterInput, LetterKind, LetterMaker } from './letter';
import { filled } from './wording';

type Kinds = Readonly<Partial<Record<LetterKind, LetterMaker>>>;

const GDPR: Kinds = { objection, access, erasure };

/** The letters of each law, the first one first. A new letter is a line here. */
const LETTERS: Readonly<Record<Law, Kinds>> = {
  gdpr: GDPR,
  uk: GDPR,
  california: { know, delete: remove, correct },
};

/** The kinds of letter under a law, in order. */
// The keys of a constant of ours.
export const lettersOf = (law: Law): readonly LetterKind[] => Object.keys(LETTERS[law]) as LetterKind[];

/** A letter as plain text, and its subject. Undefined where the law has none of this kind. */
export function writeLetter(kind: LetterKind, input: LetterInput): { subject: string; text: string } | undefined {
  const body = LETTERS[input.law][kind]?.body(input);
  if (body === undefined) return undefined;
  const { name, profile, email } = input.fields;
  const writer = filled(oneLine(name), 'your name');
  const blocks = [
    [
      writer,
      filled(oneLine(profile), 'the address of your LinkedIn profile'),
      filled(oneLine(email), 'your e-mail address'),
    ].join('\n'),
    input.controller.toSpliced(1, 0, 'Attention: Data Protection Officer').join('\n'),
    letterDates(input.law).dayAt(input.at),
    body.subject,
    greeting(input.law),
    ...body.paragraphs,
    input.law === 'california' ? 'Sincerely,' : 'Yours faithfully,',
    writer,
  ];
  return { subject: body.subject, text: undisguised(blocks.join('\n\n')) };
}

/**
 * Key of what the writer must fill in before the letter is offered as ready.
 * @param text the letter as it stands, edited by hand or not
 */
export function neededFor(kind: LetterKind, law: Law, text: string): string | undefined {
  const { blanks = [], says } = LETTERS[law][kind]?.needs ?? {};
  return blanks.some((blank) => text.includes(`[${blank}]`)) || text.trim() === '' ? says : undefined;
}

const greeting = (law: Law): string => (law === 'california' ? 'To whom it may concern:' : 'Dear Sir or Madam,');
const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
