import { useState } from 'preact/hooks';
import { Notice } from '../../ui/Notice';
import { damageOf } from '../../ui/trouble';
import { OwnEntries } from '../erase/OwnEntries';
import { otherKey, otherName } from '../others/other-words';
import type { SectionProps } from '../section';
import { Unread } from '../Unread';
import { EntryTable } from './EntryTable';
import { InNextTask } from './InNextTask';
import { Nudge } from './Nudge';
import { TimeLinePart } from './time-line/TimeLinePart';
import type { WantedRow } from './use-wanted-row';

/** So many entries take a while to draw. */
const LONG = 1000;

/** What was seen: in a picture, and line by line. */
export function HistorySection({ loaded, ports, words, refresh }: SectionProps) {
  const [wanted, setWanted] = useState<WantedRow>();
  if (!loaded?.ok) return <Unread loaded={loaded} words={words} />;
  const { history, own, others } = loaded.value;
  // A place that is empty has no line of its own.
  const damage = damageOf(history);
  return (
    <>
      <Nudge history={history} texts={words.texts} />
      {damage && <Notice text={words.texts('notice_damaged', { n: damage.count, m: damage.of })} />}
      {own && <TimeLinePart kept={own} words={words} onGoTo={(seq) => setWanted({ seq })} />}
      <InNextTask isLong={history.entries.length >= LONG}>
        <OwnEntries own={own} ports={ports} words={words} refresh={refresh} wanted={wanted} />
      </InNextTask>
      {others.map((kept) => (
        <details class="fold other" key={otherKey(kept)}>
          <summary>{otherName(kept, words)}</summary>
          <EntryTable kept={kept} words={words} title={otherName(kept, words)} />
        </details>
      ))}
    </>
  );
}
