// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { mount, settled } from './mount';
import { ADDRESS, NAMES, SITUATIONS, WATCHED } from './situations';

const QUOTE = '“Opting out does not affect training that has already taken place.”';
const OPEN = 'Open the setting on LinkedIn';
const CHECK = 'Check this page now';
const ALLOW = 'Allow on LinkedIn’s settings pages';

describe('the popup in every state', () => {
  it.each(NAMES)('%s', async (name) => {
    const popup = await mount(SITUATIONS[name]);
    const limit = document.querySelector('.limit');
    const headings = [...document.querySelectorAll('h1, h2, h3')].map((heading) => heading.textContent);
    expect(document.querySelectorAll('[data-setting="allowDataForGenerativeAI"]').length).toBe(1);
    expect(limit?.querySelector('[lang=en]')?.textContent).toBe(QUOTE);
    expect(limit?.querySelector('a')?.href).toBe('https://www.linkedin.com/help/linkedin/answer/a6278444');
    expect(headings).toEqual([popup.headline()]);
    expect(popup.buttons().length).toBeGreaterThan(1);
    expect(popup.status()?.textContent).toBe('');
    expect(document.querySelectorAll('.notice').length).toBeLessThan(2);
    expect(document.querySelectorAll('[style]').length).toBe(0);
    popup.unmount();
  });
});

describe('what the popup tells programs', () => {
  it('marks a read state', async () => {
    const { card } = await mount({ marks: ['off f @A'] });
    expect({ ...card() }).toEqual({
      setting: 'allowDataForGenerativeAI',
      state: 'off',
      basis: 'confirmed',
      account: 'A',
    });
  });

  it('gives no basis where nothing was read', async () => {
    const { card } = await mount({});
    expect({ ...card() }).toEqual({ setting: 'allowDataForGenerativeAI', state: 'unread' });
  });
});

describe('the order of reading and of the keyboard', () => {
  it('goes from the card over the limit to the buttons and the footer', async () => {
    await mount({ marks: ['off f', 'several'], place: WATCHED });
    const order = [...document.querySelectorAll('h1, .notice, .limit a, summary, button')];
    const words = order.map((one) => (one.matches('.notice') ? 'notice' : one.textContent));
    expect(words).toEqual([
      'Switch is off',
      'notice',
      'LinkedIn’s help page, Nov 2026',
      'When training was possible: choose your region',
      'What the switch covers, and what it does not',
      CHECK,
      OPEN,
      'Export record',
      'Copy a report of this page’s structure',
      'Add a picture of this page',
      'History',
      'Audit',
      'What you can still do',
      'Options',
    ]);
  });

  it('labels the card by the setting’s name', async () => {
    await mount({});
    const label = document.querySelector('section')?.getAttribute('aria-labelledby') ?? '';
    expect(document.getElementById(label)?.textContent).toBe('Data for Generative AI Improvement');
  });

  it('opens other people’s pages in a tab that learns nothing of us', async () => {
    await mount({});
    for (const link of document.querySelectorAll('a')) {
      expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
    }
  });
});

describe('pressing', () => {
  it('opens the setting and goes away', async () => {
    const popup = await mount({ marks: ['on f'] });
    await popup.press(OPEN);
    expect(popup.ports.done).toEqual([`open allowDataForGenerativeAI ${ADDRESS}`, 'close']);
  });

  const sections = [
    ['Export record', 'records'],
    ['History', 'history'],
    ['Audit', 'audit'],
    ['What you can still do', 'next'],
  ] as const;
  it.each(sections)('%s leads to the report page', async (label, section) => {
    const popup = await mount({ marks: ['on f'] });
    await popup.press(label);
    expect(popup.ports.done).toEqual([`report ${section}`, 'close']);
  });

  it('says why nothing can be exported', async () => {
    const popup = await mount({});
    const button = popup.button('Export record');
    const description = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect([button.getAttribute('aria-disabled'), description?.textContent]).toEqual(['true', 'Nothing recorded yet.']);
    await popup.press('Export record');
    expect(popup.ports.done).toEqual([]);
    expect([popup.status()?.textContent, popup.status()?.className]).toEqual(['Nothing recorded yet.', 'said']);
  });

  it('asks for access within the press itself', async () => {
    const popup = await mount({ access: false });
    popup.button(ALLOW).click();
    expect(popup.ports.done).toEqual(['request access']);
    await settled();
    expect(popup.headline()).toBe('Not read yet');
  });

  it('stays as it was where access is not given', async () => {
    const popup = await mount({ access: false });
    popup.ports.grants = false;
    await popup.press(ALLOW);
    expect(popup.headline()).toBe('No access to the page');
  });
});

describe('an entry that is stored while the popup is open', () => {
  it('changes the card in place and is announced', async () => {
    const popup = await mount({ place: WATCHED });
    const before = document.querySelector('.card');
    await popup.becomes({ marks: ['on f'], place: WATCHED });
    expect(document.querySelector('.card')).toBe(before);
    expect([popup.headline(), popup.state()]).toEqual(['Switch is on', 'on']);
    expect(popup.status()?.textContent).toBe('Switch is on. Last read: 1 Nov 2026, 11:00, from a fresh page.');
    expect(popup.status()?.className).toBe('unseen');
  });

  it('is announced when the first state comes back', async () => {
    const popup = await mount({ marks: ['on f'] });
    const first = 'Switch is on. Last read: 1 Nov 2026, 11:00, from a fresh page.';
    await popup.becomes({ marks: ['on f', 'off s seen'] });
    await popup.becomes({ marks: ['on f'] });
    expect(popup.status()?.textContent).toBe(first);
  });

  it('is heard of no more once the popup is gone', async () => {
    const popup = await mount({});
    popup.unmount();
    await popup.becomes({ marks: ['on f'] });
    expect(document.querySelector('h1')).toBeNull();
  });

  it('is shown even when an earlier question is answered later', async () => {
    const popup = await mount({});
    let answer: (access: boolean) => void = () => {};
    popup.ports.hasAccess = () => new Promise((resolve) => (answer = resolve));
    await popup.becomes({});
    popup.ports.hasAccess = async () => true;
    await popup.becomes({ marks: ['on f'] });
    answer(true);
    await settled();
    expect(popup.headline()).toBe('Switch is on');
  });
});
