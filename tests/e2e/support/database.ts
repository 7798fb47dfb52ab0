import type {
  CollectionEntryRow,
  FigureRow,
  HighlightRow,
  MentionRow,
  OrganizationRow,
  RuleRow,
  SourceRow,
} from '../../../utils/model';
import type { Session } from './session';

/** Everything stored that the journeys look at. */
export interface StoredRows {
  readonly sources: readonly SourceRow[];
  readonly organizations: readonly OrganizationRow[];
  readonly mentions: readonly MentionRow[];
  readonly figures: readonly FigureRow[];
  readonly highlights: readonly HighlightRow[];
  readonly collectionRows: readonly CollectionEntryRow[];
  readonly rules: readonly RuleRow[];
}

/** Reads the database as the browser holds it, past all code of ours. A database that does not exist is not created. */
export async function readDatabase({ backstage }: Session): Promise<StoredRows> {
  const rows = await backstage.evaluate(async (tables) => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- this function travels into the page, alone
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('request failed')));
      });
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'charity-tally')) return tables.map(() => []);
    const database = await settled(indexedDB.open('charity-tally'));
    try {
      const stores = database.transaction(tables);
      return await Promise.all(tables.map((table) => settled(stores.objectStore(table).getAll())));
    } finally {
      // An open connection would hold up the extension's own upgrade.
      database.close();
    }
  }, TABLES);
  const [
    sources = [],
    organizations = [],
    mentions = [],
    figures = [],
    highlights = [],
    collectionRows = [],
    rules = [],
  ] = rows;
  return { sources, organizations, mentions, figures, highlights, collectionRows, rules };
}

const TABLES = ['sources', 'organizations', 'mentions', 'figures', 'highlights', 'collectionRows', 'rules'];
