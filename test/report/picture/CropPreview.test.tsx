// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buttonNamed, closeReport, openReport, press } from '../open-report';
import { keeps, type Moved, point, slide, slider, waiting } from './open-picture';

beforeAll(() => {
  // jsdom knows no pointers; a mouse event by the name of one holds all that is looked at.
  Object.assign(Element.prototype, { setPointerCapture: () => {} });
});
afterEach(closeReport);

describe('what is cut off', () => {
  test.each([
    ['Left', 100, 'Keeps 300 × 200 pixels.', 'M100 0H400V200H100z'],
    ['Top', 50, 'Keeps 400 × 150 pixels.', 'M0 50H400V200H0z'],
    ['Right', 100, 'Keeps 300 × 200 pixels.', 'M0 0H300V200H0z'],
    ['Bottom', 50, 'Keeps 400 × 150 pixels.', 'M0 0H400V150H0z'],
  ])('is set by slider: %s', async (label, pixels, said, outline) => {
    const page = await openReport(waiting(), '#picture');
    await slide(page, label, pixels);
    expect(keeps(page)).toBe(said);
    expect(slider(page, label).getAttribute('aria-valuetext')).toBe(`${pixels} px`);
    expect(page.querySelector('.crop-line')?.getAttribute('d')).toBe(outline);
  });

  test.each<readonly [string, readonly Moved[], number, string]>([
    [
      'drawn',
      [
        ['pointerdown', 150, 60],
        ['pointermove', 250, 110],
        ['pointerup', 250, 110],
      ],
      0,
      'Keeps 200 × 100 pixels.',
    ],
    [
      'drawn backwards',
      [
        ['pointerdown', 250, 110],
        ['pointermove', 150, 60],
      ],
      0,
      'Keeps 200 × 100 pixels.',
    ],
    [
      'drawn beyond it',
      [
        ['pointerdown', 150, 60],
        ['pointermove', 900, 900],
      ],
      0,
      'Keeps 300 × 180 pixels.',
    ],
    [
      'a click',
      [
        ['pointerdown', 150, 60],
        ['pointermove', 152, 61],
        ['pointerup', 152, 61],
      ],
      0,
      'Keeps 400 × 200 pixels.',
    ],
    [
      'let go before',
      [
        ['pointerdown', 150, 60],
        ['pointerup', 150, 60],
        ['pointermove', 250, 110],
      ],
      0,
      'Keeps 400 × 200 pixels.',
    ],
    [
      'broken off',
      [
        ['pointerdown', 150, 60],
        ['pointercancel', 150, 60],
        ['pointermove', 250, 110],
      ],
      0,
      'Keeps 400 × 200 pixels.',
    ],
    [
      'another button',
      [
        ['pointerdown', 150, 60],
        ['pointermove', 250, 110],
      ],
      2,
      'Keeps 400 × 200 pixels.',
    ],
    ['no button', [['pointermove', 250, 110]], 0, 'Keeps 400 × 200 pixels.'],
  ])('is drawn with the pointer: %s', async (_what, moves, button, said) => {
    const page = await openReport(waiting(), '#picture');
    await point(page, moves, button);
    expect(keeps(page)).toBe(said);
  });

  test('is taken back by one press', async () => {
    const page = await openReport(waiting(), '#picture');
    const button = buttonNamed(page, 'Use the whole picture');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await slide(page, 'Left', 100);
    expect(button.getAttribute('aria-disabled')).toBeNull();
    await press(button);
    expect([keeps(page), slider(page, 'Left').value]).toEqual(['Keeps 400 × 200 pixels.', '0']);
  });
});
