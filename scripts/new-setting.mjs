import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { changesFor, draftOf, isDocumented } from './setting-draft.mjs';
import { fail, ROOT } from './steps.mjs';

// npm run new-setting: enters another setting of LinkedIn's into catalogue and fixtures, with blanks for what people must
// find out. Tests fail until they are filled in. Asks, or takes: npm run new-setting -- ID ADDRESS [CATEGORY]

const DEFAULT = 'data-privacy';
const QUESTIONS = [
  'LinkedIn’s own key for it (allowAdsByAge), or else the last part of its address: ',
  'The address of its page: ',
  `data-privacy, advertising or visibility (${DEFAULT}): `,
];

/** @param {string} path */
const read = (path) => readFileSync(join(ROOT, path), 'utf8');

try {
  const given = process.argv.slice(2);
  const [id = '', address = '', category = ''] = given.length > 0 ? given : await ask();
  enter(draftOf(id, address, category || DEFAULT, read));
} catch (error) {
  fail(error);
}

/** @returns {Promise<string[]>} */
async function ask() {
  const asked = createInterface({ input: process.stdin });
  // Taken one by one, so that answers that come all at once from a file are kept.
  const lines = asked[Symbol.asyncIterator]();
  /** @type {string[]} */
  const answers = [];
  for (const question of QUESTIONS) {
    process.stdout.write(question);
    answers.push(((await lines.next()).value ?? '').trim());
  }
  asked.close();
  return answers;
}

/** @param {import('./setting-draft.mjs').Draft} draft */
function enter(draft) {
  const written = changesFor(draft).map(({ path, write }) => ({ path, text: write(read(path)) }));
  // Nothing is written by halves.
  for (const { path, text } of written) writeFileSync(join(ROOT, path), text);
  const how = isDocumented(draft)
    ? `It is found by its key ${draft.id} in aria-labelledby. Where a page carries the key otherwise, say so by “key”.`
    : 'Its id is the last part of its address, so its markup counts as undocumented: the name of its control alone tells it.';
  console.log(`Entered ${draft.id} into:
${written.map(({ path }) => `  ${path}`).join('\n')}
${how}
The audit lists it under ${draft.category}. If that is wrong, undo this and enter it again, with the right one last.
What is still to fill in, the failures of this command say:
  npx vitest run --project unit test/linkedin/catalogue.test.ts test/linkedin/catalogue-fixtures.test.ts`);
}
