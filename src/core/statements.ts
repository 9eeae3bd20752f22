import type { History } from './history';
import type { Statement } from './payload';

type About<Of extends Statement['about']> = Extract<Statement, { about: Of }>;
type Stating = Pick<History, 'statements'>;

/** What the holder has stated about one thing, oldest first. */
export function statementsAbout<Of extends Statement['about']>({ statements }: Stating, about: Of): About<Of>[] {
  // The compiler does not follow from the word to the one form that has it.
  return statements.filter((one) => one.about === about) as About<Of>[];
}

/** The region that the holder stated last, if they ever did. */
export const regionStatement = (history: Stating): About<'region'> | undefined =>
  statementsAbout(history, 'region').at(-1);
