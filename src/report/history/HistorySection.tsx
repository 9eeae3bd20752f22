import { OwnEntries } from '../erase/OwnEntries';
import { otherKey, otherName } from '../others/other-words';
import type { SectionProps } from '../section';
import { Unread } from '../Unread';
import { EntryTable } from './EntryTable';
import { Nudge } from './Nudge';

/** What was seen, line by line. The time line stands above the table once it exists. */
export function HistorySection({ loaded, ports, words, refresh }: SectionProps) {
  if (!loaded?.ok) return <Unread loaded={loaded} words={words} />;
  const { history, own, others } = loaded.value;
  return (
    <>
      <Nudge history={history} texts={words.texts} />
      <OwnEntries own={own} ports={ports} words={words} refresh={refresh} />
      {others.map((kept) => (
        <details class="fold other" key={otherKey(kept)}>
          <summary>{otherName(kept, words)}</summary>
          <EntryTable kept={kept} words={words} title={otherName(kept, words)} />
        </details>
      ))}
    </>
  );
}
