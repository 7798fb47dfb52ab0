import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** As the style sheet has it: every row is equally high, so that its place follows from its number. */
const ROW_HEIGHT = 34;
/** The heading stays in view over the rows. */
const HEADING = 36;
/** Rows drawn beyond the edges, so that scrolling shows no empty ones. */
const BEYOND = 12;
/** Before the frame was measured: what a large screen shows. */
const AT_FIRST = 900;

interface Window {
  /** The rows that are drawn, from 0, half open. */
  readonly start: number;
  readonly end: number;
  readonly height: number;
  readonly onScroll: () => void;
  /** Scrolls so far that a row is in view. */
  readonly reveal: (row: number) => void;
}

/** Which rows of a long table are in view. */
export function useWindow(frame: RefObject<HTMLElement | null>, rows: number): Window {
  const [view, setView] = useState({ top: 0, height: AT_FIRST });
  const onScroll = () => {
    const { current } = frame;
    if (current !== null) setView({ top: current.scrollTop, height: current.clientHeight || AT_FIRST });
  };
  useEffect(onScroll, [rows]);
  const reveal = (row: number) => {
    const { current } = frame;
    if (current === null || current.clientHeight === 0) return;
    const top = row * ROW_HEIGHT;
    const room = current.clientHeight - HEADING - ROW_HEIGHT;
    current.scrollTop = Math.min(Math.max(current.scrollTop, top - room), top);
    onScroll();
  };
  return {
    start: Math.max(0, Math.floor(view.top / ROW_HEIGHT) - BEYOND),
    end: Math.min(rows, Math.ceil((view.top + view.height) / ROW_HEIGHT) + BEYOND),
    height: ROW_HEIGHT,
    onScroll,
    reveal,
  };
}
