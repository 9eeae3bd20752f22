/** What the markup calls the option that is chosen, and what the page calls the group. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../src/linkedin/controls/options';
import { controlName } from '../../src/linkedin/words';

function partsOf(html: string) {
  const [first, ...others] = new JSDOM(html).window.document.querySelectorAll('input');
  if (first === undefined) throw new Error('there is no control');
  return [first, ...others] as const;
}

const radio = (more: string) => `<input type="radio" name="r" ${more}>`;

describe('the option that is chosen', () => {
  it.each([
    ['what stands behind the __ of its id', radio('id="k__HIDE" value="x" checked'), 'HIDE'],
    ['all of it', radio('id="k__A__B" checked'), 'A__B'],
    ['its value, where its id has none', radio('id="k" value="SHOW" checked'), 'SHOW'],
    ['nothing, where it has neither', radio('checked'), ''],
    ['cut at 300 characters', radio(`value="${'x'.repeat(301)}" checked`), 'x'.repeat(300)],
    ['that of the one that is chosen', `${radio('value="A"')}${radio('value="B" checked')}`, 'B'],
  ])('is called %s', (_what, html, token) => {
    expect(readOptions(partsOf(html), false).value).toBe(token);
  });
});

describe('the name of a control', () => {
  const legend = (control: string) => `<fieldset><legend>The group</legend>${control}</fieldset>`;
  it.each([
    ['of a radio group is that of its legend', legend(`<label>One ${radio('')}</label>`), 'The group'],
    ['of a radio group is the group’s own', `<div role="radiogroup" aria-label="It">${radio('')}</div>`, 'It'],
    ['of a radio input without a group is its own', `<label>One ${radio('')}</label>`, 'One'],
    ['of a switch in a group is its own', legend('<label>One <input type="checkbox" role="switch"></label>'), 'One'],
  ])('%s', (_what, html, name) => {
    expect(controlName(partsOf(html))).toBe(name);
  });
});
