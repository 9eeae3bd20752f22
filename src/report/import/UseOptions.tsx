import { useState } from 'preact/hooks';
import type { Options } from '../../core/options';
import type { Texts } from '../../core/texts';
import { fileLine } from '../../export/verdict/several';
import type { Choose } from '../../ui/use-options';
import { Press } from '../Press';
import type { Ports } from '../ports';
import { optionLines } from './option-lines';

type Props = {
  readonly file: string;
  /** Those of the file, as far as this version knows them. */
  readonly options: Partial<Options>;
  readonly adopt: Choose;
  readonly ports: Pick<Ports, 'authorities' | 'mayNotify'>;
  readonly texts: Texts;
};

/** The options that a file holds besides: shown, and taken only at a press. */
export function UseOptions({ file, options, adopt, ports, texts }: Props) {
  const [said, setSaid] = useState<string>();
  const [isUsed, setUsed] = useState(false);
  const use = async () => {
    setSaid(undefined);
    // What asks for a permission is ticked by a press of its own, or has it already.
    const isQuiet = options.notify === true && !(await ports.mayNotify().catch(() => false));
    const { notify: _, ...others } = options;
    const isSaved = await adopt(isQuiet ? others : options);
    setUsed(isSaved);
    const done = isQuiet ? 'import_options_used_quiet' : 'import_options_used';
    setSaid(texts(isSaved ? done : 'option_not_saved'));
  };
  return (
    <div class="import-options">
      <p>
        <bdi>{fileLine(file, texts('import_options'), texts)}</bdi>
      </p>
      <ul class="says">
        {optionLines(options, ports.authorities, texts).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {!isUsed && (
        <p class="row">
          <Press label={texts('import_options_use')} onPress={() => void use()} />
        </p>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
