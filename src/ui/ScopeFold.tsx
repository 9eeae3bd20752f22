import type { ComponentChildren } from 'preact';
import type { Day } from '../core/day';
import { monthWords } from '../core/day-words';
import type { Region } from '../core/region';
import type { Texts, Words } from '../core/texts';
import { OutsideLink } from './OutsideLink';

/** A page that the texts rest on; `title` is the key of its name. */
type SourceLink = { readonly address: string; readonly title: string };

type Props = {
  readonly words: Words;
  readonly sources: readonly SourceLink[];
  /** When they were read. */
  readonly checked: Day;
  /** The address of LinkedIn's Data Processing Objection Form. */
  readonly form: string;
  /** What holds for other regions alone is left out where it is known. */
  readonly region: Region | null;
};

/** What the switch covers, and what it does not (interface, section 4.14), folded until somebody asks. */
export function ScopeFold({ words, sources, checked, form, region }: Props) {
  const { texts } = words;
  return (
    <details class="fold">
      <summary>{texts('fold_scope')}</summary>
      <div class="scope">
        <dl>
          <dt>{texts('scope_label_covers')}</dt>
          <dd>{paragraphs(texts, coveredIn(region))}</dd>
          <dt>{texts('scope_label_not')}</dt>
          <dd>
            <p>
              {texts('scope_not')} <OutsideLink address={form}>{texts('scope_form')}</OutsideLink>
            </p>
          </dd>
        </dl>
        {paragraphs(texts, ['scope_used', 'scope_feedback', 'scope_unused', 'scope_minor'])}
        <dl>
          <dt>{texts('scope_label_before')}</dt>
          <dd>{paragraphs(texts, ['scope_late', 'scope_unlearn'])}</dd>
          <dt>{texts('scope_label_devices')}</dt>
          <dd>{paragraphs(texts, ['scope_account'])}</dd>
        </dl>
        <Sources words={words} sources={sources} checked={checked} />
      </div>
    </details>
  );
}

function coveredIn(region: Region | null): string[] {
  return [
    'scope_covers',
    ...(region === 'uk' || region === null ? ['scope_covers_uk'] : []),
    ...(region === 'eu' || region === 'uk' ? [] : ['scope_outside_europe']),
  ];
}

function paragraphs(texts: Texts, keys: readonly string[]): ComponentChildren {
  return keys.map((key) => <p key={key}>{texts(key)}</p>);
}

function Sources({ words: { texts, dates }, sources, checked }: Pick<Props, 'words' | 'sources' | 'checked'>) {
  return (
    <>
      <p>{texts('window_sources', { month: monthWords(checked, dates) })}</p>
      <ul>
        {sources.map(({ address, title }) => (
          <li key={address}>
            <OutsideLink address={address}>{texts(title)}</OutsideLink>
          </li>
        ))}
      </ul>
    </>
  );
}
