/** What documents say of how many settings there are, against the catalogue. */
import { expect, it } from 'vitest';
import { SETTINGS } from '../../src/linkedin/catalogue/settings';
import { read } from './store';

const all = SETTINGS.length;
const others = all - 1;
const unkeyed = SETTINGS.filter(({ key }) => key === null).length;
const switches = SETTINGS.filter(({ key, control }) => key !== null && control === 'switch').length;

it.each([
  ['README.md', `and ${others} other settings of privacy`],
  ['README.md', `All ${all} settings`],
  ['README.md', `lists ${all} settings`],
  ['README.md', `| ${switches} switches and `],
  ['README.md', `| ${unkeyed} settings whose markup nobody has documented`],
  ['store/en/listing.md', `It audits ${others} other LinkedIn settings`],
  ['store/de/listing.md', `Sie sieht ${others} weitere Einstellungen`],
])('%s says “%s”', (file, words) => {
  expect(read(file).includes(words), `Correct the number in ${file}, or the sentence here.`).toBe(true);
});
