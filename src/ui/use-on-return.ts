import { useEffect } from 'preact/hooks';

/**
 * Looks at once, when somebody comes back to the page, who may have changed something elsewhere, and whenever `changed` does.
 * @param look the same function as long as it looks at the same
 */
export function useOnReturn(look: () => Promise<unknown>, changed?: unknown): void {
  useEffect(() => {
    const ended = new AbortController();
    window.addEventListener('focus', () => void look(), { signal: ended.signal });
    void look();
    return () => ended.abort();
  }, [look, changed]);
}
