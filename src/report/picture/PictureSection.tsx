import { useEffect, useRef, useState } from 'preact/hooks';
import type { Texts } from '../../core/texts';
import { refused } from '../../messages/result';
import type { SectionProps } from '../section';
import { DraftPart } from './DraftPart';
import { type Outcome, said } from './said';
import { useDraft } from './use-draft';

/** Where the member looks at the picture that they took, and keeps it, a part of it, or nothing. */
export function PictureSection({ ports, words }: SectionProps) {
  const { texts } = words;
  const { waiting, look } = useDraft(ports);
  const [outcome, setOutcome] = useState<Outcome | 'busy'>();
  const decide = async (act: () => Promise<Outcome>) => {
    if (outcome === 'busy') return;
    setOutcome('busy');
    // Whatever else goes wrong, nobody knows what was done; what waits is looked for again.
    const next = await act().catch(() => refused('no-answer'));
    await look();
    setOutcome(next);
  };
  if (waiting === undefined) return <p class="muted">{texts('reading_now')}</p>;
  if (typeof outcome === 'object' && outcome.ok) return <Ended outcome={outcome} texts={texts} />;
  const draft = waiting.ok ? waiting.value : undefined;
  const isBusy = outcome === 'busy';
  return (
    <div class="part">
      {draft ? (
        <DraftPart key={draft.taken.utc} {...{ draft, ports, words, isBusy }} onDecide={(act) => void decide(act)} />
      ) : (
        <p>{texts(ports.managed.forbids.includes('pictures') ? 'picture_forbidden' : 'picture_none')}</p>
      )}
      <p role="status" class={isBusy ? undefined : 'refused'}>
        {isBusy ? texts('picture_busy') : outcome && said(outcome, texts)}
      </p>
    </div>
  );
}

// The buttons are gone by now: with the focus on it, what happened is read out, and the next key leads on from there.
function Ended({ outcome, texts }: { readonly outcome: Outcome; readonly texts: Texts }) {
  const message = useRef<HTMLParagraphElement>(null);
  useEffect(() => message.current?.focus(), []);
  return (
    <div class="outcome outcome-box">
      <p ref={message} tabIndex={-1}>
        {said(outcome, texts)}
      </p>
      {outcome.ok && outcome.value !== 'thrown-away' && (
        <p>
          <a class="link" href="#history">
            {texts('picture_see')}
          </a>
        </p>
      )}
    </div>
  );
}
