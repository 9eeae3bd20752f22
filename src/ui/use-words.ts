import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../core/language';
import type { Words } from '../core/texts';

/** Words with the name of their language (BCP 47). */
type Spoken = Words & { readonly language: string };

/**
 * The words of a page, kept up with the language that is chosen; those before stay where the new ones cannot be loaded.
 * @param first those of the language that was chosen when the page was opened
 */
export function useWords<Told extends Spoken>(
  load: (chosen: Language | null) => Promise<Told>,
  first: Told,
  chosen: Language | null,
): Told {
  const [words, setWords] = useState(first);
  const shown = useRef(chosen);
  useEffect(() => {
    if (chosen === shown.current) return;
    shown.current = chosen;
    const take = (loaded: Told) => {
      // Of two choices in a row the later one counts, however fast it was loaded.
      if (shown.current !== chosen) return;
      document.documentElement.lang = loaded.language;
      setWords(loaded);
    };
    void load(chosen).then(take, () => undefined);
  }, [load, chosen]);
  return words;
}
