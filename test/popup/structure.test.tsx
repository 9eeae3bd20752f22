// @vitest-environment jsdom
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { mount } from './mount';
import { SITUATIONS } from './situations';

const REPORT = 'Copy a report of this page’s structure';
const CHANGED = SITUATIONS['unknown, on the setting'];

const field = () => document.querySelector<HTMLTextAreaElement>('textarea');
const focused = () => document.activeElement?.textContent;

/** The popup over a page that has changed, with the report shown. */
async function reported() {
  const popup = await mount(CHANGED);
  await popup.press(REPORT);
  return popup;
}

describe('Copy a report of this page’s structure', () => {
  it('reads nothing and copies nothing by itself', async () => {
    const { ports } = await mount(CHANGED);
    expect([ports.done, ports.copied]).toEqual([[], undefined]);
  });

  it('shows what will be copied in place of card and buttons, and copies nothing yet', async () => {
    const popup = await reported();
    expect(popup.ports.done).toEqual(['read structure 7']);
    expect(popup.ports.copied).toBeUndefined();
    expect(popup.headline()).toBe('Report of this page’s structure');
    expect(document.querySelector('main')?.textContent).toContain('No text of the page, no names, no addresses.');
    expect(field()?.value).toBe(popup.ports.structure);
    expect(field()?.readOnly).toBe(true);
    expect(popup.card()).toBeUndefined();
    expect(popup.buttons()).toEqual(['Copy', 'Back']);
  });

  it('copies exactly what is shown, and says so', async () => {
    const popup = await reported();
    await popup.press('Copy');
    expect(popup.ports.copied).toBe(field()?.value);
    expect(popup.status()?.textContent).toBe('Copied. Paste it into your report to the makers of this extension.');
    expect(popup.status()?.className).toBe('said');
  });

  it('says where the browser refuses to copy, and leaves the report there to be selected', async () => {
    const popup = await reported();
    popup.ports.copies = false;
    await popup.press('Copy');
    expect(popup.status()?.textContent).toBe(
      'The browser refused to copy. Select the text above and copy it yourself.',
    );
    expect(field()?.value).toBe(popup.ports.structure);
  });

  it('says where the page cannot be read, and shows no report', async () => {
    const popup = await mount(CHANGED);
    popup.ports.structure = undefined;
    await popup.press(REPORT);
    expect(popup.status()?.textContent).toMatch(/^The page could not be read for a report\./);
    expect(popup.headline()).toBe('Could not read');
    expect(field()).toBeNull();
  });

  it('takes the focus to its heading, and gives it back to the button', async () => {
    const popup = await reported();
    expect(focused()).toBe('Report of this page’s structure');
    await popup.press('Back');
    expect(focused()).toBe(REPORT);
    expect(popup.headline()).toBe('Could not read');
    expect(popup.status()?.textContent).toBe('');
  });

  it('stays while something is recorded, and the card is up to date afterwards', async () => {
    const popup = await reported();
    await popup.becomes({ ...CHANGED, marks: ['no-switch', 'on f'] });
    expect(popup.headline()).toBe('Report of this page’s structure');
    await popup.press('Back');
    expect(popup.headline()).toBe('Switch is on');
    expect(popup.buttons()).not.toContain(REPORT);
  });

  it('can be read and pressed otherwise', async () => {
    await reported();
    document.title = 'Opt-Out Witness';
    const rules = { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } };
    const { violations } = await axe.run(document, { rules });
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect([...document.querySelectorAll('h1, h2, h3')]).toHaveLength(1);
  });
});
