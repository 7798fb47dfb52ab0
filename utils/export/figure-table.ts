import { mergersOf, resolveOrganizations, tallyFiguresOf, type TallyFigure, type TallyRows } from '../tally';
import { COLUMN_NAMES, COLUMNS, type TableEntry, type TableWords } from './columns';
import type { Table } from './table';

/** Whether a figure has a row: what the reader rejected is none, and what the article dropped is told by nobody any more. */
export const isTold = ({ status }: TallyFigure): boolean => status !== 'rejected' && status !== 'missing';

/**
 * A table with one row a figure, each with its source, as the reader left it. Numbers are in base units; an open high end
 * is an empty cell. Organizations go by the name that they were merged into.
 */
export function figureTable(rows: TallyRows, words: TableWords): Table {
  const rawOf = new Map(rows.figures.map(({ id, found }) => [id, found.raw]));
  const sourceOf = new Map(rows.sources.map((source) => [source.id, source]));
  const organizationOf = new Map(rows.organizations.map((organization) => [organization.id, organization]));
  const mergedInto = mergersOf(rows.organizations);
  const entries = tallyFiguresOf(rows)
    .filter(isTold)
    .map((read): TableEntry => {
      const figure = resolveOrganizations(read, { mergedInto });
      return {
        figure,
        raw: rawOf.get(figure.id) ?? '',
        organization: organizationOf.get(figure.organizationId ?? ''),
        recipient: organizationOf.get(figure.recipientId ?? ''),
        source: sourceOf.get(figure.sourceId),
      };
    });
  return {
    headers: COLUMN_NAMES.map(words.column),
    rows: entries.map((entry) => COLUMN_NAMES.map((name) => COLUMNS[name](entry, words))),
  };
}
