// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import type { Options } from '../../../src/core/options';
import type { FakePorts } from '../fake-ports';
import { closeReport, press } from '../open-report';
import { boxOf, open, said } from './open-options';

afterEach(closeReport);

const NO_NOTICES =
  'No notices: the browser did not allow them. To change that, tick the box again, or allow notifications in the browser’s settings.';

describe('notices of the system', () => {
  const BOX = 'Also show a system notice';
  const rows: [
    name: string,
    given: Partial<FakePorts>,
    chosen: Partial<Options>,
    before: boolean,
    after: boolean,
    words: string,
  ][] = [
    ['allowed on the press', {}, {}, false, true, 'Saved.'],
    ['allowed before', { notices: true }, {}, false, true, 'Saved.'],
    ['refused', { grantsNotices: false }, {}, false, false, NO_NOTICES],
    ['switched off', { notices: true }, { notify: true }, true, false, 'Saved.'],
    ['taken away since, and given back', {}, { notify: true }, false, true, 'Saved.'],
  ];

  test.each(rows)('%s', async (_name, given, chosen, before, after, words) => {
    const { ports, page } = await open(given, chosen);
    expect(boxOf(page, BOX).checked).toBe(before);
    await press(boxOf(page, BOX));
    expect([boxOf(page, BOX).checked, said(page)]).toEqual([after, [words]]);
    expect((await ports.readOptions()).notify).toBe(after);
  });

  test('a permission that is taken away while the page is open unticks the box', async () => {
    const { ports, page } = await open({ notices: true }, { notify: true });
    ports.notices = false;
    await act(async () => void window.dispatchEvent(new Event('focus')));
    await press(document.body);
    expect(boxOf(page, BOX).checked).toBe(false);
  });

  test('say that none comes without a reminder', async () => {
    const { page } = await open({}, { reminder: 0 });
    const hint = document.getElementById(boxOf(page, BOX).getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe('No reminder is chosen above, so no notice comes now.');
  });
});
