/**
 * Which folder may import which: the one table of the design, of which each folder's tsconfig must be a copy.
 * A folder that is not in it yet needs a row here and a tsconfig with the same references.
 */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  linkedin: ['core'],
  export: ['core'],
  timestamp: ['core'],
  messages: ['core'],
  platform: ['core', 'messages'],
  ui: ['core', 'messages', 'export'],
  content: ['core', 'linkedin', 'messages', 'platform'],
  structure: ['core', 'linkedin', 'messages', 'platform'],
  background: ['core', 'linkedin', 'messages', 'platform'],
  popup: ['core', 'linkedin', 'export', 'messages', 'platform', 'ui'],
  report: ['core', 'linkedin', 'export', 'timestamp', 'messages', 'platform', 'ui'],
  welcome: ['core', 'linkedin', 'export', 'messages', 'platform', 'ui'],
  verify: ['core', 'export', 'timestamp'],
};

/** The folders that know no DOM. */
export const WITHOUT_DOM = ['core', 'export', 'timestamp', 'messages', 'verify'] as const;

/** The folders that see an API besides: of browsers, or of Node. */
export const TYPES: Readonly<Record<string, readonly string[]>> = {
  platform: ['webextension-polyfill'],
  verify: ['node'],
};

export const FOLDERS = Object.keys(MAY_IMPORT);
