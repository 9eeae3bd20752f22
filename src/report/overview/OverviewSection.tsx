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
import { useOpening } from '../audit/use-opening';
import { Part } from '../Part';
import type { SectionProps } from '../section';
import { Unread } from '../Unread';
import type { Holdings } from '../use-kept';
import { OtherSettings } from './OtherSettings';
import { standingOf } from './standing';
import { ToDoList } from './ToDoList';
import { useElsewhere } from './use-elsewhere';
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
  const opening = useOpening(ports);
  const elsewhere = useElsewhere(ports);
  const standing = standingOf(holdings, account, { access: !isWithheld, options, now: ports.now(), elsewhere });
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
      <Part title={texts('overview_todo')}>
        <ToDoList standing={standing} words={words} onAllow={allow} onOpen={() => void opening.open(MAIN)} />
        <p role="status" class="refused">
          {opening.isRefused && texts('audit_not_opened')}
        </p>
      </Part>
      <OtherSettings rows={others} texts={texts} />
    </div>
  );
}
