import { useLayoutEffect } from 'preact/hooks';
import type { Options } from '../core/options';
import { Header } from '../ui/Header';
import { useOptions } from '../ui/use-options';
import { useWords } from '../ui/use-words';
import { type Kind, PINNING, WORDING } from './kinds';
import { OpenStep } from './OpenStep';
import type { PageWords, Ports } from './ports';
import { RegionStep } from './RegionStep';
import { Toolbar } from './Toolbar';

type Props = {
  readonly ports: Ports;
  /** In the language that was chosen when the page was opened. */
  readonly words: PageWords;
  /** As they were when the page was opened. */
  readonly options: Options;
  readonly kind: Kind;
};

/** What is shown once, after the extension was installed (interface, section 7). */
export function Welcome({ ports, words, options: first, kind }: Props) {
  const { options, choose } = useOptions(ports, first);
  const { texts } = useWords(ports.loadWords, words, options.language);
  const title = texts('report_title', { section: texts('welcome_page') });
  // Before anything is drawn, so that nobody hears the page under another name.
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div class="welcome">
      <Header texts={texts} account={undefined} />
      <main>
        <h1>{texts('welcome_title')}</h1>
        <p class="tagline">{texts('app_tagline')}</p>
        <p>{texts('welcome_does')}</p>
        <p>{texts(WORDING[kind])}</p>
        <ol class="welcome-steps">
          <li>
            <h2>{texts('welcome_pin')}</h2>
            <p>{texts(PINNING[kind])}</p>
            <Toolbar kind={kind} />
          </li>
          <RegionStep
            region={options.region}
            isFixed={ports.managed.options.region !== undefined}
            choose={choose}
            texts={texts}
          />
          <OpenStep ports={ports} texts={texts} />
        </ol>
        <p class="notice">{texts('uninstall')}</p>
        <h2>{texts('welcome_privacy')}</h2>
        <p>{texts('leaves_device')}</p>
        <p>{texts('never_does')}</p>
      </main>
      <footer>
        <a class="link" href="../report/index.html#about">
          {texts('welcome_sources')}
        </a>
      </footer>
    </div>
  );
}
