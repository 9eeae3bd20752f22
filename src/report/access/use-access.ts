import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Ports } from '../ports';
import type { Loaded } from '../use-kept';

/** Whether the browser withholds access to LinkedIn's settings pages: asked at each change, and when somebody comes back. */
export function useAccess(ports: Ports, loaded: Loaded) {
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
  }, [look, loaded]);
  // A browser asks only within the press itself, so nothing is awaited before.
  const allow = () => void ports.requestAccess().then(look, look);
  return { isWithheld, allow };
}
