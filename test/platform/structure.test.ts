import { describe, expect, it } from 'vitest';
import { readStructure } from '../../src/platform/structure';

/** A browser that answers to `executeScript` as it is told, and what it was asked for. */
function scripting(answer: () => Promise<unknown>) {
  const asked: unknown[] = [];
  const executeScript = (given: unknown) => {
    asked.push(given);
    return answer();
  };
  Object.assign(chrome, { scripting: { executeScript } });
  return asked;
}
declare const chrome: object;

describe('the report of the page in a tab', () => {
  it('is what our one file comes to there, in the page itself and not in its frames', async () => {
    const asked = scripting(async () => [{ frameId: 0, result: '<body></body>' }]);
    expect(await readStructure(7)).toBe('<body></body>');
    expect(asked).toEqual([{ target: { tabId: 7 }, files: ['/src/structure/index.js'] }]);
  });

  const rows: readonly (readonly [what: string, answer: () => Promise<unknown>])[] = [
    [
      'the tab is closed, or the browser refuses',
      () => Promise.reject(new Error('Cannot access contents of the page')),
    ],
    ['the tab is on another page', async () => [{ frameId: 0, result: undefined }]],
    ['Chromium writes nothing as null', async () => [{ frameId: 0, result: null }]],
    ['nobody answers', async () => []],
  ];
  it.each(rows)('is missing where %s', async (_what, answer) => {
    scripting(answer);
    expect(await readStructure(7)).toBeUndefined();
  });
});
