// The changes that are tried, one at a time: each gives another text for an expression. Pure.

/** @typedef {import('vite').ESTree.Node} Node */
/** @typedef {(node: Node) => string} TextOf the source of a node as it stands */
/** @typedef {{ readonly node: Node, readonly parent: Node | undefined, readonly text: TextOf }} Place */

/** @type {Readonly<Record<string, readonly string[]>>} of a comparison: its boundary, then its opposite */
const COMPARISONS = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
};
/** @type {Readonly<Record<string, string>>} */
const OPPOSITES = { '===': '!==', '!==': '===' };
/** @type {Readonly<Record<string, string>>} */
const ARITHMETIC = { '+': '-', '-': '+', '*': '/', '/': '*', '%': '*', '+=': '-=', '-=': '+=', '++': '--', '--': '++' };
/** @type {Readonly<Record<string, string>>} what takes the same and gives the same kind of value */
const METHODS = {
  some: 'every',
  every: 'some',
  find: 'findLast',
  findLast: 'find',
  findIndex: 'findLastIndex',
  findLastIndex: 'findIndex',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  floor: 'ceil',
  ceil: 'floor',
};
/** Methods whose result is of the kind of what they are called on. */
const DROPPED = new Set(['filter', 'reverse', 'toReversed', 'sort', 'toSorted', 'slice', 'trim']);
/** Methods that answer yes or no. */
const QUESTIONS = new Set(['includes', 'has', 'test', 'matches', 'hasAttribute', 'contains']);

/**
 * What an expression is changed to.
 * @param {Place} place
 * @returns {string[]} texts that may stand, between parentheses, where the expression stood
 */
export function changesOf({ node, parent, text }) {
  const isCondition = parent !== undefined && 'test' in parent && parent.test === node;
  return [...(isCondition ? conditions(parent) : []), ...ofKind(node, isCondition, parent, text)];
}

// An endless loop is no fault that anybody overlooks.
/** @param {Node} parent */
const conditions = ({ type }) =>
  type === 'IfStatement' || type === 'ConditionalExpression'
    ? ['true', 'false']
    : type === 'SwitchCase'
      ? []
      : ['false'];

/** @type {(node: Node, isCondition: boolean, parent: Node | undefined, text: TextOf) => string[]} */
function ofKind(node, isCondition, parent, text) {
  switch (node.type) {
    case 'LogicalExpression':
      return logical(node, parent, text);
    case 'BinaryExpression':
      return binary(node, isCondition, text);
    case 'UnaryExpression':
      return (node.operator === '!' && !isCondition) || node.operator === '-' ? [text(node.argument)] : [];
    case 'Literal':
      return typeof node.value === 'boolean' ? [`${!node.value}`] : [];
    case 'AssignmentExpression':
      return swapped(node.operator, ARITHMETIC, (to) => `${text(node.left)} ${to} ${text(node.right)}`);
    case 'UpdateExpression':
      return swapped(node.operator, ARITHMETIC, (to) => `${text(node.argument)}${to}`);
    case 'CallExpression':
      return call(node, isCondition, parent, text);
    default:
      return [];
  }
}

/** @type {(node: import('vite').ESTree.LogicalExpression, parent: Node | undefined, text: TextOf) => string[]} */
function logical({ operator, left, right }, parent, text) {
  const [one, other] = [text(left), text(right)];
  const joined = operator === '??' ? [] : [`(${one}) ${operator === '&&' ? '||' : '&&'} (${other})`];
  // `...(a && { a })`: without the question it may be there as undefined, which the compiler refuses.
  const isRefused =
    parent?.type === 'SpreadElement' && right.type === 'ObjectExpression' && right.properties.some(isOf(one, text));
  return [one, ...(isRefused ? [] : [other]), ...joined];
}

/** @type {(name: string, text: TextOf) => (property: Node) => boolean} */
const isOf = (name, text) => (property) => property.type === 'Property' && text(property.value) === name;

/** @type {(node: Extract<Node, { type: 'BinaryExpression' }>, isCondition: boolean, text: TextOf) => string[]} */
function binary({ operator, left, right }, isCondition, text) {
  const [boundary, opposite = OPPOSITES[operator]] = COMPARISONS[operator] ?? [];
  const isText = operator === '+' && [left, right].some(({ type }) => type === 'TemplateLiteral');
  // Where it is the whole condition, what it may be has been tried.
  const operators = [boundary, isCondition ? undefined : opposite, isText ? undefined : ARITHMETIC[operator]];
  return operators.flatMap((to) => (to ? `(${text(left)}) ${to} (${text(right)})` : []));
}

/** @type {(node: import('vite').ESTree.CallExpression, isCondition: boolean, parent: Node | undefined, text: TextOf) => string[]} */
function call(node, isCondition, parent, text) {
  const { callee } = node;
  const whole = text(node);
  const gone = parent?.type === 'ExpressionStatement' ? ['undefined'] : [];
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return gone;
  const { object, property } = callee;
  const { name } = property;
  const rest = whole.slice(property.end - node.start);
  const before = whole.slice(0, property.start - node.start);
  return [
    ...gone,
    ...swapped(name, METHODS, (to) => `${before}${to}${rest}`),
    ...(DROPPED.has(name) ? [text(object)] : []),
    ...(QUESTIONS.has(name) && !isCondition ? [`!${whole}`] : []),
  ];
}

/** @type {(from: string, to: Readonly<Record<string, string>>, written: (to: string) => string) => string[]} */
function swapped(from, to, written) {
  const other = Object.hasOwn(to, from) ? to[from] : undefined;
  return other === undefined ? [] : [written(other)];
}
