import { useId, useRef } from 'preact/hooks';
import type { PageWords } from '../page-words';
import type { Ports } from '../ports';
import { Busy } from './Busy';
import { CheckedFiles } from './CheckedFiles';
import { outcomeOf } from './check-file';
import { FileChoice } from './FileChoice';
import { said } from './said';
import { type Checking, useChecking } from './use-checking';

type Props = { readonly ports: Ports; readonly words: PageWords };

/** Where anybody checks a record, whether or not this browser holds a history of its own (interface, 6 and 10.3). */
export function CheckPart({ ports, words }: Props) {
  const { texts } = words;
  const { checking, check, cancel } = useChecking(ports, texts);
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section class="part">
      <h2>{texts('check_title')}</h2>
      <p class="muted" id={hint}>
        {texts('check_hint')}
      </p>
      <FileChoice texts={texts} hint={hint} input={input} onFiles={(files) => void check(files)} />
      {checking.state === 'busy' && (
        <Busy name={checking.name} texts={texts} onCancel={cancel} onLostFocus={() => input.current?.focus()} />
      )}
      <p role="status" class={isRefused(checking) ? 'refused' : undefined}>
        {said(checking, words)}
      </p>
      {checking.state === 'done' && <CheckedFiles files={checking.files} words={words} />}
    </section>
  );
}

function isRefused(checking: Checking): boolean {
  if (checking.state === 'done') return checking.files.some((file) => outcomeOf(file) !== 'unchanged');
  return checking.state === 'failed';
}
