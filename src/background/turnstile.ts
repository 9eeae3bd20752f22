/**
 * Messages of one tab that may wait at a time. Our own script sends one, and another where it had no answer for five seconds.
 */
export const AT_ONCE = 8;

/**
 * Lets in at most so many messages of one tab at a time, so that no page can fill the memory of the background. Where there is
 * no room nobody answers, and our script repeats what it said.
 */
export function turnstile() {
  const inside = new Map<number | undefined, number>();

  const move = (tab: number | undefined, by: number) => {
    const count = (inside.get(tab) ?? 0) + by;
    if (count === 0) inside.delete(tab);
    else inside.set(tab, count);
  };

  return <Value>(tab: number | undefined, work: () => Promise<Value>): Promise<Value> | undefined => {
    if ((inside.get(tab) ?? 0) >= AT_ONCE) return undefined;
    move(tab, 1);
    return work().finally(() => move(tab, -1));
  };
}
