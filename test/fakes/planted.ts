/** A text that would be markup, a program or an attribute if anything took it for one; `where` tells it from others. */
export const PLANTS: readonly (readonly [what: string, plant: (where: string) => string])[] = [
  ['an image with a program', (where) => `<img data-planted src=x onerror="executed=1">${where}`],
  ['a script', (where) => `<script data-planted>executed=1</script>${where}`],
  ['the end of an attribute', (where) => `"'><a data-planted href="javascript:executed=1">${where}`],
  ['an address of a program', (where) => `javascript:executed=1//${where}`],
  [
    'the end of a text and a drawing',
    (where) => `</title></pre></textarea><svg data-planted onload=executed=1>${where}`,
  ],
  ['braces and signs of templates', (where) => `{texts} $VALUE$ $& {n, plural, one {#} other {#}} ${where}`],
];

/**
 * What came of a planted text beside a text: elements, attributes that are programs, links and pictures that lead elsewhere.
 * Stands alone: it runs in a page of a browser as well.
 */
export function grownFrom(root: ParentNode): string[] {
  const elements = [...root.querySelectorAll('*')];
  const isOurs = (script: Element) => script.getAttribute('src')?.startsWith('/') ?? false;
  const grown = elements.filter((one) => one.matches('[data-planted], script, iframe, object, embed, base'));
  const attributes = elements.flatMap((one) => [...one.attributes]);
  const addresses = attributes.filter(({ name }) => /^(?:xlink:)?href$|^(?:form)?action$|^src$|^data$/.test(name));
  return [
    ...grown.filter((one) => one.localName !== 'script' || !isOurs(one)).map(({ outerHTML }) => outerHTML),
    ...attributes.filter(({ name }) => /^on|^style$|^srcdoc$/i.test(name)).map(({ name, value }) => `${name}=${value}`),
    ...addresses
      .filter(({ value }) => /^\s*(?:javascript|vbscript|data:(?!image\/png))/i.test(value))
      .map(({ name, value }) => `${name}=${value}`),
  ];
}
