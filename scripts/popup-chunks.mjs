import { join } from 'node:path';
import { ROOT } from './steps.mjs';

/** @typedef {{ getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }} Modules */

const POPUP = join(ROOT, 'src/popup/');
const BACKGROUND = join(ROOT, 'src/background/index.ts');

/**
 * The chunks of what the popup shares with others. Left to itself, the bundler makes one for each set of pages that share
 * something, and what these say to each other is more than the popup may load. Two are enough: what the background needs
 * too, and, second because a chunk takes with it whatever its modules import, what pages alone need.
 */
export function popupChunks() {
  /** @type {(id: string, modules: Modules) => boolean} */
  const isShared = (id, modules) => !id.startsWith(POPUP) && loadedBy(join(POPUP, 'index.tsx'), modules).has(id);
  /** @type {(id: string, modules: Modules) => string | null} */
  const withBackground = (id, modules) =>
    isShared(id, modules) && loadedBy(BACKGROUND, modules).has(id) ? 'shared' : null;
  /** @type {(id: string, modules: Modules) => string | null} */
  const withPages = (id, modules) => (isShared(id, modules) ? 'pages' : null);
  return [
    { name: withBackground, priority: 2 },
    { name: withPages, priority: 1 },
  ];
}

/**
 * All modules that an entry loads before it does anything, itself included.
 * @param {string} entry
 * @param {Modules} modules
 * @returns {Set<string>}
 */
function loadedBy(entry, modules) {
  const found = new Set([entry]);
  // A set that grows while it is walked is walked to its new end.
  for (const id of found) for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
