import { useId } from 'preact/hooks';
import type { History } from '../../core/history';
import { objectionWords } from '../../export/row-words';
import type { PageWords } from '../page-words';
import { objectionSaid, type Stated, statementsIn } from '../statements';

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
  const said = statementsIn(history);
  const [any, onGround] = [objectionSaid(said, null), objectionSaid(said, 'gdpr-article-21')];
  const stated = onGround ?? any;
  const right = onGround ? 'gdpr-article-21' : null;
  return (
    <div class="objection">
      {stated && (
        <p>{texts('export_said', { date: dates.minute(stated.at), statement: objectionWords(right, texts) })}</p>
      )}
      {any === undefined && (
        <Tick
          label={texts('export_object')}
          isTicked={objection !== 'none'}
          hint={hint}
          onTick={(isTicked) => onChange(isTicked ? 'without-ground' : 'none')}
        />
      )}
      {onGround === undefined && (any !== undefined || objection !== 'none') && (
        <Tick
          label={texts(any ? 'export_object_gdpr_alone' : 'export_object_gdpr')}
          isTicked={objection === 'gdpr-article-21'}
          hint={hint}
          onTick={(isTicked) => onChange(isTicked ? 'gdpr-article-21' : any ? 'none' : 'without-ground')}
        />
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

type TickProps = {
  readonly label: string;
  readonly isTicked: boolean;
  readonly hint: string;
  readonly onTick: (isTicked: boolean) => void;
};

function Tick({ label, isTicked, hint, onTick }: TickProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={isTicked}
        aria-describedby={hint}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
