import { type Day, dayOf } from '../core/day';
import { dayWords } from '../core/day-words';
import { isManaged, type Managed, UNMANAGED } from '../core/managed';
import { optionsIn } from '../core/options';
import type { Region } from '../core/region';
import type { Words } from '../core/texts';
import { type Ending, endingOf, statableDays } from '../core/window/ending';
import { CHECKED, OBJECTION_FORM, SOURCES } from '../linkedin/facts';
import { overdueSince } from '../linkedin/overdue';
import { WINDOWS } from '../linkedin/windows';
import { Notice } from '../ui/Notice';
import { ScopeFold } from '../ui/ScopeFold';
import type { Seen } from '../ui/seen';
import { factWords } from '../ui/window/fact-words';
import { RegionField } from '../ui/window/RegionField';
import { WindowTexts } from '../ui/window/WindowTexts';
import type { Desk } from './desk';
import { openReport } from './open-report';
import type { Situation } from './situation';

export type FoldsProps = {
  readonly desk: Desk;
  readonly seen: Seen;
  readonly situation: Pick<Situation, 'now' | 'stored'>;
  readonly words: Words;
};

const SCOPE_SOURCES = [SOURCES.help, SOURCES.faq, SOURCES.europe, SOURCES.policy] as const;

/** What lies folded below the state (interface, 4.13 and 4.14). Loaded after the popup is there: the state comes first. */
export function Folds(props: FoldsProps) {
  const { situation, words } = props;
  const { region, regime } = optionsIn(situation.stored);
  const overdue = overdueSince(props.seen.history, { region, regime }, dayOf(situation.now));
  return (
    <>
      {overdue !== undefined && <OverdueNotice day={overdue} {...props} />}
      <WindowFold {...props} region={region} />
      {isManaged(managedOf(situation) ?? UNMANAGED) && <p class="hint">{words.texts('notice_managed')}</p>}
      <ScopeFold words={words} sources={SCOPE_SOURCES} checked={CHECKED} form={OBJECTION_FORM} region={region} />
    </>
  );
}

// The state has its own notice above; this is about what was asked of LinkedIn.
function OverdueNotice({ day, desk, words: { texts, dates } }: FoldsProps & { readonly day: Day }) {
  return (
    <div class="overdue">
      <Notice text={texts('notice_answer', { date: dayWords(day, dates) })} />
      <button type="button" class="link" data-action="overdue" onClick={() => void openReport(desk, 'next')}>
        {texts('nav_next')}
      </button>
    </div>
  );
}

function WindowFold({ desk, seen, situation, words, region }: FoldsProps & { readonly region: Region | null }) {
  const { texts } = words;
  const { shown, history } = seen;
  const ending = endingOf(shown, history.statedDay);
  const shared = { ending, words };
  return (
    <details class="fold">
      <summary>{summaryOf(region, shared)}</summary>
      <div class="window">
        <RegionField
          isFixed={managedOf(situation)?.options.region !== undefined}
          id="region"
          region={region}
          texts={texts}
          onChoose={(one) => void choose(desk, one)}
        >
          {texts('window_region')}
        </RegionField>
        {region && (
          <WindowTexts
            {...shared}
            region={region}
            facts={WINDOWS[region]}
            today={dayOf(situation.now)}
            checked={CHECKED}
          />
        )}
        {region && statableDays(shown.state) && (
          <button type="button" class="link" data-action="state-day" onClick={() => void openReport(desk, 'overview')}>
            {texts('window_known_day')}
          </button>
        )}
      </div>
    </details>
  );
}

type Told = { readonly ending: Ending; readonly words: Words };

function summaryOf(region: Region | null, { ending, words }: Told): string {
  if (region === null) return words.texts('fold_window_region');
  return words.texts('fold_window', { fact: factWords(region, WINDOWS[region], ending, words) });
}

// As the background keeps it.
const managedOf = ({ stored }: Pick<Situation, 'stored'>) => stored['managed'] as Managed | undefined;

async function choose(desk: Desk, region: Region | null): Promise<void> {
  const isSaved = await desk.ports.saveOptions({ region });
  await desk.refresh();
  if (!isSaved) desk.change({ said: desk.texts('option_not_saved') });
}
