import { useId } from 'preact/hooks';
import type { History } from '../../core/history';
import { objectionWords } from '../../export/row-words';
import type { PageWords } from '../page-words';
import { Tick } from '../Tick';
import { objectionSaid, type Stated } from './statements';

type Objection = Stated['objection'];

type Props = {
  readonly history: History;
  readonly objection: Objection;
  readonly words: PageWords;
  readonly onChange: (objection: Objection) => void;
};

/** An objection, said by nobody but the holder: never ticked by itself, and not offered again once it was stated. */
export function ObjectionPart({ history, objection, words, onChange }: Props) {
  const { texts, dates } = words;
  const hint = useId();
  const said = history.statements;
  const [any, onGround] = [objectionSaid(said, null), objectionSaid(said, 'gdpr-article-21')];
  const stated = onGround ?? any;
  const right = onGround ? 'gdpr-article-21' : null;
  return (
    <div class="objection">
      {stated && (
        <p>{texts('export_said', { date: dates.minute(stated.at), statement: objectionWords(right, texts) })}</p>
      )}
      {any === undefined && (
        <Tick isOn={objection !== 'none'} onTurn={(isOn) => onChange(isOn ? 'without-ground' : 'none')} hint={hint}>
          {texts('export_object')}
        </Tick>
      )}
      {onGround === undefined && (any !== undefined || objection !== 'none') && (
        <Tick
          isOn={objection === 'gdpr-article-21'}
          onTurn={(isOn) => onChange(isOn ? 'gdpr-article-21' : any ? 'none' : 'without-ground')}
          hint={hint}
        >
          {texts(any ? 'export_object_gdpr_alone' : 'export_object_gdpr')}
        </Tick>
      )}
      <p class="hint" id={hint}>
        {texts('export_object_hint')}{' '}
        <a class="link" href="#next">
          {texts('nav_next')}
        </a>
        .
      </p>
    </div>
  );
}
