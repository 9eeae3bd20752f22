import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../../../scripts/browser/launch.mjs';
import type { BrowserName, LaunchOptions, Session } from '../../../scripts/browser/types.mjs';
import { distOf } from '../../e2e/stage/browsers';
import { startSite } from '../../e2e/stage/site';

/** What a driver installs in Firefox is taken away when that ends; what a person installs is not. */
const KEEPS = { 'extensions.webextensions.keepStorageOnUninstall': true };

/** A profile of a browser that outlives its starts, with LinkedIn on loopback. */
export async function makeProfile(name: BrowserName, dist = distOf(name)) {
  const folder = await mkdtemp(join(tmpdir(), 'optout-witness-kept-'));
  const site = await startSite();
  const started: Session[] = [];
  return {
    folder,
    site,
    async start(options: Pick<LaunchOptions, 'prefs'> = {}): Promise<Session> {
      const prefs = { ...KEEPS, ...options.prefs };
      // An extension that was here before welcomes nobody.
      const session = await launch(name, { dist, loopback: site.loopback, folder, welcome: true, prefs });
      started.push(session);
      return session;
    },
    async remove() {
      await Promise.all(started.map((session) => session.close()));
      await site.loopback.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
export type Profile = Awaited<ReturnType<typeof makeProfile>>;
