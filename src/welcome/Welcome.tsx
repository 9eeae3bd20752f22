import type { Options } from '../core/options';
import type { Texts } from '../core/texts';
import { Header } from '../ui/Header';
import { type Kind, PINNING, WORDING } from './kinds';
import { OpenStep } from './OpenStep';
import type { Ports } from './ports';
import { RegionStep } from './RegionStep';
import { Toolbar } from './Toolbar';

type Props = {
  readonly ports: Ports;
  readonly texts: Texts;
  /** As they were when the page was opened. */
  readonly options: Options;
  readonly kind: Kind;
};

/** What is shown once, after the extension was installed (interface, section 7). */
export function Welcome({ ports, texts, options, kind }: Props) {
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
          <RegionStep ports={ports} options={options} texts={texts} />
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
