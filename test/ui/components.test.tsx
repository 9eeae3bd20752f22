// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cardOf } from '../../src/ui/card-of';
import { Facts } from '../../src/ui/Facts';
import { ScopeFold } from '../../src/ui/ScopeFold';
import { Shape } from '../../src/ui/Shape';
import { StateCard } from '../../src/ui/StateCard';
import { seenGiven } from './given';
import { WORDS } from './words';

const SOURCE = { address: 'https://www.linkedin.com/help/linkedin/answer/a6278444', title: 'source_help' };

afterEach(() => vi.restoreAllMocks());

/** What a component draws. */
function drawn(element: Parameters<typeof render>[0]): HTMLElement {
  const root = document.createElement('div');
  render(element, root);
  return root;
}

describe('the fold on what the switch covers', () => {
  const root = drawn(
    <ScopeFold
      words={WORDS}
      sources={[SOURCE]}
      checked="2026-11-23"
      form="https://www.linkedin.com/help/linkedin/ask/TS-DPRO"
      region={null}
    />,
  );

  it('is closed until somebody asks', () => {
    expect(root.querySelector('details')?.open).toBe(false);
  });

  it('links its sources and LinkedIn’s form, and says when they were read', () => {
    expect([...root.querySelectorAll('a')].map((link) => link.href)).toEqual([
      'https://www.linkedin.com/help/linkedin/ask/TS-DPRO',
      SOURCE.address,
    ]);
    expect(root.textContent).toContain('Sources, read Nov 2026:');
  });

  it('labels what is covered and what is not', () => {
    const labels = [...root.querySelectorAll('dt')].map((label) => label.textContent);
    expect(labels).toEqual(['Covers', 'Not covered', 'Posts from before', 'All devices']);
  });
});

describe('a card on a page that marks its states elsewhere', () => {
  it('carries none of the marks', () => {
    const card = cardOf(seenGiven({ marks: ['off f'] }), WORDS);
    const root = drawn(<StateCard card={card} heading="h2" isMarked={false} />);
    expect(root.querySelector('[data-setting], [data-state], [data-basis]')).toBeNull();
    expect(root.querySelector('h2')?.textContent).toBe('Switch is off');
  });
});

describe('labels and values', () => {
  const facts = [{ label: 'Last read', value: '1 Nov 2026' }];
  const widths = (label: number) =>
    vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockImplementation(function (this: HTMLElement) {
      return this.tagName === 'DT' ? label : 300;
    });

  it.each([
    [120, false],
    [121, true],
  ])('a label of %i in a list of 300 stands above its value: %s', async (label, isStacked) => {
    widths(label);
    const list = drawn(<Facts facts={facts} />).querySelector('dl');
    await Promise.resolve();
    expect(list?.classList.contains('facts-stacked')).toBe(isStacked);
  });

  it('are all measured before any is changed, since each look after a change lays the page out', async () => {
    const done: string[] = [];
    vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockImplementation(function (this: HTMLElement) {
      done.push('look');
      return this.tagName === 'DT' ? 200 : 300;
    });
    const lists = drawn(
      <>
        <Facts facts={facts} />
        <Facts facts={facts} />
      </>,
    );
    for (const { classList } of lists.querySelectorAll('dl'))
      vi.spyOn(classList, 'add').mockImplementation(() => void done.push('change'));
    await Promise.resolve();
    expect(done).toEqual(['look', 'look', 'look', 'look', 'change', 'change']);
  });

  it('stand in two columns again when there is room', async () => {
    const root = document.createElement('div');
    vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockImplementation(function (this: HTMLElement) {
      // In one column a label is as wide as the list.
      const isWide = this.tagName === 'DL' || this.closest('.facts-stacked') !== null;
      return isWide ? 300 : 10 * (this.textContent?.length ?? 0);
    });
    const stacked = async (label: string) => {
      render(<Facts facts={[{ label, value: '1 Nov 2026' }]} />, root);
      await Promise.resolve();
      return root.querySelector('dl')?.classList.contains('facts-stacked');
    };
    expect([await stacked('Earlier readings'), await stacked('Tried')]).toEqual([true, false]);
  });

  it('are not measured while they are folded away, but when they unfold', async () => {
    widths(200);
    const fold = drawn(
      <details>
        <Facts facts={facts} />
      </details>,
    ).querySelector('details');
    const isStacked = () => fold?.querySelector('dl')?.classList.contains('facts-stacked');
    await Promise.resolve();
    expect(isStacked()).toBe(false);
    if (fold) fold.open = true;
    fold?.dispatchEvent(new Event('toggle'));
    await Promise.resolve();
    expect(isStacked()).toBe(true);
  });

  it('are not there where there is nothing to tell', () => {
    expect(drawn(<Facts facts={[]} />).textContent).toBe('');
  });
});

describe('the shapes', () => {
  const names = ['dashed-ring', 'diamond', 'triangle', 'disc', 'dotted-ring', 'square', 'octagon'] as const;
  it('differ in their outlines, and are hidden from readers', () => {
    const shapes = names.map((name) => drawn(<Shape name={name} />).querySelector('svg'));
    expect(new Set(shapes.map((shape) => shape?.innerHTML)).size).toBe(names.length);
    for (const shape of shapes) expect(shape?.getAttribute('aria-hidden')).toBe('true');
  });
});
