// @vitest-environment jsdom
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { mount } from './mount';
import { NAMES, SITUATIONS } from './situations';

// No layout in jsdom, so no colours and no sizes; the browsers' tests look at those.
const RULES = { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } };

describe('the popup for people who read and press otherwise', () => {
  it.each(NAMES)('%s', async (name) => {
    await mount(SITUATIONS[name]);
    document.title = 'Opt-Out Witness';
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const { violations } = await axe.run(document, { rules: RULES });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
