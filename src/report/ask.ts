import type { FromPage, WriteRefusal, Written } from '../messages/protocol';
import { type Result, refused } from '../messages/result';
import type { Ports } from './ports';

/** Why nothing was written; `no-answer` is a background that is gone, of which nobody knows what it did before. */
export type AskRefusal = WriteRefusal | 'no-answer';
export type Asked = Result<'stored' | 'nothing-new', AskRefusal>;

/** Has the background write. Never rejects. */
export async function ask(message: FromPage, ports: Pick<Ports, 'askBackground'>): Promise<Asked> {
  // A background that fell over answers nothing at all, whatever the types say.
  const answer: Written | undefined = await ports.askBackground(message).catch(() => undefined);
  return answer ?? refused('no-answer');
}
