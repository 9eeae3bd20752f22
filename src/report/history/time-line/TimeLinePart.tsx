import { useMemo, useState } from 'preact/hooks';
import type { History } from '../../../core/history';
import type { Kept } from '../../../core/kept';
import { accountNames } from '../../../core/names';
import { MAIN_SETTING, type SettingId } from '../../../core/setting';
import { timeLineOf } from '../../../core/time-line/time-line';
import { settingsIn } from '../../../export/settings-in';
import { eventsOf } from '../../../linkedin/events';
import { nameIn } from '../../../linkedin/setting-name';
import type { PageWords } from '../../page-words';
import { SettingField } from '../../SettingField';
import { Tick } from '../../Tick';
import { drawableOf } from './drawable';
import { EventList } from './EventList';
import type { LineWords } from './mark-words';
import { TimeLine } from './TimeLine';

type Props = {
  readonly kept: Kept;
  readonly words: PageWords;
  /** Brings the row of an entry into sight. */
  readonly onGoTo: (seq: number) => void;
};

/** The picture of one setting's history, and the choice of which. Nothing where nothing was read yet. */
export function TimeLinePart({ kept: { history }, words, onGoTo }: Props) {
  const { texts, dates, language } = words;
  const settings = useMemo(() => namedIn(history, language), [history, language]);
  const [wanted, setWanted] = useState(MAIN_SETTING);
  const [areEventsShown, setEventsShown] = useState(false);
  const setting = settings.has(wanted) ? wanted : ([...settings.keys()][0] ?? MAIN_SETTING);
  const line = useMemo(() => timeLineOf(history, setting), [history, setting]);
  const names = useMemo(() => accountNames(history.entries), [history]);
  const isOfSeveralAccounts = line.lanes.length > 1;
  const lineWords: LineWords = useMemo(
    () => ({ texts, dates, names, isOfSeveralAccounts }),
    [texts, dates, names, isOfSeveralAccounts],
  );
  const events = useMemo(() => eventsOf(setting).map(drawableOf), [setting]);
  const shown = useMemo(() => (areEventsShown ? events : []), [events, areEventsShown]);
  const name = settings.get(setting);
  if (name === undefined || line.lanes.length === 0) return null;
  return (
    <section class="part time-line-part" aria-labelledby="time-line">
      <h2 id="time-line">{texts('line_title')}</h2>
      {settings.size === 1 ? (
        <p class="muted">{name}</p>
      ) : (
        <SettingField settings={settings} chosen={setting} label={texts('line_setting')} onChoose={setWanted} />
      )}
      <p class="hint">{texts('line_about')}</p>
      <TimeLine key={setting} line={line} name={name} words={lineWords} events={shown} onGoTo={onGoTo} />
      {line.overtaken > 0 && <p class="hint">{texts('line_overtaken', { n: line.overtaken })}</p>}
      {line.hidden > 0 && <p class="hint">{texts('line_hidden', { n: line.hidden })}</p>}
      {events.length > 0 && (
        <Tick isOn={areEventsShown} onTurn={setEventsShown}>
          {texts('line_events_show')}
        </Tick>
      )}
      <EventList events={shown} words={words} />
    </section>
  );
}

function namedIn(history: History, language: string): ReadonlyMap<SettingId, string> {
  return new Map([...settingsIn(history)].map(([id, name]) => [id, nameIn(id, name, language)]));
}
