import { type Instant, wallClock } from '../core/instant';
import { MAIN_SETTING } from '../core/setting';
import type { SettingState } from '../core/state';
import type { ExportInput } from './input';

/** `linkedin-ai-training-off-2026-11-23`; never with a name of a person. The date is that of the last reading. */
export function fileStem({ history, setting, state, at }: ExportInput): string {
  const settings = new Set(history.observations.map((one) => one.setting.id));
  const date = isoDate(readAt(state.state) ?? at);
  if (settings.size > 1 || setting !== MAIN_SETTING) return `linkedin-privacy-record-${date}`;
  return `linkedin-ai-training-${stateWord(state.state)}-${date}`;
}

function stateWord({ kind }: SettingState): string {
  if (kind === 'unread' || kind === 'unknown') return 'not-read';
  if (kind === 'on' || kind === 'on-again') return 'on';
  return kind === 'off-shown' ? 'off-on-screen' : 'off';
}

function readAt(state: SettingState): Instant | undefined {
  if (state.kind === 'unread') return undefined;
  return state.kind === 'unknown' ? state.attempt.at : state.last.at;
}

// The day on the device's own clock, as the person remembers it.
const isoDate = (at: Instant): string => wallClock(at).toISOString().slice(0, 10);
