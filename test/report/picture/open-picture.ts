import { act } from 'preact/test-utils';
import { FakePorts } from '../fake-ports';
import { DRAFT, SIZE } from './draft';

export const waiting = (more: Partial<FakePorts> = {}) => Object.assign(new FakePorts(), { draft: DRAFT }, more);

export const status = (page: HTMLElement) => page.querySelector('main [role="status"]')?.textContent;
export const keeps = (page: HTMLElement) => page.querySelector('.picture-keeps p')?.textContent;
export const slider = (page: HTMLElement, label: string) => {
  const found = [...page.querySelectorAll('.crop-edge')].find(
    (one) => one.querySelector('label')?.textContent === label,
  );
  const input = found?.querySelector('input');
  if (!input) throw new Error(`no slider "${label}"`);
  return input;
};

export async function slide(page: HTMLElement, label: string, pixels: number): Promise<void> {
  const input = slider(page, label);
  input.value = String(pixels);
  await act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
}

export type Moved = readonly [
  type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
  x: number,
  y: number,
];

/** Moves a pointer over the preview, which stands at 100, 50 of the window at half its size. */
export async function point(page: HTMLElement, moves: readonly Moved[], button = 0): Promise<void> {
  const preview = page.querySelector('.crop');
  if (!preview) throw new Error('no preview');
  preview.getBoundingClientRect = () => new DOMRect(100, 50, SIZE.width / 2, SIZE.height / 2);
  for (const [type, clientX, clientY] of moves)
    await act(() => void preview.dispatchEvent(new MouseEvent(type, { clientX, clientY, button, bubbles: true })));
}
