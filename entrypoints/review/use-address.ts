import { useEffect, useState } from 'preact/hooks';
import { readAddress, writeAddress } from './address';
import type { ReviewQuery } from './figure-index';

/** The query in the page's address, which back and forward walk through. Typing replaces the entry that it began. */
export function useAddress(): readonly [ReviewQuery, (query: ReviewQuery, how: 'push' | 'replace') => void] {
  const [query, setQuery] = useState(() => readAddress(location.search));
  useEffect(() => {
    const read = () => {
      setQuery(readAddress(location.search));
    };
    addEventListener('popstate', read);
    return () => {
      removeEventListener('popstate', read);
    };
  }, []);
  const go = (next: ReviewQuery, how: 'push' | 'replace') => {
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', writeAddress(next));
    setQuery(next);
  };
  return [query, go];
}
