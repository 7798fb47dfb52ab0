import { useEffect, useState } from 'preact/hooks';
import { useKeys, type Keys } from '../frame/use-keys';

/**
 * The row of a list that keys act on: j, k and the arrows move it.
 * @param listed what is listed, told by what it depends on: of another list the first row is taken
 * @param keysAt what other keys do with the row
 */
export function useCursor(
  count: number,
  listed: readonly unknown[],
  keysAt: (at: number) => Keys = () => ({}),
): readonly [cursor: number, setCursor: (at: number) => void] {
  const [place, setCursor] = useState(0);
  // Rows go while the cursor stands on the last.
  const cursor = Math.max(0, Math.min(count - 1, place));
  useEffect(() => {
    setCursor(0);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the list is told by what it depends on
  }, listed);
  const move = (by: 1 | -1) => () => {
    setCursor(Math.max(0, Math.min(count - 1, cursor + by)));
  };
  useKeys({ j: move(1), k: move(-1), ArrowDown: move(1), ArrowUp: move(-1), ...keysAt(cursor) });
  return [cursor, setCursor];
}
