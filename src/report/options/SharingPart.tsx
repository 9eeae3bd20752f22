import { useId, useMemo } from 'preact/hooks';
import { gistOf } from '../../core/gist-of';
import { summaryOf } from '../../core/summary';
import { capital } from '../../export/words';
import { Part } from '../Part';
import type { SectionProps } from '../section';
import { Tick } from '../Tick';
import { SharedSummary } from './SharedSummary';
import { useSharing } from './use-sharing';

/** A summary for the person's other browsers, by way of the browser's own sync: shown before it is shared, and off until then. */
export function SharingPart({ loaded, ports, words }: Pick<SectionProps, 'loaded' | 'ports' | 'words'>) {
  const { texts } = words;
  const hint = useId();
  const { sharing, isRefused, turn } = useSharing(ports);
  const isForbidden = ports.managed.forbids.includes('sync');
  const own = loaded?.ok ? loaded.value.own : undefined;
  const gist = useMemo(() => own && gistOf(own.history), [own]);
  const wouldBe = own && gist && summaryOf(gist, ports.program().browser, own.key.kid, sharing.own);
  return (
    <Part title={texts('sync_title')}>
      <p>{texts('sync_about')}</p>
      <p>{texts(sharing.isOn ? 'sync_what_is' : 'sync_what_would_be')}</p>
      {wouldBe ? <SharedSummary summary={wouldBe} words={words} /> : <p class="muted">{texts('sync_nothing')}</p>}
      <div class="option-tick sharing">
        <Tick isOn={sharing.isOn} isOff={isForbidden} onTurn={(isOn) => void turn(isOn)} hint={hint}>
          {texts('sync_tick')}
        </Tick>
        <p class="hint" id={hint}>
          {isForbidden && `${capital(texts('managed_by'))}. `}
          {texts('sync_hint')}
        </p>
      </div>
      <p role="status" class="option-said refused">
        {isRefused && texts('sync_refused')}
      </p>
      {sharing.isOn && (
        <>
          <h3>{texts('sync_others')}</h3>
          {sharing.others.length === 0 && <p class="muted">{texts('sync_others_none')}</p>}
          {sharing.others.map((summary) => (
            <SharedSummary key={summary.kid} summary={summary} words={words} />
          ))}
        </>
      )}
    </Part>
  );
}
