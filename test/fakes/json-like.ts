import fc from 'fast-check';

// Messages between contexts are cloned: no functions and no cycles, but whatever else a program can hold.

/** As `JSON.parse` makes it of a text from anybody: an own member of that name, not another prototype. */
const polluted = fc.constantFrom<unknown>(
  JSON.parse('{"__proto__":{"type":"report"},"type":"report"}'),
  JSON.parse('{"constructor":{"prototype":{"ok":true}}}'),
  JSON.parse('{"type":"erase-all","__proto__":null}'),
);
const deep = fc.integer({ min: 100, max: 3000 }).map((depth) => {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { type: value };
  return value;
});
const huge = fc.constantFrom<unknown>('x'.repeat(2_000_000), Array(200_000).fill(0), [new Uint8Array(1_000_000)]);

/** Whatever may come as a message. */
export const jsonLike: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.anything({ withDate: true, withMap: true, withTypedArray: true, withBigInt: true }) },
  { weight: 4, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: polluted },
  { weight: 1, arbitrary: deep },
  { weight: 1, arbitrary: huge },
);
