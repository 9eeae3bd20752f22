import { useEffect, useRef, useState } from 'preact/hooks';
import type { Kept } from '../../core/kept';
import { type Asked, ask } from '../ask';
import { refusalWords } from '../refusal-words';
import type { PartProps } from '../section';
import type { Holdings } from '../use-kept';
import { OtherHistory } from './OtherHistory';
import { otherKey } from './other-words';

type Props = PartProps & { readonly holdings: Holdings };

/** Histories that can no longer grow, and imported records: beside the own one, never mixed with it. */
export function OtherHistories({ holdings: { own, others }, ports, words, refresh }: Props) {
  const { texts } = words;
  const [forgotten, setForgotten] = useState<Asked>();
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the focus is gone with the record.
  useEffect(() => {
    if (forgotten?.ok) heading.current?.focus();
  }, [forgotten]);
  const forget = async ({ ledger }: Kept) => {
    const asked = await ask({ type: 'forget', ledger }, ports);
    await refresh();
    setForgotten(asked);
  };
  if (others.length === 0 && forgotten === undefined) return null;
  return (
    <section class="part">
      <h2 ref={heading} tabIndex={-1}>
        {texts('others_title')}
      </h2>
      <p role="status" class={forgotten && !forgotten.ok ? 'refused' : undefined}>
        {forgotten && (forgotten.ok ? texts('forget_done') : refusalWords(forgotten.refusal, 'forget_refused', texts))}
      </p>
      {others.map((kept) => (
        <OtherHistory
          key={otherKey(kept)}
          kept={kept}
          ownLedger={own?.ledger}
          ports={ports}
          words={words}
          refresh={refresh}
          onForget={() => forget(kept)}
        />
      ))}
    </section>
  );
}
