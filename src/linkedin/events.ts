import type { Day } from '../core/day';
import { MAIN_SETTING, type SettingId } from '../core/setting';
import { SOURCES, type Source } from './facts';

/** What happened around a setting, dated; each with where it was read. */
export type PolicyEvent = {
  readonly day: Day;
  /** The second day of a pair that is never shown by halves. */
  readonly until?: Day;
  /** Key of what happened, in one or two sentences. */
  readonly text: string;
  readonly source: Source;
  /** The settings that it is about. */
  readonly settings: readonly SettingId[];
};

const ICO: Source = {
  title: 'source_ico',
  address:
    'https://ico.org.uk/about-the-ico/media-centre/news-and-blogs/2024/09/our-statement-on-changes-to-linkedin-ai-data-policy/',
};
const PCPD: Source = {
  title: 'source_pcpd',
  address: 'https://www.pcpd.org.hk/english/news_events/media_statements/press_20241015.html',
};
const OPC: Source = {
  title: 'source_opc',
  address: 'https://www.priv.gc.ca/en/opc-news/news-and-announcements/2024/nr-c_241210b/',
};
const LAWSUIT: Source = {
  title: 'source_class_action',
  address:
    'https://www.classaction.org/news/linkedin-exposed-premium-members-inmail-messages-to-train-ai-models-class-action-lawsuit-claims',
};
const IRISH_LEGAL: Source = {
  title: 'source_irish_legal',
  address: 'https://www.irishlegal.com/articles/linkedin-changes-ai-plan-after-dpc-internvetion',
};

const settings = [MAIN_SETTING];

/** In the order of time. Facts as of November 2026; a lawsuit stands with its end, or not at all. */
export const EVENTS: readonly PolicyEvent[] = [
  { day: '2024-09-18', text: 'event_policy', source: SOURCES.policy, settings },
  { day: '2024-09-20', text: 'event_uk', source: ICO, settings },
  { day: '2024-10-11', text: 'event_hong_kong', source: PCPD, settings },
  { day: '2024-12-10', text: 'event_canada', source: OPC, settings },
  { day: '2025-01-21', until: '2025-01-30', text: 'event_lawsuit', source: LAWSUIT, settings },
  { day: '2025-09-18', text: 'event_announced', source: SOURCES.terms, settings },
  { day: '2025-11-03', text: 'event_in_force', source: SOURCES.europe, settings },
  { day: '2025-11-07', text: 'event_dpc', source: IRISH_LEGAL, settings },
  { day: '2026-08-21', text: 'event_notice', source: SOURCES.europe, settings },
];

/** The events around one setting. */
export const eventsOf = (setting: SettingId): readonly PolicyEvent[] =>
  EVENTS.filter((one) => one.settings.includes(setting));
