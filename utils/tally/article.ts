import type { Figure, Span } from '../model';
import { tallyFigures } from './tally';
import type { ExclusionReason, TallyFigure, TallyLine } from './types';

/** A figure of the article by its printed form and its place in the text. */
export interface PrintedFigure {
  readonly raw: string;
  readonly start: number;
}

/** A figure left out of an article's tally, and the one that counts in its place. */
export interface PrintedExclusion extends PrintedFigure {
  readonly why: ExclusionReason;
  readonly of: PrintedFigure | null;
}

/** One line of an article's tally as the command line prints it. `high` is null where it is open. */
export interface PrintedLine {
  readonly kind: string;
  readonly currency: string | null;
  readonly role: string;
  readonly attributed: boolean;
  readonly low: number;
  readonly high: number | null;
  readonly claims: number;
  readonly mayOverlap: boolean;
  readonly figures: readonly PrintedFigure[];
  readonly excluded: readonly PrintedExclusion[];
}

export interface ArticleTally {
  readonly tally: readonly PrintedLine[];
  /** Everything left out, also what stands on no line: plans, sizes. */
  readonly excluded: readonly PrintedExclusion[];
}

export interface ArticleFigures {
  readonly text: string;
  /** In reading order; `partOf` indexes this list. */
  readonly figures: readonly Figure[];
  readonly sentences: readonly Span[];
  readonly publishedDate?: string | null;
}

/** The tally of one article alone, from what extraction (or a careful reader) found in it. */
export function tallyArticle(article: ArticleFigures): ArticleTally {
  const { lines, excluded } = tallyFigures(tallyFiguresIn(article));
  const print = (id: string): PrintedFigure => {
    const { raw, start } = article.figures[Number(id)] ?? { raw: '', start: -1 };
    return { raw, start };
  };
  const printExclusion = ({ id, why, of }: TallyLine['excluded'][number]): PrintedExclusion => ({
    ...print(id),
    why,
    of: of === null ? null : print(of),
  });
  return {
    tally: lines.map(({ measure, attributed, low, high, claims, mayOverlap, figures, excluded: below }) => ({
      kind: measure.kind,
      currency: measure.currency,
      role: measure.role,
      attributed,
      low,
      high,
      claims,
      mayOverlap,
      figures: figures.map(print),
      excluded: below.map(printExclusion),
    })),
    excluded: excluded.map(printExclusion),
  };
}

/** An article's figures as they are tallied: ids are their indices, organizations go by name. */
function tallyFiguresIn({ text, figures, sentences, publishedDate = null }: ArticleFigures): readonly TallyFigure[] {
  const headline = headlineEnd(text);
  return figures.map((figure, sequence) => ({
    ...figure,
    id: String(sequence),
    sourceId: 'article',
    organizationId: figure.org,
    recipientId: figure.recipient,
    partOf: figure.partOf === null ? null : String(figure.partOf),
    sentence: sentenceAt(text, sentences, figure),
    sequence,
    status: 'found',
    inHeadline: figure.end <= headline,
    publishedDate,
  }));
}

function sentenceAt(text: string, sentences: readonly Span[], { start }: Span): string {
  const span = sentences.findLast((sentence) => sentence.start <= start);
  return span === undefined ? text : text.slice(span.start, span.end);
}

// A headline of two lines, and a kicker over it, stay well under this; a first paragraph seldom does.
const LONGEST_HEADLINE = 160;

/** Where the lines over the first blank line end, if they can be a headline: they are short and not a sentence. */
function headlineEnd(text: string): number {
  const blank = text.search(/\n[^\S\n]*\n/);
  const head = blank < 0 ? '' : text.slice(0, blank).trimEnd();
  return head.length > LONGEST_HEADLINE || /[。；.;]$/.test(head) ? 0 : head.length;
}
