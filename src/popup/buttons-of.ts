import type { Reason } from '../core/reading';
import type { SettingState } from '../core/state';
import type { Texts } from '../core/texts';
import type { Button } from '../ui/Buttons';
import { failureOf, type Seen } from '../ui/seen';
import type { Place } from './situation';

/** What the popup's buttons do. */
export type Action = 'allow' | 'reload' | 'check' | 'open' | 'export' | 'picture' | 'structure';

export type ButtonsOf = { readonly first: Button<Action>; readonly others: readonly Button<Action>[] };

const LABELS: Readonly<Record<Action, string>> = {
  allow: 'button_allow',
  reload: 'button_reload',
  check: 'button_check',
  open: 'button_open',
  export: 'button_export',
  picture: 'button_picture',
  structure: 'button_structure',
};

// The first button by state (interface, section 3.2). `page`: check or reload the page where the tab is on the setting.
const FIRST: Readonly<Record<SettingState['kind'], 'page' | 'open' | 'export'>> = {
  unread: 'page',
  unknown: 'page',
  option: 'open',
  on: 'open',
  'on-again': 'open',
  'off-shown': 'page',
  'off-first-seen': 'export',
  'off-since': 'export',
  'off-between': 'export',
};

/** Which buttons stand, in which order. */
export function buttonsOf(seen: Seen, place: Place, texts: Texts): ButtonsOf {
  const first = firstOf(seen, place);
  const others = standing(seen, place).filter((action) => action !== first);
  const button = (action: Action) => buttonOf(action, seen, texts);
  return { first: button(first), others: others.map(button) };
}

function firstOf(seen: Seen, place: Place): Action {
  const page = pageAction(seen, place);
  if (!seen.access) return 'allow';
  if (page === 'reload' && isMain(place)) return page;
  if (seen.trouble) return troubleFirst(seen.trouble.kind, page);
  const usual = FIRST[seen.shown.state.kind];
  const wantsPage = usual === 'page' || failureOf(seen) !== undefined;
  if (wantsPage && page && isMain(place)) return page;
  return usual === 'page' ? 'open' : usual;
}

function troubleFirst(kind: NonNullable<Seen['trouble']>['kind'], page: Action | undefined): Action {
  if (kind === 'unrecorded' || kind === 'lost') return page ?? 'open';
  return kind === 'newer-version' ? 'open' : 'export';
}

// Where nobody answers, or what is shown must be made sure of, only a fresh page helps. Where nothing can be recorded
// until the extension is updated, neither does.
function pageAction({ shown, trouble, here = [] }: Seen, place: Place): 'reload' | 'check' | undefined {
  if (place.at !== 'setting' || trouble?.kind === 'newer-version') return undefined;
  const isUnsure = place.isMain
    ? mustBeFresh(shown, trouble)
    : here.some((one) => one.shown.state.kind === 'off-shown');
  return place.page === undefined || isUnsure ? 'reload' : 'check';
}

const isMain = (place: Place): boolean => place.at === 'setting' && place.isMain;

function mustBeFresh(shown: Seen['shown'], trouble: Seen['trouble']): boolean {
  if (trouble === undefined) return shown.state.kind === 'off-shown';
  return trouble.kind === 'unrecorded' && trouble.unrecorded.refusal === 'not-accepted';
}

// Where the page is to be reloaded the setting is open in this very tab: to open it would do nothing.
function standing(seen: Seen, place: Place): Action[] {
  const page = seen.access && pageAction(seen, place);
  // A picture is one more line of a history, so it never begins one.
  const picture = place.at === 'setting' && seen.history.count > 0 && !seen.isPictureForbidden && 'picture';
  const structure = mayHaveChanged(seen, place) && 'structure';
  const all = [page, page !== 'reload' && 'open', 'export', structure, picture] as const;
  return all.flatMap((action) => action || []);
}

// Reasons that say that LinkedIn may have changed its page.
const CHANGED: readonly Reason[] = ['no-switch', 'several', 'unknown-value', 'disagreement'];

// Only where our script answers is it known whose page it is, and that it has come to an end with it.
function mayHaveChanged(seen: Seen, place: Place): boolean {
  if (place.at !== 'setting' || place.page === undefined) return false;
  const failures = [place.isMain && failureOf(seen), ...(seen.here ?? []).map(failureOf)];
  return failures.some((failure) => failure && CHANGED.includes(failure.reason));
}

function buttonOf(action: Action, seen: Seen, texts: Texts): Button<Action> {
  const refused = action === 'export' ? exportRefusal(seen, texts) : undefined;
  const isPartial = action === 'export' && seen.trouble?.kind === 'cannot-open';
  const label = texts(isPartial ? 'button_export_readable' : LABELS[action]);
  return { action, label, ...(refused && { refused }) };
}

function exportRefusal({ history, trouble }: Seen, texts: Texts): string | undefined {
  if (trouble?.kind === 'newer-version') return texts('store_newer_meaning');
  if (trouble?.kind === 'cannot-open') return undefined;
  return history.count === 0 ? texts('export_nothing') : undefined;
}
