import type { Picture } from './use-picture';

/** How much of the time is shown after one step nearer. */
export const NEARER = 0.5;

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** What a key does in the picture: a slider's keys, and + − 0. Undefined where the key is the browser's. */
export function keyAction({ key, ctrlKey, altKey, metaKey }: Key, picture: Picture): (() => void) | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  const { chosen, choose, marks, zoom, showWhole } = picture;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return () => choose(chosen + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return () => choose(chosen - 1);
    case 'Home':
      return () => choose(0);
    case 'End':
      return () => choose(marks.length - 1);
    case '+':
    case '=':
      return () => zoom(NEARER);
    case '-':
    case '−':
      return () => zoom(1 / NEARER);
    case '0':
      return showWhole;
    default:
      return undefined;
  }
}
