import type { SectionProps } from '../section';
import { Unread } from '../Unread';
import { EntryTable } from './EntryTable';

/** What was seen, line by line. The time line stands above the table once it exists. */
export function HistorySection({ loaded, words }: SectionProps) {
  if (!loaded?.ok) return <Unread loaded={loaded} words={words} />;
  return <EntryTable history={loaded.value} words={words} />;
}
