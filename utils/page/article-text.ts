import type { Block } from './blocks';
import type { Segment } from './block-text';
import type { Span } from '../model';
import { dataOf, isConnected } from './dom';

/** An article's text with the way back into the page. */
export interface ArticleText {
  readonly text: string;
  /** In the order of the text. What lies between two of them (line breaks, tabs) stands in no text node. */
  readonly segments: readonly Segment[];
}

/** What stands between two blocks: cells of a row a tab (empty cells between them count), rows a line, all else a blank line. */
function separatorOf(before: Block, after: Block, layoutTables: ReadonlySet<unknown>): string {
  const [left, right] = [before.cell, after.cell];
  if (left === null || right === null || left.table !== right.table || layoutTables.has(left.table)) return '\n\n';
  if (left.row !== right.row) return '\n';
  return left.column === right.column ? ' ' : '\t'.repeat(Math.min(right.column - left.column, 50));
}

const LONGEST_CELL = 120;

/** Tables that only lay out a page: one column, or cells that hold prose or several blocks. */
function findLayoutTables(blocks: readonly Block[]): ReadonlySet<unknown> {
  const tables = new Map<unknown, { columns: number; isLayout: boolean }>();
  let last: Block | null = null;
  for (const block of blocks) {
    if (block.cell !== null) {
      const { table, row, column } = block.cell;
      const known = tables.get(table) ?? { columns: 0, isLayout: false };
      known.columns = Math.max(known.columns, column);
      const isSameCell = last?.cell?.table === table && last.cell.row === row && last.cell.column === column;
      known.isLayout ||= block.text.length > LONGEST_CELL || (isSameCell && block.text.length > LONGEST_CELL / 3);
      tables.set(table, known);
    }
    last = block;
  }
  return new Set([...tables].flatMap(([table, { columns, isLayout }]) => (isLayout || columns === 0 ? [table] : [])));
}

/** Writes blocks together as one text. */
export function composeText(blocks: readonly Block[]): ArticleText {
  const layoutTables = findLayoutTables(blocks);
  const segments: Segment[] = [];
  let text = '';
  let before: Block | null = null;
  for (const block of blocks) {
    if (before !== null) text += separatorOf(before, block, layoutTables);
    for (const segment of block.segments) segments.push({ ...segment, start: segment.start + text.length });
    text += block.text;
    before = block;
  }
  return { text, segments };
}

/** The last segment that begins at or before `offset`. */
function segmentAt(segments: readonly Segment[], offset: number): number {
  let [low, high] = [0, segments.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A line break or tab of the source is printed, and was read, as a blank. */
const asPrinted = (words: string): string => words.replaceAll(/[\t\n\r\f]/gu, ' ');

/** Whether the page still shows what was read: the words of each segment that a span touches. */
export function isUnchanged({ text, segments }: ArticleText, { start, end }: Span): boolean {
  for (let at = segmentAt(segments, start); at < segments.length; at += 1) {
    const segment = segments[at];
    if (segment === undefined || segment.start >= end) break;
    const from = Math.max(start, segment.start);
    const to = Math.min(end, segment.start + segment.length);
    if (to <= from) continue;
    const offset = segment.from + from - segment.start;
    const words = dataOf(segment.node).slice(offset, offset + to - from);
    if (!isConnected(segment.node) || asPrinted(words) !== text.slice(from, to)) return false;
  }
  return true;
}

/**
 * The place in the page of a span of the text.
 * @returns `undefined` where the page no longer shows these words there, or the span holds nothing that is in the page
 */
export function toRange(article: ArticleText, { start, end }: Span): Range | undefined {
  const { segments } = article;
  if (end <= start || segments.length === 0 || !isUnchanged(article, { start, end })) return undefined;
  let first = segments[segmentAt(segments, start)];
  if (first !== undefined && first.start + first.length <= start) first = segments[segmentAt(segments, start) + 1];
  const last = segments[segmentAt(segments, end - 1)];
  if (first === undefined || last === undefined || first.start >= end || first.start > last.start) return undefined;
  const range = new Range();
  try {
    range.setStart(first.node, first.from + Math.max(start, first.start) - first.start);
    range.setEnd(last.node, last.from + Math.min(end, last.start + last.length) - last.start);
  } catch {
    return undefined;
  }
  return range.collapsed ? undefined : range;
}
