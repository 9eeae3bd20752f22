import type { ComponentChildren } from 'preact';
import { HELP } from '../linkedin/help';
import { Buttons } from '../ui/Buttons';
import { Header } from '../ui/Header';
import { Limit } from '../ui/Limit';
import { Notice } from '../ui/Notice';
import { StateCard } from '../ui/StateCard';
import { press } from './actions';
import type { Desk, Live } from './desk';
import { openReport } from './open-report';
import type { View } from './view';

const LINKS = [
  ['history', 'nav_history'],
  ['audit', 'nav_audit'],
  ['next', 'nav_next'],
  ['options', 'nav_options'],
] as const;

type Props = {
  readonly desk: Desk;
  readonly view: View;
  readonly isReading: boolean;
  readonly instead: Live['instead'];
  /** What lies folded; missing until it is loaded. */
  readonly folds: ComponentChildren;
  /** An answer to a press. */
  readonly said: string | undefined;
  /** What is shown anyway, for those who cannot see that it changed. */
  readonly news: string;
};

/** All of the popup, in the order of reading and of the keyboard (interface, section 4.1). */
export function Frame(props: Props) {
  const { desk, view, instead, said } = props;
  return (
    <>
      <Header texts={desk.texts} account={view.account} />
      {instead ? instead(said) : <Main {...props} />}
      <Footer desk={desk} />
    </>
  );
}

function Main({ desk, view, isReading, folds, said, news }: Props) {
  const { texts } = desk;
  const { card, notice, buttons } = view;
  const reading = isReading ? texts('reading_now') : undefined;
  return (
    <main>
      <StateCard card={card} heading="h1" isMarked reading={reading} />
      {notice !== undefined && <Notice text={notice} />}
      <Limit texts={texts} address={HELP} />
      <div class="folds">{folds}</div>
      <div class="actions">
        <Buttons {...buttons} onPress={(button) => void press(desk, button)} />
        {/* One polite region for all that is announced. */}
        <p role="status" class={said === undefined ? 'unseen' : 'said'}>
          {said ?? reading ?? news}
        </p>
      </div>
    </main>
  );
}

function Footer({ desk }: Pick<Props, 'desk'>) {
  return (
    <footer class="footer">
      {LINKS.map(([section, label]) => (
        <button key={section} type="button" class="link" onClick={() => void openReport(desk, section)}>
          {desk.texts(label)}
        </button>
      ))}
    </footer>
  );
}
