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

/** What is stored, once and only once. */
export interface StoredSources {
  readonly sourceIds: ReadonlySet<string>;
  /** Figures that are stored more than once: rows of a table have ids of their own, so doubles show as figures said twice. */
  readonly doubled: number;
  /** How many figures each source has. */
  readonly figuresOf: ReadonlyMap<string, number>;
}

/** Counts what is stored. It is done where the database is: a year of figures does not travel. */
export async function countStored({ backstage }: Session): Promise<StoredSources> {
  const { counts, doubled } = await backstage.evaluate(
    () =>
      new Promise<{ counts: [string, number][]; doubled: number }>((resolve, reject) => {
        const opening = indexedDB.open('charity-tally');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const stores = database.transaction(['sources', 'figures']);
          const figuresById = new Map<string, number>();
          const said = new Set<string>();
          let figures = 0;
          stores
            .objectStore('sources')
            .getAllKeys()
            .addEventListener('success', ({ target }) => {
              for (const id of (target as IDBRequest<string[]>).result) figuresById.set(id, 0);
            });
          const cursor = stores.objectStore('figures').openCursor();
          cursor.addEventListener('success', () => {
            const at = cursor.result;
            if (at === null) return;
            const { sourceId, sentence, found, sequence } = at.value as FigureRow;
            figuresById.set(sourceId, (figuresById.get(sourceId) ?? 0) + 1);
            said.add([sourceId, sentence, found.raw, sequence].join('\u0000'));
            figures += 1;
            at.continue();
          });
          stores.addEventListener('complete', () => {
            // An open connection would hold up the extension's own upgrade.
            database.close();
            resolve({ counts: [...figuresById], doubled: figures - said.size });
          });
          stores.addEventListener('abort', () => reject(stores.error ?? new Error('not read')));
        });
      }),
  );
  const figuresOf = new Map(counts);
  return { sourceIds: new Set(figuresOf.keys()), doubled, figuresOf };
}
