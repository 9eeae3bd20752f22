import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Props = {
  /** Whether it is worth it: otherwise all is drawn at once. */
  readonly isLong: boolean;
  readonly children: ComponentChildren;
};

/** Draws in a task of its own, after what stands beside it. Both in one go would hold the page up. */
export function InNextTask({ isLong, children }: Props) {
  const [isDrawn, setDrawn] = useState(!isLong);
  useEffect(() => {
    const soon = setTimeout(() => setDrawn(true));
    return () => clearTimeout(soon);
  }, []);
  return <>{isDrawn && children}</>;
}
