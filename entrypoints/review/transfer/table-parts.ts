import type { Job } from '../../../components/transfer/requests';
import { columnsOf, picksOf } from '../../../components/collections/collection-data';
import { figureTable, type FigureTableOptions, type Table, type TableWords } from '../../../utils/export';
import type { SourceRow } from '../../../utils/model';
import {
  loadCollection,
  loadOrganizationRows,
  streamArticles,
  type Database,
  type StoredCollection,
} from '../../../utils/storage';

/** A part of a table with the articles that it speaks of: together they are the whole. */
export interface TablePart {
  readonly table: Table;
  readonly sources: readonly SourceRow[];
}

/** The columns of a collection, and its rows in their order. */
export const collectionOptions = (stored: StoredCollection): FigureTableOptions => ({
  columns: columnsOf(stored.collection),
  picks: picksOf(stored),
});

/** Everything that is told, some hundred articles at a time: so much is held at once, and no more. */
async function* partsOfEverything(database: Database, words: TableWords, job: Job): AsyncGenerator<TablePart> {
  const organizations = await loadOrganizationRows(database);
  const total = await database.sources.count();
  let done = 0;
  for await (const articles of streamArticles(database)) {
    job.signal.throwIfAborted();
    const sources = articles.map(({ source }) => source);
    const figures = articles.flatMap((article) => article.figures).filter(({ deletedAt }) => deletedAt === null);
    yield { table: figureTable({ figures, organizations, sources }, words), sources };
    done += articles.length;
    job.onProgress(done, total);
  }
}

/** The current collection or everything as a table, part by part. */
export async function* tableParts(
  database: Database,
  collectionId: string | null,
  scope: 'collection' | 'everything',
  words: TableWords,
  job: Job,
): AsyncGenerator<TablePart> {
  if (scope === 'everything') {
    yield* partsOfEverything(database, words, job);
    return;
  }
  const stored = await loadCollection(database, collectionId);
  if (stored === undefined) return;
  yield { table: figureTable(stored.rows, words, collectionOptions(stored)), sources: stored.rows.sources };
}
