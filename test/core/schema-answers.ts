import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import * as v from 'valibot';
import { PUBLISHED, type PublishedName, published } from './schema';

const ajv = addFormats(new Ajv2020({ allErrors: true }));
const bySchema = {
  record: ajv.compile(JSON.parse(published('record'))),
  payload: ajv.compile(JSON.parse(published('payload'))),
  line: ajv.compile(JSON.parse(published('line'))),
};

/** Whether the published schema takes this value, and whether the program does. */
export const answers = (name: PublishedName, value: unknown) => ({
  schema: bySchema[name](value),
  program: v.is(PUBLISHED[name].shape, value),
});

/** The same with another value at this place; without it, where the value is undefined. */
export function changed(whole: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  const copy = Array.isArray(whole) ? [...whole] : { ...Object(whole) };
  copy[name] = changed(copy[name], rest, value);
  return copy[name] === undefined ? without(copy, name) : copy;
}

const without = (whole: object, name: string) =>
  Array.isArray(whole)
    ? whole.toSpliced(Number(name), 1)
    : Object.fromEntries(Object.entries(whole).filter(([is]) => is !== name));
