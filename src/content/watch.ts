import { plainAddress } from '../linkedin/address';
import { ownLinks } from '../linkedin/member';
import type { PageStatus, Report } from '../messages/protocol';
import type { Surroundings } from './surroundings';
import { type SettingWatch, type Settled, type Sightline, watchSetting } from './watch-setting';

/** Milliseconds from look to look: while something is settling, and while a settled page stays open. */
const BEAT = { settling: 300, settled: 1000 } as const;

// Of the page's time the looks take a fortieth at most: the longer they take, the longer the next is put off. One that is long
// by itself was interrupted, and what counts of the last two is the shorter.
const REST = 40;

// A page that was opened longer ago shows what LinkedIn said then: by the device's clock, since a tab can sleep. Milliseconds.
const FRESH = 300_000;

/** A report without what the courier adds. */
export type Sight = Omit<Report, 'type' | 'visit' | 'pass'>;

export type Watch = {
  readonly status: () => Pick<PageStatus, 'settings' | 'reading'>;
  /** The page came back from the back/forward cache: nothing on it counts as freshly loaded. */
  readonly restore: () => void;
  /** Reads again and tells again, because the member asked. False where no setting lives at this address. */
  readonly askAgain: () => boolean;
};

/**
 * Watches one document from now to its unload: which settings live at its address, what they show, where it goes.
 * Looks are timed, not driven by mutations or navigation events, so a page that changes a hundred times a second costs no more than a calm one.
 * Once the extension is gone the next beat is the last.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: what is remembered of one document is shared by all that is done with it, and nothing else may reach it
export function watch(
  { document, opening, settingsAt, visible, isOwn, isAlive }: Surroundings,
  tell: (sight: Sight) => void,
): Watch {
  const hrefNow = () => document.location.href;
  // Undefined until the background has said which settings live here.
  let watches: readonly SettingWatch[] | undefined;
  let place: string | undefined;
  let moved = placeOf(opening.address) !== placeOf(hrefNow());
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Time that was watched: a page that slept, was frozen or was in the background was not, so one look adds a second at most.
  let clock = 0;
  let arrived = 0;
  // How long the last look asked for rest, in milliseconds.
  let rested = 0;
  // When it was looked at last; 0 where that was while nobody could see it.
  let looked = performance.now();
  const opened = Date.now();
  let isAsking = false;

  const isReading = () => !watches || watches.some((one) => one.isReading());
  const wait = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(beat, milliseconds);
  };
  // After the handlers of the page have run.
  const soon = () => wait(0);

  function arrive() {
    moved ||= !!place;
    place = placeOf(hrefNow());
    arrived = clock;
    watches = undefined;
  }

  // Once at a time, and again at the next beat where nobody answered.
  async function learn() {
    if (isAsking) return;
    isAsking = true;
    const here = place;
    const answer = await settingsAt(plainAddress(hrefNow())).catch(() => undefined);
    isAsking = false;
    if (answer?.ok && here === place) {
      watches = answer.value.map((definition) => watchSetting(definition, arrived));
      soon();
    }
  }

  function look() {
    if (place !== placeOf(hrefNow())) arrive();
    if (!watches) learn();
    for (const one of watches ?? []) {
      const settled = one.look(document, sightline());
      if (settled) tell(sightOf(one, settled));
    }
  }

  const sightline = (): Sightline => ({
    ...opening,
    visible,
    openedHere: !moved,
    at: clock,
    fresh: opening.fresh && !moved && Date.now() - opened < FRESH,
  });

  function sightOf({ definition }: SettingWatch, { reading, pass }: Settled): Sight {
    return {
      setting: definition.id,
      page: { address: plainAddress(hrefNow()), language: document.documentElement.lang, ...pass.words },
      ownLinks: ownLinks(document),
      reading,
    };
  }

  function beat() {
    if (!isAlive()) return;
    const now = performance.now();
    // In a tab that nobody looks at, a page may not be drawn to its end; a prerendered one is such a tab as well.
    if (document.hidden) looked = 0;
    else {
      if (looked) clock += Math.min(now - looked, BEAT.settled);
      looked = now;
      look();
    }
    const rest = (performance.now() - now) * REST;
    wait(Math.max(isReading() ? BEAT.settling : BEAT.settled, Math.min(rested, rest)));
    rested = rest;
  }

  // Whatever a member acts with, finger, key or aid, a click or a change follows. Listened to in the capture phase, before the
  // page's own listeners: no page can tell.
  function act(event: Event) {
    if (!isOwn(event)) return;
    // The control may have been drawn since the last look.
    beat();
    // What is acted on before it is known what is here may be a control.
    if (!watches) moved = true;
    // Several controls may stand in one box.
    for (const one of watches ?? []) if (one.noteAct(event.composedPath())) soon();
  }
  for (const type of ['click', 'change']) document.addEventListener(type, act, true);
  beat();
  return {
    status: () => ({ settings: watches?.map((one) => one.definition), reading: isReading() }),
    restore() {
      // What was asked before the page was cached may never be answered.
      isAsking = false;
      moved = true;
      place = undefined;
      soon();
    },
    askAgain() {
      for (const one of watches ?? []) one.askAgain();
      soon();
      return !watches || watches.length > 0;
    },
  };
}

/** Two addresses are the same place when the same settings live there: a query or another family is no move. */
function placeOf(href: string): string {
  return plainAddress(href).replace(/\/[dms]\/(settings\/)?|\/$/g, '');
}
