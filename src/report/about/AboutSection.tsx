import { Facts } from '../../ui/Facts';
import { Part } from '../Part';
import type { SectionProps } from '../section';
import { FactsOld } from './FactsOld';
import { PagesRead } from './PagesRead';
import { Purposes } from './Purposes';
import { askedFacts, givenFacts } from './permissions';
import { SourceList } from './SourceList';

/** Where the build puts the licence of this program and of each package in it. */
const LICENCES = '/licences.txt';

/** What this program is, reads, keeps and sends, and what it rests on (interface, section 6, About). */
export function AboutSection({ ports, words }: SectionProps) {
  const { texts } = words;
  const { name, version, browser } = ports.program();
  const declared = ports.declared();
  const facts = [
    { label: texts('about_version'), value: `${name} ${version}` },
    { label: texts('about_browser'), value: browser },
  ];
  return (
    <div class="parts">
      <div class="part">
        <FactsOld ports={ports} words={words} />
        <Facts facts={facts} />
        <p>{texts('about_attribution')}</p>
      </div>
      <Part title={texts('about_reads_title')}>
        {lines(texts('about_reads'), texts('never_does'))}
        <PagesRead texts={texts} />
      </Part>
      <Part title={texts('about_leaves_title')}>
        {lines(
          texts('leaves_device'),
          texts('about_leaves_stamp'),
          texts('about_leaves_sync'),
          texts('about_leaves_maker'),
        )}
      </Part>
      <Part title={texts('about_stays_title')}>
        {lines(texts('about_stays'), texts('about_stays_private'), texts('uninstall'))}
      </Part>
      <Part title={texts('about_may_title')}>
        <Purposes facts={givenFacts(declared, texts)} />
        <h3>{texts('about_may_asked')}</h3>
        <Purposes facts={askedFacts(declared, ports.authorities, texts)} />
      </Part>
      <Part title={texts('scope_sources')}>
        <SourceList words={words} />
      </Part>
      <Part title={texts('about_licences_title')}>
        {lines(texts('about_licence'))}
        <p>
          <a class="link" href={LICENCES} target="_blank" rel="noopener">
            {texts('about_licences_open')}
          </a>
        </p>
      </Part>
    </div>
  );
}

const lines = (...said: readonly string[]) => (
  <div class="about-lines">
    {said.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </div>
);
