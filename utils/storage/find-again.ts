import type { LostPlace, TextPositionSelector, TextQuoteSelector } from '../model';
import { createMatcher, describePosition, describeQuote, type Match, type ReadAgain } from '../selectors';

/** A row that stands at a place of an article. */
interface AnchoredRow {
  readonly id: string;
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  readonly missingSince: number | null;
}

interface Lost {
  readonly row: AnchoredRow;
  readonly match: Exclude<Match, { outcome: 'found' }>;
}

/** Finds rows again by their own words. Numbers in them must say the same; that the program reads them is not asked. */
export function findAgain<Row extends AnchoredRow>(
  rows: readonly Row[],
  text: string,
  readAgain: ReadAgain,
): { readonly standing: readonly Row[]; readonly lost: readonly Lost[] } {
  const match = createMatcher(text, readAgain);
  const standing: Row[] = [];
  const lost: Lost[] = [];
  for (const row of rows) {
    const { quote, position } = row;
    const result = match({ quote, position });
    if (result.outcome !== 'found') {
      lost.push({ row, match: result });
      continue;
    }
    const { span } = result;
    standing.push({ ...row, quote: describeQuote(text, span), position: describePosition(span), missingSince: null });
  }
  return { standing, lost };
}

export function lostPlaces(lost: readonly Lost[], category: LostPlace['category']): LostPlace[] {
  return lost.map(({ row: { id, quote }, match }) => {
    const place = { id, category, outcome: match.outcome, was: quote.exact } as const;
    return match.outcome === 'changed'
      ? { ...place, span: match.span, now: match.now }
      : { ...place, span: null, now: quote.exact };
  });
}
