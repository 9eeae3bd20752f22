import type { SettingState } from '../../core/state';
import { isOnFile } from '../history/newest-words';
import { type Standing, unreadOf } from './standing';

/** What is advised: keys of its texts. */
export type ToDo =
  | 'todo_allow'
  | 'todo_read'
  | 'todo_reload'
  | 'todo_turn_off'
  | 'todo_export'
  | 'todo_pass_on'
  | 'todo_answer'
  | 'todo_object'
  | 'todo_check'
  | 'todo_others';

const MOST = 3;

const UNREAD: readonly SettingState['kind'][] = ['unread', 'unknown'];
const ON: readonly SettingState['kind'][] = ['on', 'on-again'];

// In order of urgency (interface, section 6, Overview).
const APPLIES: readonly (readonly [ToDo, (standing: Standing) => boolean])[] = [
  ['todo_allow', ({ seen }) => !seen.access],
  ['todo_read', ({ seen }) => seen.access && UNREAD.includes(seen.shown.state.kind)],
  ['todo_reload', ({ seen }) => seen.shown.state.kind === 'off-shown'],
  ['todo_turn_off', ({ seen }) => ON.includes(seen.shown.state.kind)],
  ['todo_answer', ({ overdue }) => overdue !== undefined],
  ['todo_export', ({ seen }) => !isOnFile(seen.history)],
  ['todo_pass_on', ({ seen, isStamped }) => seen.history.count > 0 && isOnFile(seen.history) && !isStamped],
  ['todo_object', ({ isObjected }) => !isObjected],
  ['todo_check', ({ seen }) => seen.isDue === true],
  ['todo_others', (standing) => unreadOf(standing) > 0],
];

/** What to do now: the first three that apply. */
export function toDoOf(standing: Standing): ToDo[] {
  const applying = APPLIES.filter(([, applies]) => applies(standing));
  return applying.map(([what]) => what).slice(0, MOST);
}
