import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startLoopback } from '../browser/loopback.mjs';
import { ROOT } from '../steps.mjs';

/** Where LinkedIn's setting lives. */
export const SETTING = '/mypreferences/d/settings/data-for-ai-improvement';
export const LINKEDIN = 'www.linkedin.com';

/** The switch on the practice page. */
export const SWITCH = '[role="switch"]';

/** The practice page, in English. */
export const practicePage = () => readFileSync(join(ROOT, 'test', 'fixtures', 'practice.html'), 'utf8');

/** Serves the practice page under LinkedIn's address, on this machine alone; nothing else can be reached. */
export function startPractice(html = practicePage()) {
  return startLoopback({
    hosts: [LINKEDIN],
    respond: ({ path }) => ({
      status: path.startsWith(SETTING) ? 200 : 404,
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
      body: path.startsWith(SETTING) ? html : 'Not on this practice server.',
    }),
  });
}
