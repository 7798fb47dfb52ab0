import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Browsers lay out nothing beyond some 33 (Chromium) or 17 (Firefox) million pixels: longer lists end there. */
const MOST_PIXELS = 16_000_000;
/** Rows drawn beyond the edges, so that scrolling shows no empty ones. */
const BEYOND = 6;

interface VirtualListProps {
  readonly label: string;
  readonly count: number;
  /** Every row is equally high, so that its place follows from its number. */
  readonly rowHeight: number;
  /** Row that is kept in view. */
  readonly cursor: number;
  readonly onWindow?: (start: number, end: number) => void;
  readonly row: (at: number) => ComponentChildren;
  /** Class of the row's item. */
  readonly rowClass?: (at: number) => string;
}

/** A list of which only the rows in view are drawn. */
export function VirtualList({
  label,
  count,
  rowHeight,
  cursor,
  onWindow,
  row,
  rowClass = () => 'row',
}: VirtualListProps) {
  const list = useRef<HTMLDivElement>(null);
  const shown = Math.min(count, Math.floor(MOST_PIXELS / rowHeight));
  const virtualizer = useVirtualizer(list, shown, rowHeight);
  const items = virtualizer.getVirtualItems();
  const start = items[0]?.index ?? 0;
  const end = (items.at(-1)?.index ?? -1) + 1;
  useEffect(() => {
    if (end > start) onWindow?.(start, end);
  }, [start, end, onWindow]);
  useEffect(() => {
    if (cursor < shown) virtualizer.scrollToIndex(cursor, { align: 'auto' });
  }, [cursor, shown, virtualizer]);
  return (
    <div class="rows" ref={list}>
      <ul aria-label={label} style={{ blockSize: `${virtualizer.getTotalSize()}px` }}>
        {items.map(({ index, start: top }) => (
          <li
            key={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            class={index === cursor ? `${rowClass(index)} current` : rowClass(index)}
            style={{ insetBlockStart: `${top}px`, blockSize: `${rowHeight}px` }}
          >
            {row(index)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The virtualiser of a list: it draws anew when another row comes into view. */
function useVirtualizer(list: { readonly current: HTMLDivElement | null }, count: number, rowHeight: number) {
  const [, redraw] = useState({});
  const options: VirtualizerOptions<HTMLDivElement, HTMLLIElement> = {
    count,
    getScrollElement: () => list.current,
    estimateSize: () => rowHeight,
    overscan: BEYOND,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    // A list that has not been laid out yet is taken for a screen: its first rows are there at once.
    initialRect: { width: 800, height: 800 },
    onChange: () => {
      redraw({});
    },
  };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  // oxlint-disable-next-line no-underscore-dangle -- what the virtualiser offers to the frameworks that drive it is named so
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    // oxlint-disable-next-line no-underscore-dangle -- as above
    virtualizer._willUpdate();
  });
  useLayoutEffect(() => {
    virtualizer.measure();
  }, [virtualizer, rowHeight]);
  return virtualizer;
}
