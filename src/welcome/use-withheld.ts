import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Ports } from './ports';

/** Whether the browser withholds LinkedIn's settings pages: asked at first, and when somebody comes back. */
export function useWithheld(ports: Ports) {
  const [isWithheld, setWithheld] = useState(false);
  const look = useCallback(async () => {
    // Where the browser does not say, nothing is claimed.
    setWithheld(!(await ports.hasAccess().catch(() => true)));
  }, [ports]);
  useEffect(() => {
    const ended = new AbortController();
    window.addEventListener('focus', () => void look(), { signal: ended.signal });
    void look();
    return () => ended.abort();
  }, [look]);
  // A browser asks only within the press itself, so nothing is awaited before.
  const allow = () => void ports.requestAccess().then(look, look);
  return { isWithheld, allow };
}
