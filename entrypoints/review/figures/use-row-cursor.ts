import { useEffect, useRef, useState } from 'preact/hooks';

export interface RowCursor {
  /** The row that is drawn as the current one. */
  readonly cursor: number;
  /** The row that the next key acts on: what is drawn is a drawing behind. */
  readonly place: { readonly current: number };
  readonly move: (to: number) => void;
}

/** The current row of a list of so many; another question begins at its first. */
export function useRowCursor(length: number, question: unknown): RowCursor {
  const [cursor, setCursor] = useState(0);
  const place = useRef(0);
  const move = (to: number) => {
    place.current = Math.max(0, Math.min(length - 1, to));
    setCursor(place.current);
  };
  useEffect(() => {
    place.current = 0;
    setCursor(0);
  }, [question]);
  return { cursor, place, move };
}
