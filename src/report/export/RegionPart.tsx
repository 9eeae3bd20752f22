import { useId } from 'preact/hooks';
import type { History } from '../../core/history';
import { type Region, regionKey } from '../../core/region';
import { regionStatement } from '../../core/statements';
import { regionWords } from '../../export/row-words';
import type { PageWords } from '../page-words';
import { Tick } from '../Tick';

type Props = {
  readonly history: History;
  /** The one chosen in the options. */
  readonly region: Region | null;
  /** The one to be sealed. */
  readonly stated: Region | null;
  readonly words: PageWords;
  readonly onChange: (stated: Region | null) => void;
};

/** The holder's region: in a file only if they say so, and not offered again once it was stated. */
export function RegionPart({ history, region, stated, words: { texts, dates }, onChange }: Props) {
  const hint = useId();
  const said = regionStatement(history);
  return (
    <div class="objection">
      {said && (
        <p>{texts('export_said', { date: dates.minute(said.at), statement: regionWords(said.region, texts) })}</p>
      )}
      {region !== null && region !== said?.region && (
        <Tick isOn={stated === region} onTurn={(isOn) => onChange(isOn ? region : null)} hint={hint}>
          {texts('export_region', { region: texts(regionKey(region)) })}
        </Tick>
      )}
      <p class="hint" id={hint}>
        {texts('export_region_hint')}{' '}
        <a class="link" href="#options">
          {texts('export_region_open')}
        </a>
      </p>
    </div>
  );
}
