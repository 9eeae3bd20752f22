import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePageStatus } from '../../src/messages/page-answers';
import { jsonLike } from '../fakes/json-like';

const ADDRESS = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';
const status = (given: object = {}) => ({ address: ADDRESS, settings: [], reading: false, ...given });
const placed = (given: object = {}) => ({ id: 'allowAdsByAge', name: 'Age', ...given });

describe('what our script in a page says', () => {
  it.each([
    ['before it knows what lives there', { address: ADDRESS, reading: true }],
    ['with such a member', status({ settings: undefined })],
    ['of a page without settings', status()],
    ['of a setting', status({ settings: [placed()] })],
    ['of a reading that was lost', status({ unrecorded: { setting: 'x', refusal: 'full', at: 1, reading: {} } })],
  ])('is taken as it is, %s', (_what, said) => {
    expect(parsePageStatus(said)).toBe(said);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', ADDRESS],
    ['a list', [ADDRESS]],
    ['no address', { settings: [], reading: false }],
    ['an address that is no text', status({ address: [ADDRESS] })],
    ['another site', status({ address: 'https://linkedin.example/mypreferences/' })],
    ['a site that begins alike', status({ address: 'https://www.linkedin.com.example/' })],
    ['a name and a password', status({ address: 'https://a:b@www.linkedin.com/' })],
    ['a program', status({ address: 'javascript:alert(1)//https://www.linkedin.com/' })],
    ['a page of the browser', status({ address: 'chrome://settings/' })],
    ['a file', status({ address: 'file:///etc/passwd' })],
    ['settings that are none', status({ settings: { some: 1 } })],
    ['settings that are a number', status({ settings: 7 })],
    ['a setting that is nothing', status({ settings: [null] })],
    ['a setting without id', status({ settings: [placed({ id: 7 })] })],
    ['a setting whose name is an element', status({ settings: [placed({ name: { type: 'img', props: {} } })] })],
  ])('is nothing, where it is %s', (_what, said) => {
    expect(parsePageStatus(said)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(jsonLike, (said) => parsePageStatus(said) === undefined));
  });
});
