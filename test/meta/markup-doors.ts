/** By which a text becomes markup or a program. */
export const DOORS: readonly (readonly [what: string, door: RegExp])[] = [
  ['markup from text', /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTML(?:Unsafe)?)\b/],
  ['a document from text', /\b(?:srcdoc|createContextualFragment|DOMParser|parseHTMLUnsafe)\b|\bdocument\.write/],
  ['a program from text', /\beval\s*\(|\bFunction\s*\(|\bset(?:Timeout|Interval)\s*\(\s*['"`]/],
  ['a program from an address', /\bimportScripts\b|\bjavascript:|\bcreateScript(?:URL)?\b/],
];
