import { useEffect, useState } from 'preact/hooks';

/** As the style sheet has it: below this width the cells of a row stand in two lines. */
const NARROW = '(max-width: 640px)';

/** How high the rows of a list are in this window, in pixels. */
export function useRowHeight(): number {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const look = () => {
      setNarrow(query.matches);
    };
    query.addEventListener('change', look);
    return () => {
      query.removeEventListener('change', look);
    };
  }, []);
  return isNarrow ? 60 : 36;
}
