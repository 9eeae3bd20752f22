import { useCallback, useState } from 'preact/hooks';
import { useOnReturn } from './use-on-return';

type Ports = {
  hasAccess(): Promise<boolean>;
  /** Asks the person; within a press of theirs and at no other time. */
  requestAccess(): Promise<boolean>;
};

/**
 * Whether the browser withholds access to LinkedIn's settings pages: asked at first, when somebody comes back, and whenever
 * `changed` does.
 */
export function useAccess(ports: Ports, changed?: unknown) {
  const [isWithheld, setWithheld] = useState(false);
  const look = useCallback(async () => {
    // Where the browser does not say, nothing is claimed.
    setWithheld(!(await ports.hasAccess().catch(() => true)));
  }, [ports]);
  useOnReturn(look, changed);
  // A browser asks only within the press itself, so nothing is awaited before.
  const allow = () => void ports.requestAccess().then(look, look);
  return { isWithheld, allow };
}
