/** Texts that a page, a database or a person may hold, and that no format may be moved by. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</pre><script src="https://evil.example/x.js"></script>',
  '</style><svg onload=alert(1)>',
  '"><a href="javascript:alert(1)">x</a>',
  "' onmouseover='alert(1)",
  '&lt;b&gt; &amp;#x6a;',
  '<!-- --><![CDATA[x]]>',
  '\u202Egnp.exe\u2066\u2069',
  '\u001B[2J\u001B[31mred\u0007',
  'zero\u200Bwidth\uFEFF',
  'lone \uD800 half',
  'line\r\nbreak\ttab\u2028separator',
  '{texts} {date} {n, plural, one {#} other {#}}',
] as const;
