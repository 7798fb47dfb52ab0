import { useCallback, useEffect, useState } from 'preact/hooks';
import { readAddress, writeAddress, type Address } from './address';
import type { Go } from './view-props';

/** The page's address, which back and forward walk through. */
export function useAddress(): readonly [Address, Go] {
  const [address, setAddress] = useState(() => readAddress(location.search));
  useEffect(() => {
    const read = () => {
      setAddress(readAddress(location.search));
    };
    addEventListener('popstate', read);
    return () => {
      removeEventListener('popstate', read);
    };
  }, []);
  const go = useCallback<Go>((change, how = 'push') => {
    const next = { ...readAddress(location.search), ...change };
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', writeAddress(next));
    setAddress(next);
  }, []);
  return [address, go];
}
