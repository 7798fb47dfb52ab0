import type { PlacedMark } from '../page';

const coversPoint = ({ range }: PlacedMark, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );

/**
 * The mark under a point of the window; of several the shortest, which is what the pointer was aimed at. A range in a frame
 * has the coordinates of its frame, and no pointer of this document is in it.
 */
export function markAt(placed: readonly PlacedMark[], x: number, y: number): PlacedMark | undefined {
  const caret = document.caretPositionFromPoint?.(x, y);
  return placed
    .filter(({ range }) => {
      if (range.startContainer.ownerDocument !== document) return false;
      // Cheap, and false for nearly every mark: only then are boxes asked for, which may cost the page a layout.
      return caret === undefined || caret === null || touches(range, caret.offsetNode, caret.offset);
    })
    .filter((mark) => coversPoint(mark, x, y))
    .toSorted((a, b) => a.mark.end - a.mark.start - (b.mark.end - b.mark.start))[0];
}

function touches(range: Range, node: Node, offset: number): boolean {
  try {
    return range.isPointInRange(node, offset);
  } catch {
    return false;
  }
}
