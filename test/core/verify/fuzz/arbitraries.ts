import fc from 'fast-check';
import { RECORD } from './grounds';

export const places = fc.nat({ max: RECORD.entries.length - 1 });
export const sealedPlaces = fc.constantFrom(
  ...RECORD.entries.flatMap((entry, place) => ('jws' in entry ? [place] : [])),
);
export const units = fc.string({ unit: 'binary', maxLength: 20 });
export const halves = fc.constantFrom('\ud800', '\udfff', '\ude00\ud83d');
export const names = fc.oneof(
  units,
  halves,
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'verified', 'jws', 'header', ''),
);
export const disguises = fc.constantFrom(
  '\u001B[2J',
  '\u001B]0;title\u0007',
  '\u009B31m',
  '\u202E',
  '\u2066',
  '\u200B',
  '\uFEFF',
  '\0',
  '\r',
);
export const anything = fc.oneof(
  fc.jsonValue(),
  units,
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    0.5,
    2 ** 53,
    1e308,
    '',
    [],
    {},
    [[]],
    JSON.parse('{"__proto__":{"seq":1}}'),
  ),
);
