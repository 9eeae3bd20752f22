import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources';

/** Documents for people. The commands of VERIFYING.md are run as they stand by `test/verify-by-hand`. */
export const DOCUMENTS: readonly string[] = [
  ...readdirSync(ROOT).filter((file) => file.endsWith('.md') && file !== 'VERIFYING.md'),
  ...readdirSync(join(ROOT, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/** The commands that a document tells to type, in blocks of `sh` and within a line. */
export function commandsIn(document: string): string[] {
  const text = readFileSync(join(ROOT, document), 'utf8');
  const blocks = [...text.matchAll(/^ *```sh\n([\s\S]*?)^ *```/gm)].flatMap(([, lines = '']) => lines.split('\n'));
  const inline = [...text.matchAll(/`((?:npm|npx|node) [^`]+)`/g)].map(([, command = '']) => command);
  const typed = [...blocks, ...inline].map((line) => line.replace(/\s+#.*$/, '').trim());
  return [...new Set(typed.filter((line) => line !== ''))];
}
