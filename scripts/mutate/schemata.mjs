import { parseSync } from 'vite';
import { changesOf } from './mutators.mjs';
import { ASKS } from './switchboard.mjs';

// All mutants of a module in one text (mutant schemata): each expression that is changed asks by its number whether its
// change is the one that is tried, so that one load of the module serves every mutant.

/** @typedef {import('vite').ESTree.Node} Node */
/**
 * @typedef {object} Mutant
 * @property {number} line where it begins, from 1
 * @property {string} text that line, without the space around it
 * @property {string} change what was written, and what instead
 */
/** @typedef {{ readonly code: string, readonly mutants: readonly Mutant[] }} Schemata */

/** Expressions in which TypeScript says something about a value; whatever else is its own is about types. */
const ASSERTIONS = ['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'];

/**
 * Writes all mutants of a module into it.
 * @param {string} path says by its ending what language it is
 * @param {string} source
 * @param {number} first the number of its first mutant; the others follow
 * @returns {Schemata}
 * @throws {Error} where the source does not parse
 */
export function schemataOf(path, source, first) {
  const { program, errors } = parseSync(path, source, { preserveParens: false });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  /** @type {Mutant[]} */
  const mutants = [];
  /** @type {(node: Node) => string} */
  const text = (node) => source.slice(node.start, node.end);

  /** @type {(node: Node, parent?: Node, isInChain?: boolean) => string} */
  function written(node, parent, isInChain = false) {
    const changes = isInChain && node.type === 'CallExpression' ? [] : changesOf({ node, parent, text });
    const numbers = changes.map((to) => entered(mutants, source, node, to) + first);
    let code = '';
    let done = node.start;
    for (const child of children(node)) {
      code += source.slice(done, child.start) + written(child, node, isInChainOf(node, child, isInChain));
      done = child.end;
    }
    code += source.slice(done, node.end);
    const tried = changes.map((to, index) => `${ASKS}(${numbers[index]}) ? (${to}) : `);
    return tried.length > 0 ? `(${tried.join('')}(${code}))` : code;
  }

  return { code: source.slice(0, program.start) + written(program) + source.slice(program.end), mutants };
}

/** @type {(mutants: Mutant[], source: string, node: Node, to: string) => number} */
function entered(mutants, source, { start, end }, to) {
  const before = source.slice(0, start).split('\n');
  const line = before.length;
  const text = source.split('\n')[line - 1]?.trim() ?? '';
  return mutants.push({ line, text, change: `${plain(source.slice(start, end))} → ${plain(to)}` }) - 1;
}

/** @param {string} text */
const plain = (text) => text.replaceAll(/\s+/g, ' ');

// What is called or read within a chain cannot be taken out of it: `a?.b().c` gives undefined as a whole.
/** @type {(node: Node, child: Node, isInChain: boolean) => boolean} */
function isInChainOf(node, child, isInChain) {
  if (node.type === 'ChainExpression') return true;
  const continues = (node.type === 'CallExpression' && node.callee === child) || isObjectOf(node, child);
  return isInChain && continues;
}

/** @type {(node: Node, child: Node) => boolean} */
const isObjectOf = (node, child) => node.type === 'MemberExpression' && node.object === child;

/** @param {Node} node @returns {Node[]} in the order of the source, none within another, none about types alone */
function children(node) {
  const all = Object.values(node).flat().filter(isNode).filter(isRun);
  const shown = all.toSorted((one, other) => one.start - other.start || other.end - one.end);
  return shown.filter((child, index) => child.start >= Math.max(0, ...shown.slice(0, index).map(({ end }) => end)));
}

/** @param {unknown} value @returns {value is Node} */
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** @param {Node} node */
const isRun = ({ type }) => ASSERTIONS.includes(type) || !(type.startsWith('TS') || type.startsWith('Import'));
