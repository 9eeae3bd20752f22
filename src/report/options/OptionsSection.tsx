import { Part } from '../Part';
import type { SectionProps } from '../section';
import { Unread } from '../Unread';
import { AccountNames } from './AccountNames';
import { AuthorityPart } from './AuthorityPart';
import { LooksPart } from './LooksPart';
import { ManagedPart } from './ManagedPart';
import { RegionPart } from './RegionPart';
import { ReminderPart } from './ReminderPart';
import { SharingPart } from './SharingPart';
import { useChosen } from './use-chosen';

/** What a person chooses for this browser; each choice takes effect at once (interface, section 6, Options). */
export function OptionsSection({ options, choose, loaded, ...shared }: SectionProps) {
  const { ports, words } = shared;
  const { texts } = words;
  const chosen = useChosen(choose, texts);
  const part = { options, ports, texts, chosen };
  return (
    <div class="parts options">
      <ManagedPart managed={ports.managed} texts={texts} />
      <RegionPart {...part} />
      <ReminderPart {...part} />
      <Part title={texts('option_names')}>
        {loaded?.ok ? <AccountNames {...shared} holdings={loaded.value} /> : <Unread loaded={loaded} words={words} />}
      </Part>
      <LooksPart {...part} />
      <AuthorityPart {...part} />
      <SharingPart loaded={loaded} {...shared} />
      <Part title={texts('option_keep')}>
        <p class="muted">{texts('option_keep_where')}</p>
        <p>
          <a class="button" href="#records">
            {texts('option_keep_open')}
          </a>
        </p>
      </Part>
    </div>
  );
}
