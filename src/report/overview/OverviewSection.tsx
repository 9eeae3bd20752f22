import { addressOf } from '../../linkedin/address';
import { HELP } from '../../linkedin/help';
import { MAIN } from '../../linkedin/main-setting';
import { cardOf } from '../../ui/card-of';
import { Limit } from '../../ui/Limit';
import { Notice } from '../../ui/Notice';
import { noticeOf } from '../../ui/notice-of';
import { StateCard } from '../../ui/StateCard';
import { useAccess } from '../../ui/use-access';
import { AccountField } from '../accounts/AccountField';
import { useAccount } from '../accounts/use-account';
import type { Ports } from '../ports';
import type { SectionProps } from '../section';
import { Unread } from '../Unread';
import type { Holdings } from '../use-kept';
import { OtherSettings } from './OtherSettings';
import { standingOf } from './standing';
import { ToDoList } from './ToDoList';
import { WindowPart } from './WindowPart';

/** How things stand, and what to do now (interface, section 6, Overview). */
export function OverviewSection(props: SectionProps) {
  const { loaded, words } = props;
  if (!loaded?.ok) return <Unread loaded={loaded} words={words} />;
  return <Overview {...props} holdings={loaded.value} />;
}

function Overview({ holdings, ...props }: SectionProps & { readonly holdings: Holdings }) {
  const { ports, words, loaded, options } = props;
  const { texts } = words;
  const { history } = holdings;
  const { accounts, account, choose } = useAccount(history);
  const { isWithheld, allow } = useAccess(ports, loaded);
  const standing = standingOf(holdings, account, { access: !isWithheld, options, now: ports.now() });
  const { seen, others } = standing;
  const notice = noticeOf(seen, words);
  return (
    <div class="parts">
      {account && (
        <AccountField accounts={accounts} account={account} history={history} texts={texts} onChoose={choose} />
      )}
      <div class="standing">
        <StateCard card={cardOf(seen, words)} heading="h2" isMarked={false} />
        {notice !== undefined && <Notice text={notice} />}
        <Limit texts={texts} address={HELP} />
      </div>
      <WindowPart {...props} shown={seen.shown} history={history} />
      <section class="part">
        <h2>{texts('overview_todo')}</h2>
        <ToDoList standing={standing} words={words} onAllow={allow} onOpen={() => void openMain(ports)} />
      </section>
      <OtherSettings rows={others} texts={texts} />
    </div>
  );
}

/** A tab that shows the setting already comes to the front instead. */
async function openMain(ports: Ports): Promise<void> {
  const address = addressOf(MAIN);
  if (!(await ports.showSetting(MAIN.id, address))) await ports.openSettingPage(address);
}
