import type { DeclarativeNetRequest } from 'webextension-polyfill';
import { ok, type Result, refused } from '../messages/result';
import { browser } from './webextension';

/** How long the browser may take to set a rule, in milliseconds: where it cannot, Chromium never answers. */
const RULE_MS = 5000;

/** Names of browser, system and extension. The client hints are Chromium's; no other browser sends them. */
const IDENTIFYING = [
  'origin',
  'user-agent',
  'accept-language',
  'sec-ch-ua',
  'sec-ch-ua-arch',
  'sec-ch-ua-bitness',
  'sec-ch-ua-form-factors',
  'sec-ch-ua-full-version',
  'sec-ch-ua-full-version-list',
  'sec-ch-ua-mobile',
  'sec-ch-ua-model',
  'sec-ch-ua-platform',
  'sec-ch-ua-platform-version',
  'sec-ch-ua-wow64',
];

/**
 * Does some work while a rule takes the identifying headers off what this tab posts to one address. Where the browser does
 * not set that rule, the work is not done. The rule goes in any case; it would end with the browser anyway.
 */
export async function withoutIdentifying<Value>(
  address: string,
  work: () => Promise<Value>,
): Promise<Result<Value, 'no-rule'>> {
  const rule = await ruleFor(address);
  try {
    return (await within(RULE_MS, isSet(rule))) ? ok(await work()) : refused('no-rule');
  } finally {
    // Not waited for: a browser that did not answer before does not answer now.
    void within(RULE_MS, remove(rule));
  }
}

async function ruleFor(address: string): Promise<DeclarativeNetRequest.Rule> {
  const tab = await browser.tabs.getCurrent().catch(() => undefined);
  return {
    // Each request has a rule of its own, so that none takes away another's.
    id: 1 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 2_000_000_000),
    condition: {
      urlFilter: `|${address}|`,
      isUrlFilterCaseSensitive: true,
      requestMethods: ['post'],
      resourceTypes: ['xmlhttprequest'],
      ...(tab?.id === undefined ? {} : { tabIds: [tab.id] }),
    },
    action: {
      type: 'modifyHeaders',
      requestHeaders: IDENTIFYING.map((header) => ({ header, operation: 'remove' as const })),
    },
  };
}

// Set, and read back: nothing is sent on a promise alone.
async function isSet(rule: DeclarativeNetRequest.Rule): Promise<boolean> {
  const { id, condition, action } = rule;
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [id], addRules: [rule] });
  const found = (await browser.declarativeNetRequest.getSessionRules()).find((one) => one.id === id);
  return (
    found !== undefined &&
    found.condition.urlFilter === condition.urlFilter &&
    removedBy(found) === removedBy({ action })
  );
}

const removedBy = ({ action }: Pick<DeclarativeNetRequest.Rule, 'action'>): string =>
  (action.requestHeaders ?? []).map(({ header, operation }) => `${operation} ${header.toLowerCase()}`).join();

async function remove({ id }: DeclarativeNetRequest.Rule): Promise<true> {
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [id] });
  return true;
}

// False where the browser refuses, and where it does not answer in time.
function within(milliseconds: number, work: Promise<boolean>): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, milliseconds, false));
  return Promise.race([work.catch(() => false), late]);
}
