import { describe, expect, test } from 'vitest';
import { RECORD_MAX } from '../../../src/core/record';
import { findRecord } from '../../../src/core/verify/find-record';
import { pageOf } from '../../vectors/forge';

const json = (text: string) => ({ ok: true, text, isHtml: false });
const html = (text: string) => ({ ok: true, text, isHtml: true });
const refused = (code: string) => ({ ok: false, problem: { code } });

describe('findRecord', () => {
  test.each([
    ['the JSON itself', '{"a":1}', json('{"a":1}')],
    ['JSON after a byte order mark', '\uFEFF{"a":1}', json('{"a":1}')],
    ['whatever is no page', 'a < b', json('a < b')],
    ['nothing', '', json('')],
    ['our page', pageOf('{"a":1}\n'), html('{"a":1}\n')],
    ['our page after a byte order mark and a line', `\uFEFF\r\n${pageOf('{}')}`, html('{}')],
    ['a page that was saved again', '<PRE role="region" ID=record >{}</PRE >', html('{}')],
    ['single quotes', "<pre\nid = 'record'>{}</pre>", html('{}')],
    ['other parts beside it', '<pre id="verifying">{"b":2}</pre><pre id="record">{}</pre><pre>3</pre>', html('{}')],
    ['a page that breaks off within', '<p><pre id="record">{"a":', html('{"a":')],
    ['a page without it', '<!doctype html><p id="record">{}</p>', refused('no-record')],
    ['another id', '<pre id="records">{}</pre><pre data-id="record">{}</pre>', refused('no-record')],
    ['an id that is text', '<p>&lt;pre id="record"&gt;{}</p>', refused('no-record')],
    ['another element', '<preview id="record">{}</preview>', refused('no-record')],
    ['a tag that breaks off', '<p><pre id="record"', refused('no-record')],
    ['two', pageOf('{}', '{}'), refused('several-records')],
    ['two, one of them hidden', `<!-- <pre id=record></pre> -->${pageOf('{}')}`, refused('several-records')],
    [
      'two, one within the other',
      '<pre id="record"><pre class="x" id=\'record\'>{}</pre></pre>',
      refused('several-records'),
    ],
    ['as many characters as are read', '{'.padEnd(RECORD_MAX), json('{'.padEnd(RECORD_MAX))],
    ['too many characters', ' '.repeat(RECORD_MAX + 1), refused('too-large')],
  ])('%s', (_what, text, found) => {
    expect(findRecord(text)).toEqual(found);
  });

  test.each([
    ['open tags', `<${'<pre '.repeat(2_000_000)}`],
    ['closed tags', `<${'<pre id=x>'.repeat(1_000_000)}`],
    ['white space in a tag', `<pre ${'id '.repeat(2_000_000)}${' '.repeat(2_000_000)}>`],
    ['white space before', `${' '.repeat(10_000_000)}x`],
  ])('takes no longer than the text is long: %s', (_what, text) => {
    const start = performance.now();
    findRecord(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
