import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, it } from 'vitest';
import { distOf } from '../e2e/stage/browsers';
import { scriptsOf, withImports } from '../e2e/stage/loaded';
import { report } from './rows';

const GROUP = 'Bytes';
const KB = 1024;

/** Bytes of release builds, raw and by gzip -9, as measured on their sources in November 2026. */
const PEERS: readonly (readonly [what: string, raw: number, gzip: number])[] = [
  ['script on a page: gpc-optmeowt', 1837, 741],
  ['script on a page: Consent-O-Matic', 34_551, 8693],
  ['script on a page: Privacy Badger', 55_352, 19_316],
  ['script on a page: SingleFile', 93_253, 29_051],
  ['script on a page: autoconsent', 135_792, 32_954],
  ['script on a page: web-scrobbler', 233_358, 52_762],
  ['script on a page: Dark Reader', 374_698, 67_796],
  ['popup: Consent-O-Matic', 89_649, 30_554],
  ['popup: autoconsent', 164_125, 57_224],
  ['popup: web-scrobbler', 271_648, 78_242],
  ['popup: gpc-optmeowt', 1_308_560, 237_884],
];

describe('the bytes of the release build', () => {
  const dist = distOf('chromium');
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));

  const parts: readonly (readonly [what: string, files: readonly string[], raw: number, gzip: number])[] = [
    ['script on the page', manifest.content_scripts[0].js, 8, 3],
    ['popup', scriptsOf(dist, manifest.action.default_popup), 45, 16],
    ['background', withImports(dist, [manifest.background.service_worker]).slice(1), 40, 14],
  ];
  it.each(parts)('%s', (what, files, raw, gzip) => {
    const text = files.map((file) => readFileSync(join(dist, file), 'utf8')).join('\n');
    report(GROUP, what, 'bytes', [Buffer.byteLength(text)], { atMost: raw * KB });
    report(GROUP, `${what}, gzip -9`, 'bytes', [gzipSync(text, { level: 9 }).length], { atMost: gzip * KB });
  });

  it('all that is installed, packed, without languages but English', () => {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
      statSync(join(dist, file)).isFile(),
    );
    const packed = (file: string) => deflateRawSync(readFileSync(join(dist, file)), { level: 9 }).length;
    const own = files.filter((file) => !/^_locales\/(?!en\/)/.test(file));
    const sum = (names: readonly string[]) => names.reduce((total, file) => total + packed(file), 0);
    report(GROUP, 'all files, packed, English alone', 'bytes', [sum(own)], { atMost: 350 * KB });
    report(GROUP, 'all files, packed, eight languages', 'bytes', [sum(files)]);
  });

  it.each(PEERS)('beside the %s', (what, raw, gzip) => {
    report('Bytes of others', what, 'bytes', [raw]);
    report('Bytes of others', `${what}, gzip -9`, 'bytes', [gzip]);
  });
});
