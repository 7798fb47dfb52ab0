import type { Span } from '../model';
import type { ArticleText } from './article-text';

const isSpace = (unit: string) => /\s/u.test(unit);

/**
 * The span of the text that a range of the page covers: what of it is the article's, without the white space at its ends.
 * @returns `undefined` where the range holds no word of the article
 */
export function toSpan(
  { text, segments }: ArticleText,
  range: AbstractRange & Pick<Range, 'intersectsNode'>,
): Span | undefined {
  let start = text.length;
  let end = 0;
  for (const segment of segments) {
    const { node } = segment;
    if (!range.intersectsNode(node)) continue;
    const from = Math.max(segment.from, node === range.startContainer ? range.startOffset : 0);
    const to = Math.min(segment.from + segment.length, node === range.endContainer ? range.endOffset : Infinity);
    if (from >= to) continue;
    start = Math.min(start, segment.start + from - segment.from);
    end = Math.max(end, segment.start + to - segment.from);
  }
  while (start < end && isSpace(text.charAt(start))) start += 1;
  while (start < end && isSpace(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : undefined;
}
