/**
 * Which folder may import which: the one table of the design, of which each folder's tsconfig must be a copy.
 * A folder that is not in it yet needs a row here and a tsconfig with the same references.
 */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  linkedin: ['core'],
  export: ['core'],
  messages: ['core'],
  platform: ['core', 'messages'],
  ui: ['core', 'messages', 'export'],
  content: ['core', 'linkedin', 'messages', 'platform'],
  background: ['core', 'messages', 'platform'],
  popup: ['core', 'linkedin', 'export', 'messages', 'platform', 'ui'],
  report: ['core', 'linkedin', 'export', 'messages', 'platform', 'ui'],
};

/** The folders that know no DOM. */
export const WITHOUT_DOM = ['core', 'export', 'messages'] as const;

export const FOLDERS = Object.keys(MAY_IMPORT);
