import { useMemo, useState } from 'preact/hooks';
import type { History } from '../../core/history';
import { AccessPart } from '../../ui/AccessPart';
import { Notice } from '../../ui/Notice';
import { damageOf } from '../../ui/trouble';
import { useAccess } from '../../ui/use-access';
import { AccountField } from '../accounts/AccountField';
import { useAccount } from '../accounts/use-account';
import type { SectionProps } from '../section';
import { Tick } from '../Tick';
import { Unread } from '../Unread';
import { AuditGroups } from './AuditGroups';
import { AuditHead } from './AuditHead';
import { rowsOf } from './rows';
import { useOpening } from './use-opening';

type Props = Pick<SectionProps, 'ports' | 'words'> & { readonly history: History };

/** All settings of the catalogue, and what they showed when they were read last (interface, section 6, Audit). */
export function AuditSection({ loaded, ports, words }: SectionProps) {
  const access = useAccess(ports, loaded);
  if (!loaded?.ok) return <Unread loaded={loaded} words={words} />;
  return (
    <div class="audit">
      <AccessPart access={access} texts={words.texts} />
      <Audit history={loaded.value.history} ports={ports} words={words} />
    </div>
  );
}

function Audit({ history, ports, words }: Props) {
  const { texts } = words;
  const [isFiltered, setFiltered] = useState(false);
  const opening = useOpening(ports);
  const { accounts, account, choose } = useAccount(history);
  const rows = useMemo(() => rowsOf(history, account), [history, account]);
  const damage = damageOf(history);
  return (
    <>
      {damage && <Notice text={texts('notice_damaged', { n: damage.count, m: damage.of })} />}
      <AuditHead rows={rows} opening={opening} texts={texts} />
      {account && (
        <AccountField accounts={accounts} account={account} history={history} texts={texts} onChoose={choose} />
      )}
      <Tick isOn={isFiltered} onTurn={setFiltered}>
        {texts('audit_filter')}
      </Tick>
      <AuditGroups
        rows={rows}
        isFiltered={isFiltered}
        history={history}
        words={words}
        onOpen={(setting) => void opening.open(setting)}
      />
    </>
  );
}
