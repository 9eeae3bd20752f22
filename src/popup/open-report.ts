import type { Desk } from './desk';
import type { Section } from './ports';

/** Leads to a part of the report page. Firefox leaves a popup open over a new tab, so it is closed. */
export async function openReport({ ports }: Desk, section: Section): Promise<void> {
  await ports.openReport(section);
  ports.close();
}
