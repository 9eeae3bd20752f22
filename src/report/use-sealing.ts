import { useRef, useState } from 'preact/hooks';
import type { StatementRequest } from '../messages/protocol';
import { ask } from './ask';
import { refusalWords } from './refusal-words';
import type { PartProps } from './section';

/** What became of a statement, in words. */
type Said = { readonly words: string; readonly isRefusal: boolean };

/** Words for both ends: `done` is finished, `refused` is a key. */
type Ends = { readonly done: string; readonly refused: string };

/** Seals what the holder states, and says what became of it. A press while one is being sealed is overlooked. */
export function useSealing({ ports, words: { texts }, refresh }: PartProps) {
  const [said, setSaid] = useState<Said>();
  const isBusy = useRef(false);
  /** Says something else of it, or nothing. */
  const say = (words: string | undefined) => setSaid(words === undefined ? undefined : { words, isRefusal: false });
  /** Whether it was sealed. */
  const seal = async (request: StatementRequest, { done, refused }: Ends): Promise<boolean> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    const asked = await ask(request, ports);
    await refresh();
    isBusy.current = false;
    setSaid({ words: asked.ok ? done : refusalWords(asked.refusal, refused, texts), isRefusal: !asked.ok });
    return asked.ok;
  };
  return { said, say, seal };
}
