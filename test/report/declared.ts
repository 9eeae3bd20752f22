import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Declared } from '../../src/platform/declared';
import { ROOT } from '../meta/sources';

type Manifest = {
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions: readonly string[];
};
// Our own file.
const MANIFEST = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')) as Manifest;

/** What the manifest declares, as the browser tells it. */
export const DECLARED: Declared = {
  pages: MANIFEST.content_scripts.flatMap(({ matches }) => matches),
  always: MANIFEST.permissions,
  onDemand: [...(MANIFEST.optional_permissions ?? []), ...MANIFEST.optional_host_permissions],
};
