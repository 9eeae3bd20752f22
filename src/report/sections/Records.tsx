import type { SectionProps } from '../section';
import { Unread } from '../Unread';
import { ExportPart } from './ExportPart';

/** Files made of the history. Time stamps, checking, importing and erasing are parts of their own, below the export. */
export function Records({ loaded, ...props }: SectionProps) {
  if (!loaded?.ok) return <Unread loaded={loaded} words={props.words} />;
  return <ExportPart {...props} history={loaded.value} />;
}
