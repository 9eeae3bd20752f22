import { useState } from 'preact/hooks';
import { OPTION_NAMES, type Options } from '../../core/options';
import type { Texts } from '../../core/texts';
import type { Choose } from '../../ui/use-options';

type Name = keyof Options;

/** What a choice led to, in words, beside what was chosen. */
export type Said = { readonly about: Name; readonly words: string; readonly isRefusal: boolean };

/** Saves a choice, and says once what became of it; of two the later one is spoken of. */
export function useChosen(choose: Choose, texts: Texts) {
  const [said, setSaid] = useState<Said>();
  const say = (about: Name, key: string, isRefusal = false) => setSaid({ about, words: texts(key), isRefusal });
  const save = async (part: Partial<Options>) => {
    const about = OPTION_NAMES.find((name) => name in part);
    // The same words again are read out only if they were gone meanwhile.
    setSaid(undefined);
    const isSaved = await choose(part);
    if (about !== undefined) say(about, isSaved ? 'option_saved' : 'option_not_saved', !isSaved);
  };
  return { said, say, save };
}
