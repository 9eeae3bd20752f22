// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { managedIn } from '../../src/core/managed';
import { mount, settled } from './mount';
import { type Given, WATCHED } from './situations';

let popup: Awaited<ReturnType<typeof mount>> | undefined;
afterEach(() => popup?.unmount());

async function open(given: Given) {
  popup = await mount(given);
  const fold = document.querySelector<HTMLDetailsElement>('.folds details');
  if (fold === null) throw new Error('no fold');
  return { popup, fold, summary: () => fold.querySelector('summary')?.textContent };
}

async function choose(fold: HTMLElement, value: string): Promise<void> {
  const select = fold.querySelector('select');
  if (select === null) throw new Error('no region to choose');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

describe('the fold on when training was possible', () => {
  it('asks for the region, which nobody has guessed, and shows no bar before', async () => {
    const { fold, summary } = await open({ marks: ['on f'] });
    expect(fold.open).toBe(false);
    expect(summary()).toBe('When training was possible: choose your region');
    expect(fold.querySelector('select')?.value).toBe('');
    expect(fold.querySelector('.bar')).toBeNull();
    expect(fold.textContent).toContain('LinkedIn decides by its own criteria');
  });

  it('says at once what the chosen region changes, and keeps it', async () => {
    const { popup, fold, summary } = await open({ marks: ['on f'] });
    await choose(fold, 'uk');
    expect(popup.ports.situation.stored).toEqual({ region: 'uk' });
    expect(summary()).toBe('When training was possible: up to 20 Sep 2024, and since 3 Nov 2025');
    expect(fold.querySelectorAll('.bar > g')).toHaveLength(3);
    expect([...fold.querySelectorAll('a')].map(({ href }) => href)).toEqual([
      'https://www.linkedin.com/legal/privacy/eu',
    ]);
    expect(fold.textContent).toContain('ICO, 20 Sep 2024');
    await choose(fold, '');
    expect(summary()).toBe('When training was possible: choose your region');
  });

  it('says where the choice could not be kept', async () => {
    const { popup, fold, summary } = await open({});
    popup.ports.saves = false;
    await choose(fold, 'us');
    expect(summary()).toBe('When training was possible: choose your region');
    expect(popup.status()?.textContent).toMatch(/^Not saved: the browser refused\. All stays as before\./);
  });

  it('has no bar for a region that LinkedIn listed as not used', async () => {
    const { fold } = await open({ marks: ['on f'], options: { region: 'cn' } });
    expect(fold.querySelector('.bar')).toBeNull();
    expect(fold.textContent).toContain('LinkedIn listed it as not used (January 2025).');
  });

  it('leads to where the holder may state the day, where that was not seen', async () => {
    const { popup } = await open({ marks: ['off f'], options: { region: 'us' } });
    await popup.press('I know the day I turned it off');
    expect(popup.ports.done).toEqual(['report overview', 'close']);
  });

  it.each([
    ['it was seen', ['on f', 'off s seen', 'off f']],
    ['the switch is on', ['on f']],
    ['nothing was read', []],
  ])('offers no such statement where %s', async (_where, marks) => {
    const { fold } = await open({ marks, options: { region: 'us' } });
    expect(fold.querySelector('button')).toBeNull();
  });

  it('takes a region of a later version for none', async () => {
    const { summary } = await open({ options: { region: 'mars' as 'us' } });
    expect(summary()).toBe('When training was possible: choose your region');
  });
});

describe('the fold on what the switch covers', () => {
  const UK = 'In the UK also: sharing with Microsoft';
  const OUTSIDE = 'Outside the EU, EEA, Switzerland and the UK';
  it.each([
    [null, [UK, OUTSIDE]],
    ['uk', [UK]],
    ['eu', []],
    ['ca', [OUTSIDE]],
  ] as const)('says what holds for %s', async (region, said) => {
    await open({ options: { region } });
    const text = document.querySelector('.scope')?.textContent ?? '';
    expect([UK, OUTSIDE].filter((one) => text.includes(one))).toEqual(said);
  });
});

describe('what an organisation set, in the popup', () => {
  const managed = managedIn({ region: 'uk', forbidPictures: true });

  it('is said; its region cannot be chosen, and no picture is offered', async () => {
    const { fold } = await open({ marks: ['off f'], place: WATCHED, options: { region: 'uk', managed } });
    expect(fold.querySelector('select')?.disabled).toBe(true);
    expect(fold.textContent).toContain('set by your organisation');
    expect(document.body.textContent).toContain(
      'Some options are set by your organisation. This extension sends it nothing.',
    );
    expect(document.querySelector('[data-action=picture]')).toBeNull();
  });

  it('is not spoken of where it set nothing', async () => {
    await open({ marks: ['off f'], place: WATCHED });
    expect(document.body.textContent).not.toContain('organisation');
    expect(document.querySelector('[data-action=picture]')).not.toBeNull();
  });
});
