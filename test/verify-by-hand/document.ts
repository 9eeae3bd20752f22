import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fenced block of a document: the contents of a file, where its fence names one, or commands for a shell. */
export type Block = { readonly section: string; readonly file?: string; readonly text: string };

export const DOCUMENT = readFileSync(join(import.meta.dirname, '../../VERIFYING.md'), 'utf8');

const HEADING_OR_FENCE = /^## (.+)$|^```\w+(?: (\S+))?\n([\s\S]*?)^```$/gm;

/** All blocks, in their order. */
export const BLOCKS: readonly Block[] = blocksIn(DOCUMENT);

/** The blocks of the section whose heading begins so. */
const blocksOf = (heading: string): readonly Block[] => BLOCKS.filter(({ section }) => section.startsWith(heading));

/** The ways to check a record that the document shows. */
export const CUT = blocksOf('Before');
export const PYTHON = blocksOf('2.');
export const JOSE = blocksOf('3.');
export const STAMP = blocksOf('4.');

/** The fenced blocks of a document, in their order. */
export function blocksIn(text: string): Block[] {
  const blocks: Block[] = [];
  let section = '';
  for (const [, heading, file, code] of text.matchAll(HEADING_OR_FENCE)) {
    if (heading !== undefined) section = heading;
    if (code !== undefined) blocks.push({ section, text: code, ...(file !== undefined && { file }) });
  }
  return blocks;
}
