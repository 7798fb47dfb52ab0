import { useEffect, useState } from 'preact/hooks';

/** As the style sheet has it: below these widths the columns of a view stand one above another, and a row in two lines. */
const NARROW = '(max-width: 900px)';
const NARROWEST = '(max-width: 640px)';

function useMedia(condition: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(condition).matches);
  useEffect(() => {
    const query = matchMedia(condition);
    const look = () => {
      setHolds(query.matches);
    };
    query.addEventListener('change', look);
    return () => {
      query.removeEventListener('change', look);
    };
  }, [condition]);
  return holds;
}

/** Whether this window has room for one column only. */
export const useIsNarrow = (): boolean => useMedia(NARROW);

/** How high the rows of a list are in this window, in pixels. */
export const useRowHeight = (): number => (useMedia(NARROWEST) ? 60 : 36);
