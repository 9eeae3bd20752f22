import { useId, useRef } from 'preact/hooks';
import { fileLine } from '../../export/verdict/several';
import type { Choose } from '../../ui/use-options';
import { Busy, progressWords } from '../check/Busy';
import { FileChoice } from '../check/FileChoice';
import type { PartProps } from '../section';
import { importWords } from './import-words';
import { UseOptions } from './UseOptions';
import { type Told, useImporting } from './use-importing';

type Props = PartProps & {
  readonly ownLedger: string | undefined;
  /** Saves the options of a file. */
  readonly adopt: Choose;
};

/** Where a record from a file is put beside the own history. */
export function ImportPart({ ports, words: { texts }, refresh, ownLedger, adopt }: Props) {
  const { told, work, take, cancel } = useImporting(ports, refresh);
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  return (
    <section class="part">
      <h2>{texts('import_title')}</h2>
      <p class="muted" id={hint}>
        {texts('import_hint')}
      </p>
      <FileChoice texts={texts} hint={hint} input={input} onFiles={take} />
      {work && (
        <Busy
          says={texts(work.isKept ? 'import_keeping' : 'check_busy', { file: work.file })}
          progress={work.isKept ? undefined : work.shown}
          texts={texts}
          onCancel={work.isKept ? undefined : cancel}
          onLostFocus={() => input.current?.focus()}
        />
      )}
      {/* Read out line by line, as they come. */}
      <div role="status" aria-atomic="false" class="imported">
        {told.map((one, index) => (
          <p key={index} class={isKept(one) ? '' : 'refused'}>
            <bdi>{fileLine(one.file, importWords(one.imported, ownLedger, texts), texts)}</bdi>
          </p>
        ))}
        {work?.said && <p class="unseen">{progressWords(work.said, texts)}</p>}
      </div>
      {told.map(({ file, imported }, index) => {
        const options = 'options' in imported ? imported.options : undefined;
        return options && <UseOptions key={index} {...{ file, options, adopt, ports, texts }} />;
      })}
    </section>
  );
}

const isKept = ({ imported: { outcome } }: Told): boolean => outcome === 'stored' || outcome === 'nothing-new';
