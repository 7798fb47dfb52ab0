import type { FigureRow, SourceRow } from '../utils/model';
import {
  conflictsOf,
  mergersOf,
  resolveOrganizations,
  tallyFigures,
  tallyFiguresOf,
  type Conflict,
  type Tally,
  type TallyFigure,
  type TallyOptions,
  type TallyRows,
} from '../utils/tally';

/** A figure with what its row, its organization and its article say of it. */
export interface FigureEntry {
  readonly figure: TallyFigure;
  readonly row: FigureRow;
  /** The name it was merged into; null where the text ties the figure to none. */
  readonly organization: string | null;
  readonly source: SourceRow | undefined;
}

/** A scope as the views need it: its tally, its conflicts, and what stands behind every id in them. */
export interface ScopeData {
  readonly figures: readonly TallyFigure[];
  readonly options: TallyOptions;
  readonly tally: Tally;
  readonly conflicts: readonly Conflict[];
  readonly entries: ReadonlyMap<string, FigureEntry>;
  /** Names by id. */
  readonly organizations: ReadonlyMap<string, string>;
}

/** What the views show of the stored rows of a scope. */
export function readScope(rows: TallyRows, view: Pick<TallyOptions, 'onlyChecked' | 'within'> = {}): ScopeData {
  const options: TallyOptions = { ...view, mergedInto: mergersOf(rows.organizations) };
  const figures = tallyFiguresOf(rows).map((figure) => resolveOrganizations(figure, options));
  const organizations = new Map(rows.organizations.map(({ id, name }) => [id, name]));
  const sourceOf = new Map(rows.sources.map((source) => [source.id, source]));
  const rowOf = new Map(rows.figures.map((row) => [row.id, row]));
  const entries = new Map<string, FigureEntry>();
  for (const figure of figures) {
    const row = rowOf.get(figure.id);
    if (row === undefined) continue;
    const organization = organizations.get(figure.organizationId ?? '') ?? figure.org;
    entries.set(figure.id, { figure, row, organization, source: sourceOf.get(figure.sourceId) });
  }
  return {
    figures,
    options,
    tally: tallyFigures(figures, options),
    conflicts: conflictsOf(figures, options),
    entries,
    organizations,
  };
}
