import { useEffect, useState } from 'preact/hooks';

/** The part of the page that the address names (`records` of `#records`), and whether it is the one it came with. */
export type Address = { readonly name: string; readonly isArrival: boolean };

/** Follows the address as links and the browser's Back change it. */
export function useAddress(): Address {
  const [address, setAddress] = useState<Address>(() => ({ name: nameNow(), isArrival: true }));
  useEffect(() => {
    const ended = new AbortController();
    const follow = () =>
      setAddress((known) => (known.name === nameNow() ? known : { name: nameNow(), isArrival: false }));
    window.addEventListener('hashchange', follow, { signal: ended.signal });
    // A link may be followed before anybody listens.
    follow();
    return () => ended.abort();
  }, []);
  return address;
}

const nameNow = (): string => location.hash.slice(1);
