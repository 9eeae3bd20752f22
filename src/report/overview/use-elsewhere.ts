import { useEffect, useState } from 'preact/hooks';
import type { Elsewhere } from '../../core/elsewhere';
import type { Ports } from '../ports';

/** What another of the person's browsers read last, asked for again when the background has it from them. */
export function useElsewhere(ports: Pick<Ports, 'readElsewhere' | 'onElsewhere'>): Elsewhere | undefined {
  const [elsewhere, setElsewhere] = useState<Elsewhere>();
  useEffect(() => {
    const ended = new AbortController();
    const look = () => void ports.readElsewhere().then(setElsewhere);
    ports.onElsewhere(look, ended.signal);
    look();
    return () => ended.abort();
  }, [ports]);
  return elsewhere;
}
