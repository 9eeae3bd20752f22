import type { DeclarativeNetRequest } from 'webextension-polyfill';

type Rule = DeclarativeNetRequest.Rule;
type Update = DeclarativeNetRequest.UpdateSessionRulesOptionsType;

/** How a browser takes a rule: as it should, not at all, never answering, or keeping another one than it was given. */
export type Manner = 'sets' | 'refuses' | 'hangs' | 'keeps-nothing' | 'keeps-less';

/** The parts of a browser's API that a request to an authority needs. Remembers what was set and asked, in order. */
export function fakeBrowser(given: {
  readonly granted?: boolean;
  readonly manner?: Manner;
  readonly tab?: number | undefined;
}) {
  const { granted = true, manner = 'sets' } = given;
  const rules = new Map<number, Rule>();
  const done: string[] = [];
  const update = async ({ removeRuleIds = [], addRules = [] }: Update) => {
    done.push(addRules.length > 0 ? 'set' : 'remove');
    await answered(manner);
    for (const id of removeRuleIds) rules.delete(id);
    for (const rule of addRules.flatMap((rule) => kept(rule, manner))) rules.set(rule.id, rule);
  };
  return {
    rules,
    done,
    permissions: {
      contains: async () => granted,
      request: async ({ origins }: { origins: string[] }) => {
        done.push(`request ${origins.join()}`);
        return granted;
      },
    },
    tabs: { getCurrent: async () => ('tab' in given && given.tab === undefined ? undefined : { id: given.tab ?? 7 }) },
    declarativeNetRequest: { updateSessionRules: update, getSessionRules: async () => [...rules.values()] },
  };
}

async function answered(manner: Manner): Promise<void> {
  if (manner === 'refuses') throw new Error('Permission denied');
  if (manner === 'hangs') await new Promise(() => undefined);
}

function kept(rule: Rule, manner: Manner): Rule[] {
  if (manner === 'keeps-nothing') return [];
  const headers = rule.action.requestHeaders ?? [];
  const fewer = { ...rule, action: { ...rule.action, requestHeaders: headers.slice(1) } };
  return [manner === 'keeps-less' ? fewer : rule];
}
