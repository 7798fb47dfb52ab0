import type { Figure, FigureRow, FoundReading } from '../model';
import { describePosition, describeQuote } from '../selectors';
import type { ReadArticle } from './article';
import { sentenceAround } from './found-rows';
import { placeIdsOf } from './ids';
import type { ReadOrganizations } from './organizations';
import type { ReadSource } from './sources';

/** What is stored of a figure's reading: its offsets stand in the selectors, its whole in a column of its own. */
function readingOf({ start: _start, end: _end, partOf: _partOf, ...reading }: Figure): FoundReading {
  return reading;
}

/** The rows of an article's figures, as if it were read for the first time, in reading order. */
export async function describeFigures(
  { text, sentences, extraction: { figures } }: ReadArticle,
  { row: source, page }: ReadSource,
  { idOf }: ReadOrganizations,
  now: number,
): Promise<FigureRow[]> {
  const sentenceOf = (figure: Figure) => sentenceAround(text, sentences, figure);
  const ids = await placeIdsOf(
    source.id,
    figures.map((figure) => ({ kind: 'figure', page, sentence: sentenceOf(figure), exact: figure.raw })),
  );
  return figures.flatMap((figure, sequence): FigureRow[] => {
    const id = ids[sequence];
    if (id === undefined) return [];
    return [
      {
        id,
        sourceId: source.id,
        page,
        organizationId: idOf(figure.org),
        recipientId: idOf(figure.recipient),
        partOf: figure.partOf === null ? null : (ids[figure.partOf] ?? null),
        sequence,
        sentence: sentenceOf(figure),
        quote: describeQuote(text, figure),
        position: describePosition(figure),
        status: 'found',
        missingSince: null,
        tags: [],
        note: '',
        found: readingOf(figure),
        edited: null,
        claim: null,
        firstSeenAt: now,
        changedAt: now,
        deletedAt: null,
      },
    ];
  });
}

/**
 * Joins a stored figure with a new reading of it. The program's reading is replaced, the reader's stands; where the
 * reader named the organization or the recipient, so does what it points to.
 */
export function updateFigure(stored: FigureRow, found: FigureRow): FigureRow {
  const { edited } = stored;
  return {
    ...stored,
    organizationId: edited?.org === undefined ? found.organizationId : stored.organizationId,
    recipientId: edited?.recipient === undefined ? found.recipientId : stored.recipientId,
    partOf: found.partOf,
    sequence: found.sequence,
    sentence: found.sentence,
    quote: found.quote,
    position: found.position,
    found: found.found,
  };
}

/** `partOf` names an id as found; a whole that was stored before keeps its stored one. */
export function relinkFigure(row: FigureRow, idOf: (foundId: string) => string): FigureRow {
  return row.partOf === null ? row : { ...row, partOf: idOf(row.partOf) };
}
