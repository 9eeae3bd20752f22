import { useId, useRef, useState } from 'preact/hooks';
import { plain } from '../../export/plain';
import { fileLine } from '../../export/verdict/several';
import type { ChosenFile } from '../check/check-file';
import { FileChoice } from '../check/FileChoice';
import type { PartProps } from '../section';
import { importRecord, type Outcome } from './import-record';
import { importWords } from './import-words';

type Props = PartProps & { readonly ownLedger: string | undefined };

type Told = { readonly file: string; readonly imported: Outcome };

// Whatever else goes wrong, nothing was written; most likely a part of the program is gone since this page was opened.
const LOST: Outcome = { outcome: 'refused', refusal: 'not-accepted' };

/** Where a record from a file is put beside the own history. */
export function ImportPart({ ports, words: { texts }, refresh, ownLedger }: Props) {
  const [told, setTold] = useState<readonly Told[]>([]);
  const [busy, setBusy] = useState<string>();
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  const take = async (files: readonly ChosenFile[]) => {
    setTold([]);
    for (const file of files) {
      setBusy(file.name);
      const imported = await importRecord(file, ports).catch(() => LOST);
      setTold((before) => [...before, { file: file.name, imported }]);
    }
    await refresh();
    setBusy(undefined);
  };
  const choose = (files: readonly ChosenFile[]) => {
    line.current = line.current.then(() => take(files));
  };
  return (
    <section class="part">
      <h2>{texts('import_title')}</h2>
      <p class="muted" id={hint}>
        {texts('import_hint')}
      </p>
      <FileChoice texts={texts} hint={hint} input={input} onFiles={choose} />
      {/* Read out line by line, as they come. */}
      <div role="status" aria-atomic="false" class="imported">
        {told.map(({ file, imported }, index) => (
          <p key={index} class={imported.outcome === 'stored' || imported.outcome === 'nothing-new' ? '' : 'refused'}>
            <bdi>{fileLine(file, importWords(imported, ownLedger, texts), texts)}</bdi>
          </p>
        ))}
        {busy !== undefined && <p>{texts('check_busy', { file: plain(busy) })}</p>}
      </div>
    </section>
  );
}
