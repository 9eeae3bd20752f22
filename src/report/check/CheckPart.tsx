import { useId, useRef } from 'preact/hooks';
import type { PartProps } from '../section';
import { Busy } from './Busy';
import { CheckedFiles } from './CheckedFiles';
import { outcomeOf } from './check-file';
import { FileChoice } from './FileChoice';
import { said } from './said';
import { type Checking, useChecking } from './use-checking';

type Props = Pick<PartProps, 'ports' | 'words'>;

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
        <Busy
          says={texts('check_busy', { file: checking.name })}
          progress={checking.shown}
          texts={texts}
          onCancel={cancel}
          onLostFocus={() => input.current?.focus()}
        />
      )}
      <p role="status" class={lookOf(checking)}>
        {said(checking, words)}
      </p>
      {checking.state === 'done' && <CheckedFiles files={checking.files} words={words} />}
    </section>
  );
}

function lookOf(checking: Checking): string | undefined {
  // What is announced on the way stands above for the eye.
  if (checking.state === 'busy') return 'unseen';
  if (checking.state === 'failed') return 'refused';
  if (checking.state !== 'done') return undefined;
  return checking.files.every((file) => outcomeOf(file) === 'unchanged') ? 'verdict' : 'verdict refused';
}
