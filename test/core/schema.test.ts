import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { derivedSchema, fileOf, PUBLISHED, type PublishedName, published, written } from './schema';

// The keys of a constant of ours.
const NAMES = Object.keys(PUBLISHED) as PublishedName[];
const COMMAND = 'WRITE_SCHEMA=1 npx vitest run --project unit test/core/schema.test.ts';

const textOf = (name: PublishedName) => `${written(derivedSchema(name))}\n`;
const { WRITE_SCHEMA } = process.env;
if (WRITE_SCHEMA) for (const name of NAMES) writeFileSync(fileOf(name), textOf(name));

describe.each(NAMES)('the schema of a %s', (name) => {
  it('is published as the shape has it', () => {
    expect(published(name), `The shape has changed. This writes the file anew:\n${COMMAND}\n`).toBe(textOf(name));
  });

  it('says what it is, and of which version', () => {
    const { $schema, $id, title, description } = JSON.parse(published(name));
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect($id).toBe(`urn:optout-record:v1:${name}`);
    expect(title && description).toBeTruthy();
  });

  it('closes every object but the context and the options of a backup', () => {
    const open = published(name).match(/"additionalProperties": (?!false)/g) ?? [];
    expect(open).toHaveLength(name === 'record' ? 2 : 0);
  });
});
