import type { HighlightRow } from '../../model';
import type { Change, RowReader } from '../../storage';
import { changeOf, changeRows, keysIn, type Plan } from '../plan';
import type { EditRequests, Target } from '../requests';

const NOTED_TABLES = ['sources', 'figures', 'mentions', 'highlights'] as const;

export const note =
  ({ target, text }: EditRequests['note']): Plan =>
  async (rows) => {
    const changes: Change[] = [];
    for (const table of NOTED_TABLES) {
      changes.push(...(await changeRows(rows, table, keysIn([target], table), (row) => ({ ...row, note: text }))));
    }
    return { changes };
  };

/** Tags are kept in the order in which they were given, each once. */
const retag = (tags: readonly string[], add: readonly string[], remove: readonly string[]) =>
  [...new Set([...tags, ...add])].filter((tag) => !remove.includes(tag));

/** A tag that nothing bore yet comes into being with what bears it. */
async function newTags(rows: RowReader, names: readonly string[]): Promise<Change[]> {
  const known = new Set((await rows.get('tags', names)).map(({ name }) => name));
  const missing = [...new Set(names)].filter((name) => !known.has(name));
  return missing.map((name) => changeOf('tags', null, { name, color: null, changedAt: 0, deletedAt: null }));
}

export const tag =
  ({ targets, add, remove }: EditRequests['tag']): Plan =>
  async (rows) => {
    const changes: Change[] = await newTags(rows, add);
    for (const table of NOTED_TABLES) {
      const change = <Row extends { readonly tags: readonly string[] }>(row: Row): Row => ({
        ...row,
        tags: retag(row.tags, add, remove),
      });
      changes.push(...(await changeRows(rows, table, keysIn(targets, table), change)));
    }
    return { changes };
  };

const BINNED_TABLES = [
  'sources',
  'figures',
  'mentions',
  'highlights',
  'collections',
  'collectionRows',
  'rules',
  'rates',
] as const satisfies readonly Target['table'][];

/** Puts rows into the bin or takes them out. A row that lies in it keeps the moment at which it came there. */
const moveTo =
  (deletedAtOf: (deletedAt: number | null, now: number) => number | null) =>
  ({ targets }: EditRequests['delete']): Plan =>
  async (rows, now) => {
    const changes: Change[] = [];
    for (const table of BINNED_TABLES) {
      const change = <Row extends { readonly deletedAt: number | null }>(row: Row): Row => ({
        ...row,
        deletedAt: deletedAtOf(row.deletedAt, now),
      });
      changes.push(...(await changeRows(rows, table, keysIn(targets, table), change)));
    }
    return { changes };
  };

export const moveToBin = moveTo((deletedAt, now) => deletedAt ?? now);
export const takeFromBin = moveTo(() => null);

/** A highlight of the reader's own. Its id is the caller's, so that one sent twice is one. */
export const highlight =
  ({ id, sourceId, page, quote, position, category, note: words, tags }: EditRequests['highlight']): Plan =>
  async (rows, now) => {
    const [known] = await rows.get('highlights', [id]);
    const [source] = await rows.get('sources', [sourceId]);
    if (known !== undefined || source === undefined) return { changes: [] };
    const row: HighlightRow = {
      id,
      sourceId,
      page,
      quote,
      position,
      missingSince: null,
      category,
      tags,
      note: words,
      createdAt: now,
      changedAt: now,
      deletedAt: null,
    };
    return { changes: [...(await newTags(rows, tags)), changeOf('highlights', null, row)] };
  };

export const categorize =
  ({ highlightId, category }: EditRequests['categorize']): Plan =>
  async (rows) => ({
    changes: await changeRows(rows, 'highlights', [highlightId], (row) => ({ ...row, category })),
  });
