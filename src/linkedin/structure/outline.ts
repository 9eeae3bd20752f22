import { documentsOf, MAIN } from '../page';
import { attributesOf } from './attributes';
import { CONTROL, type Labels, marksOf } from './marks';
import { MASK, type Masks } from './masks';
import { SILENT, TAGS, VOID } from './vocabulary';

/** Elements in a report, and how deep they are looked for. */
const [MOST, DEEPEST] = [1500, 60];

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** What is shown wherever it stands, as it may decide a reading: controls, a sign-in, frames; and all in the main content. */
const SPEAKING = `${MAIN},${CONTROL},[type=password],iframe`;

/** What a report is drawn with. */
export type Means = {
  readonly masks: Masks;
  readonly labels: Labels;
  readonly visible: (element: Element) => boolean;
};

type Place = { readonly depth: number; readonly isShown: boolean; readonly isInside: boolean };

/** The elements of a page, one a line. What was too much or too deep is counted. */
export function outlineOf(top: Document, { masks, labels, visible }: Means): { lines: string[]; omitted: number } {
  const documents = documentsOf(top, visible);
  const onTheWay = wayTo(documents);
  let left = MOST;
  let omitted = 0;

  function draw(element: Element, place: Place, tag = tagOf(element)): string[] {
    const isInside = place.isInside || element.matches(SPEAKING);
    if (SILENT.has(element.localName) || !(isInside || onTheWay.has(element))) return [];
    if (left === 0 || place.depth > DEEPEST) {
      omitted += 1 + element.querySelectorAll('*').length;
      return [];
    }
    left -= 1;
    const isShown = visible(element);
    const words = [tag, ...attributesOf(element, masks), ...marksOf(element, isShown, place.isShown, labels)];
    const below = { depth: place.depth + 1, isShown, isInside };
    const lines = [...childrenOf(element, tag).flatMap((child) => draw(child, below)), ...framed(element, below)];
    return written(' '.repeat(place.depth), tag, words.join(' '), hasText(element, tag) ? MASK : '', lines);
  }

  function framed(element: Element, { depth }: Place): string[] {
    // What is not a frame has no such document.
    const { contentDocument: inner } = element as HTMLIFrameElement;
    return inner && documents.includes(inner) ? drawAll(inner, depth, 'x-frame') : [];
  }

  function drawAll(one: Document, depth: number, tag: string): string[] {
    const isInside = one.querySelector(MAIN) === null;
    return one.body ? draw(one.body, { depth, isShown: true, isInside }, tag) : [];
  }

  const lines = drawAll(top, 0, 'body');
  return { lines, omitted };
}

/** All that stands around what is shown. */
function wayTo(documents: readonly Document[]): ReadonlySet<Element> {
  const way = new Set<Element>();
  for (const found of documents.flatMap((one) => [...one.querySelectorAll(SPEAKING)])) {
    for (let one: Element | null = found; one && !way.has(one); one = one.parentElement) way.add(one);
  }
  return way;
}

/** An element of HTML by its name, a drawing as what it is, anything else without its name. */
function tagOf({ localName, namespaceURI }: Element): string {
  if (namespaceURI === SVG) return 'svg';
  return namespaceURI === HTML && TAGS.has(localName) ? localName : 'x-other';
}

const childrenOf = (element: Element, tag: string) => (tag === 'svg' ? [] : [...element.children]);

// What stands in a drawing belongs to the name of what it stands in.
function hasText(element: Element, tag: string): boolean {
  const texts = tag === 'svg' ? [element] : [...element.childNodes].filter(({ nodeType }) => nodeType === TEXT);
  return texts.some(({ textContent }) => /\S/.test(textContent ?? ''));
}

const TEXT = 3;

function written(indent: string, tag: string, start: string, text: string, lines: readonly string[]): string[] {
  if (lines.length > 0) return [`${indent}<${start}>${text}`, ...lines, `${indent}</${tag}>`];
  return [VOID.has(tag) && !text ? `${indent}<${start} />` : `${indent}<${start}>${text}</${tag}>`];
}
