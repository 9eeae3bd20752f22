import type { PartProps, SectionProps } from '../section';
import type { Holdings } from '../use-kept';
import { firstAuthority } from './first-authority';
import { NewStamp } from './NewStamp';
import { StampList } from './StampList';
import { newestStampWords } from './said';
import { newestPlace } from './stamp-entry';

type Props = PartProps & Pick<SectionProps, 'options'> & { readonly holdings: Holdings };

/** Where an entry gets an independent time stamp, if its holder asks for one (interface, sections 6 and 10.3). */
export function StampPart({ holdings, options, ...props }: Props) {
  const { words, ports } = props;
  const { texts } = words;
  const { own } = holdings;
  const place = newestPlace(own);
  const stamps = own?.stamps ?? [];
  const isForbidden = ports.managed.forbids.includes('stamps');
  const first = firstAuthority(ports.authorities, options);
  return (
    <section class="part stamps">
      <h2>{texts('stamp_title')}</h2>
      <p class="muted">{place ? newestStampWords(stamps, words) : texts('export_nothing')}</p>
      <StampList stamps={stamps} words={words} />
      {isForbidden && <p>{texts('stamp_forbidden')}</p>}
      {place && first && !isForbidden && <NewStamp {...props} holdings={holdings} place={place} first={first} />}
    </section>
  );
}
