import { AboutSection } from '../about/AboutSection';
import { AuditSection } from '../audit/AuditSection';
import { HistorySection } from '../history/HistorySection';
import { NextSteps } from '../next/NextSteps';
import { OptionsSection } from '../options/OptionsSection';
import { OverviewSection } from '../overview/OverviewSection';
import { PictureSection } from '../picture/PictureSection';
import type { Section } from '../section';
import { Records } from './Records';

const OVERVIEW: Section = { id: 'overview', title: 'nav_overview', View: OverviewSection };

/** All sections, in the order of the navigation. Adding one is adding a line. */
export const SECTIONS: readonly Section[] = [
  OVERVIEW,
  { id: 'history', title: 'nav_history', View: HistorySection },
  { id: 'audit', title: 'nav_audit', View: AuditSection },
  { id: 'records', title: 'nav_records', View: Records },
  {
    id: 'picture',
    title: 'nav_picture',
    View: PictureSection,
    isThere: async (ports) => (await ports.readDraft()) !== undefined,
  },
  { id: 'next', title: 'nav_next', View: NextSteps },
  { id: 'options', title: 'nav_options', View: OptionsSection },
  { id: 'about', title: 'nav_about', View: AboutSection },
];

/** The section of that name; the overview where there is none. */
export function sectionNamed(name: string): Section {
  return SECTIONS.find(({ id }) => id === name) ?? OVERVIEW;
}
