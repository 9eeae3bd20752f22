import { describe, expect, test } from 'vitest';
import { html, markupText, verbatim } from '../../src/export/html/markup';
import { HOSTILE } from './hostile';

describe('html', () => {
  test.each([
    ['text', html`<p>${'a < b & c'}</p>`, '<p>a &lt; b &amp; c</p>'],
    ['an attribute', html`<p title="${'"\'>'}"></p>`, '<p title="&quot;&#39;&gt;"></p>'],
    ['a number', html`${7}`, '7'],
    ['nothing', html`a${undefined}b`, 'ab'],
    ['markup within markup', html`<b>${html`<i>${'<'}</i>`}</b>`, '<b><i>&lt;</i></b>'],
    ['a list of both', html`${['<', html`<br>`, 3]}`, '&lt;<br>3'],
    ['line ends', html`${'a\nb'}`, 'a\nb'],
  ])('%s', (_name, markup, expected) => {
    expect(markupText(markup)).toBe(expected);
  });

  test.each(HOSTILE)('lets no tag, quote, control or bidi character through: %j', (text) => {
    const inner = markupText(html`${text}`);
    expect(inner).not.toMatch(/[<>"']/);
    expect(inner).not.toMatch(/[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/u);
  });

  test.each(HOSTILE)('verbatim text cannot end its element: %j', (text) => {
    expect(markupText(verbatim(text))).not.toMatch(/[<>]|&(?!(amp|lt|gt);)/);
  });
});
