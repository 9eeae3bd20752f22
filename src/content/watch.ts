import { signedInMember } from '../linkedin/member';
import { plainAddress, settingsAt } from '../linkedin/pages';
import type { PageStatus, Report } from '../messages/protocol';
import type { Surroundings } from './surroundings';
import { type SettingWatch, type Settled, type Sightline, watchSetting } from './watch-setting';

/** Milliseconds from look to look: while something is settling, and while a settled page stays open. */
const BEAT = { settling: 300, settled: 1000 } as const;

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
export function watch(
  { document, opening, visible, isOwn, isAlive }: Surroundings,
  tell: (sight: Sight) => void,
): Watch {
  let watches: readonly SettingWatch[] = [];
  let place: string | undefined;
  let moved = placeOf(opening.address) !== placeOf(document.location.href);
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Time that was watched: a page that slept or was frozen was not, so one look adds a second at most.
  let clock = 0;
  let looked = performance.now();

  const isReading = () => watches.some((one) => one.isReading());
  const wait = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(beat, milliseconds);
  };
  // After the handlers of the page have run.
  const soon = () => wait(0);

  function look() {
    const href = document.location.href;
    const now = performance.now();
    clock += Math.min(now - looked, BEAT.settled);
    looked = now;
    if (place !== placeOf(href)) {
      moved ||= place !== undefined;
      place = placeOf(href);
      watches = settingsAt(href).map((definition) => watchSetting(definition, clock));
    }
    for (const one of watches) {
      const settled = one.look(document, sightline());
      if (settled) tell(sightOf(one, settled, href));
    }
  }

  const sightline = (): Sightline => ({
    ...opening,
    visible,
    openedHere: !moved,
    at: clock,
    fresh: opening.fresh && !moved,
    complete: document.readyState === 'complete',
  });

  function sightOf({ definition }: SettingWatch, { reading, pass }: Settled, href: string): Sight {
    const { id, name } = definition;
    const [address, language] = [plainAddress(href), document.documentElement.lang];
    return {
      setting: { id, name },
      page: { address, language, ...pass.words },
      member: signedInMember(document),
      reading,
    };
  }

  function beat() {
    if (!isAlive()) return;
    look();
    wait(isReading() ? BEAT.settling : BEAT.settled);
  }

  // Whatever a member acts with, finger, key or aid, a click follows. Listened to in the capture phase, before the page's
  // own listeners: no page can tell.
  document.addEventListener(
    'click',
    (event) => {
      if (!isOwn(event)) return;
      // The control may have been drawn since the last look.
      beat();
      if (watches.some((one) => one.noteAct(event.composedPath()))) soon();
    },
    true,
  );
  beat();
  return {
    status: () => ({ settings: watches.map((one) => one.definition.id), reading: isReading() }),
    restore() {
      moved = true;
      place = undefined;
      soon();
    },
    askAgain() {
      for (const one of watches) one.askAgain();
      soon();
      return watches.length > 0;
    },
  };
}

/** Two addresses are the same place when the same settings live there: a query or another family is no move. */
function placeOf(href: string): string {
  return settingsAt(href)[0]?.slug ?? plainAddress(href);
}
