import { browser } from './webextension';

/** What the manifest lets the extension do: names of permissions, and patterns of addresses. */
export type Declared = {
  /** Where the script in LinkedIn's pages runs. */
  readonly pages: readonly string[];
  readonly always: readonly string[];
  /** What the browser asks for when it is needed. */
  readonly onDemand: readonly string[];
};

/** What the manifest of the running extension declares. */
export function declared(): Declared {
  const manifest = browser.runtime.getManifest();
  const {
    content_scripts = [],
    permissions = [],
    optional_permissions = [],
    optional_host_permissions = [],
  } = manifest;
  return {
    pages: content_scripts.flatMap(({ matches }) => matches ?? []),
    always: permissions,
    onDemand: [...optional_permissions, ...optional_host_permissions],
  };
}
