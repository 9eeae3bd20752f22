import { startLoopback } from '../../../scripts/browser/loopback.mjs';
import type { Respond } from '../../../scripts/browser/loopback-answer.mjs';
import { page, settingPage } from '../../fixtures/build';
import { ADDRESS, CATEGORY, SIGN_IN } from '../../fixtures/words';
import { LINKEDIN } from './server';

/** What LinkedIn answers at the setting's address. */
type Answer = { readonly html: string } | { readonly redirect: string };

export const SETTING = `${LINKEDIN}${ADDRESS}`;
export const ELSEWHERE = `${LINKEDIN}${CATEGORY}`;
/** A page of LinkedIn that is none of its settings. */
export const FEED = `${LINKEDIN}/feed/`;

const NOTHING = page({ from: [], heading: 'Another page' });

/** Who else answers on loopback, and how. */
export type Others = { readonly hosts: readonly string[]; readonly respond: Respond };

/** LinkedIn on loopback, whose answer a test changes as it goes. `member` is who is signed in, if the page tells. */
export async function startSite(others?: Others) {
  let answer: Answer = { html: settingPage(true) };
  let member: string | undefined;
  const elsewhere = new Map<string, string>();
  const loopback = await startLoopback({
    hosts: ['www.linkedin.com', ...(others?.hosts ?? [])],
    respond: (request) => {
      const { host, path } = request;
      if (others?.hosts.includes(host)) return others.respond(request);
      const { pathname } = new URL(path, LINKEDIN);
      if (pathname !== ADDRESS) return html(withMember(elsewhere.get(pathname) ?? NOTHING, member));
      return 'redirect' in answer ? redirect(answer.redirect) : html(withMember(answer.html, member));
    },
  });
  return {
    loopback,
    shows: (text: string) => {
      answer = { html: text };
    },
    /** What another address shows. */
    showsAt: (path: string, text: string) => {
      elsewhere.set(path, text);
    },
    asksForSignIn: () => {
      answer = { redirect: SIGN_IN };
    },
    signsIn: (slug: string | undefined) => {
      member = slug;
    },
  };
}

const html = (body: string) => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
  body,
});
const redirect = (location: string) => ({ status: 302, headers: { location }, body: '' });

function withMember(text: string, member: string | undefined): string {
  if (member === undefined) return text;
  const photo = '<img class="global-nav__me-photo" alt="" src="data:,">';
  return text.replace('<body>', `<body><nav class="global-nav__me" hidden>${photo}<a href="/in/${member}/"></a></nav>`);
}
