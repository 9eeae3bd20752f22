import { monthWords } from '../../core/day-words';
import type { Texts } from '../../core/texts';
import { AUTHORITY_PAGES, CATALOGUE_SOURCES, LINKEDIN_PAGES } from '../../linkedin/consulted';
import { CHECKED } from '../../linkedin/facts';
import { OutsideLink } from '../../ui/OutsideLink';
import type { PageWords } from '../page-words';

type Props = { readonly words: PageWords };

/** Where the facts come from, and when they were checked. */
export function SourceList({ words: { texts, dates } }: Props) {
  return (
    <>
      <p>{texts('facts_checked', { month: monthWords(CHECKED, dates) })}</p>
      <h3>{texts('about_sources_linkedin')}</h3>
      <Links pages={LINKEDIN_PAGES} texts={texts} />
      <h3>{texts('about_sources_authorities')}</h3>
      <Links pages={AUTHORITY_PAGES} texts={texts} />
      <h3>{texts('about_sources_named')}</h3>
      <Named sources={[texts('about_source_late'), texts('about_source_unlearn')]} />
      <h3>{texts('about_sources_catalogue')}</h3>
      <Named sources={CATALOGUE_SOURCES} lang="en" />
    </>
  );
}

function Links({ pages, texts }: { readonly pages: typeof LINKEDIN_PAGES; readonly texts: Texts }) {
  return (
    <ul class="says">
      {pages.map(({ address, title }) => (
        <li key={address}>
          <OutsideLink address={address}>{texts(title)}</OutsideLink>
        </li>
      ))}
    </ul>
  );
}

// What the catalogue is known from stands there in English, in every language of the texts.
function Named({ sources, lang }: { readonly sources: readonly string[]; readonly lang?: string }) {
  return (
    <ul class="says" lang={lang}>
      {sources.map((source) => (
        <li key={source}>{source}</li>
      ))}
    </ul>
  );
}
