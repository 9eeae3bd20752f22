import type { ComponentChildren } from 'preact';
import type { Region } from '../core/region';
import type { Texts } from '../core/texts';
import { OutsideLink } from './OutsideLink';

/** A page that the texts rest on, and the month in which it was read. */
type SourceLink = { readonly address: string; readonly title: string; readonly read: string };

type Props = {
  readonly texts: Texts;
  /** The first one's month stands for all. */
  readonly sources: readonly [SourceLink, ...SourceLink[]];
  /** The address of LinkedIn's Data Processing Objection Form. */
  readonly form: string;
  /** What holds for other regions alone is left out where it is known. */
  readonly region: Region | null;
};

/** What the switch covers, and what it does not (interface, section 4.14), folded until somebody asks. */
export function ScopeFold({ texts, sources, form, region }: Props) {
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
        <Sources texts={texts} sources={sources} />
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

function Sources({ texts, sources }: Pick<Props, 'texts' | 'sources'>) {
  return (
    <>
      <p>{texts('window_sources', { month: sources[0].read })}</p>
      <ul>
        {sources.map(({ address, title }) => (
          <li key={address}>
            <OutsideLink address={address}>{title}</OutsideLink>
          </li>
        ))}
      </ul>
    </>
  );
}
