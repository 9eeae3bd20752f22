import { useEffect, useRef } from 'preact/hooks';
import type { Options } from '../core/options';
import { Header } from '../ui/Header';
import { useOptions } from '../ui/use-options';
import { useWords } from '../ui/use-words';
import { Navigation } from './Navigation';
import type { PageWords } from './page-words';
import type { Ports } from './ports';
import { sectionNamed } from './sections/table';
import { useAddress } from './use-address';
import { useKept } from './use-kept';
import { useShown } from './use-shown';

type Props = {
  readonly ports: Ports;
  /** In the language that was chosen when the page was opened. */
  readonly words: PageWords;
  /** As they were when the page was opened. */
  readonly options: Options;
};

/** The report page: navigation, and the one section that the address names. */
export function Report({ ports, words: firstWords, options: first }: Props) {
  const { name, isArrival } = useAddress();
  const { loaded, refresh } = useKept(ports);
  const { options, choose } = useOptions(ports, first);
  const words = useWords(ports.loadWords, firstWords, options.language);
  const { texts } = words;
  const section = sectionNamed(name);
  const sections = useShown(ports, section);
  const title = texts(section.title);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = texts('report_title', { section: title });
    // A section opened by a link is read out from its name; on arrival its first control may take the focus instead.
    if (!isArrival) heading.current?.focus();
  }, [texts, title, isArrival]);
  return (
    <div class="report">
      <div class="side">
        <Header texts={texts} account={undefined} />
        <Navigation sections={sections} current={section} texts={texts} />
      </div>
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <section.View
          key={section.id}
          ports={ports}
          words={words}
          loaded={loaded}
          refresh={refresh}
          options={options}
          choose={choose}
          isArrival={isArrival && name === section.id}
        />
      </main>
    </div>
  );
}
