import type { Texts } from '../../core/texts';
import type { Declared } from '../../platform/declared';
import type { Authority } from '../../platform/time-stamp-authority';
import type { Fact } from '../../ui/card';

/** What each permission is for; a test holds this list and the manifest together. */
export const PURPOSES: Readonly<Record<string, string>> = {
  storage: 'about_may_storage',
  unlimitedStorage: 'about_may_unlimited_storage',
  alarms: 'about_may_alarms',
  activeTab: 'about_may_active_tab',
  scripting: 'about_may_scripting',
  declarativeNetRequestWithHostAccess: 'about_may_header_rule',
  notifications: 'about_may_notifications',
};

/** What the extension may do without asking again, each in a sentence. */
export function givenFacts({ pages, always }: Declared, texts: Texts): Fact[] {
  const reading = pages.map((label) => ({ label, value: texts('about_may_pages') }));
  return [...reading, ...always.flatMap((name) => purposeFact(name, texts))];
}

/** What the browser asks for when it is needed, each in a sentence. */
export function askedFacts({ onDemand }: Declared, authorities: readonly Authority[], texts: Texts): Fact[] {
  return onDemand.flatMap((name) => {
    const authority = authorities.find(({ hosts }) => hosts === name);
    if (authority === undefined) return purposeFact(name, texts);
    return { label: name, value: texts('about_may_stamp', { authority: authority.name }) };
  });
}

function purposeFact(name: string, texts: Texts): Fact[] {
  const purpose = PURPOSES[name];
  return purpose === undefined ? [] : [{ label: name, value: texts(purpose) }];
}
