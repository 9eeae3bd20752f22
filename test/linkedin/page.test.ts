/** Which documents belong to a page. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { documentsOf } from '../../src/linkedin/page';

const visible = (element: Element) => !element.closest('[hidden]');
const pageWith = (html: string) => new JSDOM(html).window.document;
const framesIn = (document: Document) => documentsOf(document, visible).length - 1;

/** A page with so many frames, each in the one before. */
function nested(depth: number): Document {
  const top = pageWith('');
  let one: Document | null = top;
  for (let level = 0; level < depth; level += 1) {
    const frame: HTMLIFrameElement | undefined = one?.createElement('iframe');
    if (frame) one?.body.append(frame);
    one = frame?.contentDocument ?? null;
  }
  return top;
}

describe('the frames that are looked into', () => {
  it.each([
    ['none', pageWith('<p>x</p>'), 0],
    ['one that is displayed', pageWith('<iframe></iframe><iframe hidden></iframe>'), 1],
    ['eight', pageWith('<iframe></iframe>'.repeat(8)), 8],
    ['no ninth', pageWith('<iframe></iframe>'.repeat(9)), 8],
    ['eight, each in the one before', nested(8), 8],
    ['no ninth within the eighth', nested(9), 8],
  ])('%s', (_what, document, count) => {
    expect(framesIn(document)).toBe(count);
  });
});
