import type { Extraction, Figure, Organization, Span } from '../../utils/model';

/** A stretch of a paragraph: plain text, a figure by its place in the extraction, or the name of an organization. */
export interface Piece {
  readonly text: string;
  readonly figure?: Figure;
  readonly index?: number;
  readonly organization?: Organization;
}

interface Marked extends Span, Omit<Piece, 'text'> {}

/** Cuts a text at its marks, a list for each of its paragraphs. Where marks overlap the figure stands. */
export function piecesOf(text: string, { figures, organizations }: Extraction): readonly (readonly Piece[])[] {
  const found: Marked[] = [
    ...figures.map((figure, index) => ({ start: figure.start, end: figure.end, figure, index })),
    ...organizations.flatMap((organization) =>
      organization.mentions.map(({ start, end }) => ({ start, end, organization })),
    ),
  ];
  const marks = found.sort(
    (a, b) => a.start - b.start || Number(a.organization !== undefined) - Number(b.organization !== undefined),
  );
  const paragraphs: Piece[][] = [];
  for (const { start, end } of paragraphSpans(text)) {
    const pieces: Piece[] = [];
    let at = start;
    for (const { start: from, end: to, ...what } of marks.filter((mark) => mark.start >= start && mark.end <= end)) {
      if (from < at) continue;
      if (from > at) pieces.push({ text: text.slice(at, from) });
      pieces.push({ text: text.slice(from, to), ...what });
      at = to;
    }
    if (at < end) pieces.push({ text: text.slice(at, end) });
    paragraphs.push(pieces);
  }
  return paragraphs;
}

function paragraphSpans(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/gu)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}
