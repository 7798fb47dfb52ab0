import type { FigureEntry } from '../../../components/scope-data';
import { mergersOf, resolveOrganizations, tallyFiguresOf } from '../../../utils/tally';
import type { ScopeRows } from '../../../utils/storage';

/** Loaded rows as the views show them, by the id of the figure. */
export function entriesOf(rows: ScopeRows): ReadonlyMap<string, FigureEntry> {
  const options = { mergedInto: mergersOf(rows.organizations) };
  const figureOf = new Map(tallyFiguresOf(rows).map((figure) => [figure.id, resolveOrganizations(figure, options)]));
  const sourceOf = new Map(rows.sources.map((source) => [source.id, source]));
  const nameOf = new Map(rows.organizations.map(({ id, name }) => [id, name]));
  return new Map(
    rows.figures.flatMap((row) => {
      const figure = figureOf.get(row.id);
      if (figure === undefined) return [];
      const organization = nameOf.get(figure.organizationId ?? '') ?? figure.org;
      return [[row.id, { figure, row, organization, source: sourceOf.get(row.sourceId) }]];
    }),
  );
}
