import type { Forged, Loose } from '../../../vectors/forge';
import { copy, RECORD } from './grounds';

export type Path = readonly (string | number)[];
const isNode = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
/** The names of a node's members; of lists the places. */
const namesOf = (node: Loose) => (Array.isArray(node) ? [...node.keys()] : Object.keys(node));

function pathsOf(value: unknown, accepts: (value: unknown) => boolean, before: Path = []): Path[] {
  const inner = isNode(value) ? namesOf(value).flatMap((name) => pathsOf(value[name], accepts, [...before, name])) : [];
  return accepts(value) ? [before, ...inner] : inner;
}

export const ALL = pathsOf(RECORD, () => true).filter((path) => path.length > 0);
export const NODES = pathsOf(RECORD, isNode);
export const OBJECTS = NODES.filter((path) => !Array.isArray(valueAt(RECORD, path)));
export const TEXTS = pathsOf(RECORD, (value) => typeof value === 'string');

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((node, name) => (isNode(node) ? node[name] : undefined), value);
}

function put(record: Forged, path: Path, value: unknown): void {
  const node = valueAt(record, path.slice(0, -1));
  // `__proto__` as a member like any other, as `JSON.parse` makes it.
  if (isNode(node))
    Object.defineProperty(node, String(path.at(-1)), { value, enumerable: true, configurable: true, writable: true });
}

/** The text of the record with one value changed. */
export function changed(path: Path, change: (value: unknown) => unknown): string {
  const record = copy();
  if (path.length === 0) return JSON.stringify(change(record));
  put(record, path, change(valueAt(record, path)));
  return JSON.stringify(record);
}
