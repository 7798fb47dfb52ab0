import type {
  CollectionEntryRow,
  CollectionRow,
  EditRow,
  FigureRow,
  HighlightRow,
  JournalRow,
  MentionRow,
  OrganizationRow,
  RateRow,
  RuleRow,
  SourceRow,
  TagRow,
} from '../model';
import { whenOpen, type Database } from './database';
import { markUnpacked } from './packs';
import { FOLLOW_TABLES, followChanges } from './tallies/follow';
import { troubleOf, type StorageTrouble } from './trouble';

/** The tables in which a reader can change something. */
export interface EditedRows {
  readonly sources: SourceRow;
  readonly organizations: OrganizationRow;
  readonly mentions: MentionRow;
  readonly figures: FigureRow;
  readonly highlights: HighlightRow;
  readonly collections: CollectionRow;
  readonly collectionRows: CollectionEntryRow;
  readonly tags: TagRow;
  readonly rules: RuleRow;
  readonly rates: RateRow;
}
export type EditedTable = keyof EditedRows;

export const EDITED_TABLES = [
  'sources',
  'organizations',
  'mentions',
  'figures',
  'highlights',
  'collections',
  'collectionRows',
  'tags',
  'rules',
  'rates',
] as const satisfies readonly EditedTable[];

/** One row that an edit changes: as it was and as it shall be; null where there was or is none. */
export interface Change<T extends EditedTable = EditedTable> {
  readonly table: T;
  readonly before: EditedRows[T] | null;
  readonly after: EditedRows[T] | null;
}

/** What a plan may look at while the transaction holds the rows still. */
export interface RowReader {
  /** Rows by key, in the order of the keys, without those that there are not. */
  readonly get: <T extends EditedTable>(table: T, keys: readonly string[]) => Promise<EditedRows[T][]>;
  /** The rows of a collection, in their order. */
  readonly entriesOf: (collectionId: string) => Promise<CollectionEntryRow[]>;
  /** Ids of the articles whose figures name an organization. */
  readonly sourcesOf: (organizationIds: readonly string[]) => Promise<string[]>;
}

/** What an edit is going to change. A plan that changes nothing leaves no edit. */
export interface Planned {
  readonly changes: readonly Change[];
  /** Articles whose tallies change though no row of theirs does: those of a merged organization. */
  readonly touched?: readonly string[];
}

/** What became of an edit. `editId` is null where there was nothing to change: it was done before. */
export type EditDone = { readonly ok: true; readonly editId: number | null } | StorageTrouble | NotAllowed;

/** The edit would change rows that whoever asked for it may not change; nothing was changed. */
export interface NotAllowed {
  readonly ok: false;
  readonly code: 'no-access';
  readonly detail: string;
}

/** Ends a transaction without a trace. */
class NotAllowedError extends Error {}

const answerOf = (error: unknown): StorageTrouble | NotAllowed =>
  error instanceof NotAllowedError ? { ok: false, code: 'no-access', detail: error.message } : troubleOf(error);

/** Rows of articles must be of those that may be edited; null lets all be edited. */
function requireWithin(sourceIds: readonly string[], within: readonly string[] | null): void {
  const other = within === null ? undefined : sourceIds.find((id) => !within.includes(id));
  if (other !== undefined) throw new NotAllowedError(`another article: ${other}`);
}

type Fields = Readonly<Record<string, unknown>>;

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const fieldsOf = (row: object): Fields => Object.fromEntries(Object.entries(row));
const keyOf = (row: object): string => {
  const { id, name } = fieldsOf(row);
  const key = id ?? name;
  if (typeof key !== 'string') throw new Error('a row has its id or its name for a key');
  return key;
};

/** The journal keeps of a changed row the fields that changed, so that undo leaves alone what the program has read since. */
function differences(row: object, other: object): Fields {
  const fields = fieldsOf(other);
  return Object.fromEntries(
    Object.entries(row).filter(([name, value]) => name !== 'changedAt' && !isSame(value, fields[name])),
  );
}

function journalOf({ table, before, after }: Change): EditRow['changes'][number] | undefined {
  const row = after ?? before;
  if (row === null) return undefined;
  const key = keyOf(row);
  if (before === null || after === null) return { table, key, before, after };
  const changed = { table, key, before: differences(before, after), after: differences(after, before) };
  return Object.keys(changed.after).length === 0 && Object.keys(changed.before).length === 0 ? undefined : changed;
}

function sourceIdsOf(changes: readonly Change[], touched: readonly string[] = []): string[] {
  const ids = changes.flatMap(({ table, before, after }) => {
    const row = after ?? before;
    if (row === null) return [];
    if ('sourceId' in row) return [row.sourceId];
    return table === 'sources' ? [keyOf(row)] : [];
  });
  return [...new Set([...ids, ...touched])];
}

function readerOf(database: Database): RowReader {
  return {
    get: async <T extends EditedTable>(table: T, keys: readonly string[]) => {
      const rows = await database.table<EditedRows[T], string>(table).bulkGet([...keys]);
      return rows.filter((row) => row !== undefined);
    },
    entriesOf: (collectionId) =>
      database.collectionRows
        .where('[collectionId+order]')
        .between([collectionId, -Infinity], [collectionId, Infinity])
        .toArray(),
    sourcesOf: (organizationIds) =>
      database.talliedSources.where('organizationIds').anyOf(organizationIds).distinct().primaryKeys(),
  };
}

async function put(database: Database, table: string, row: object, now: number): Promise<void> {
  await database.table<Fields, string>(table).put({ ...row, changedAt: now });
}

/** Every table that an edit reads or writes. */
const TABLES = [...new Set([...EDITED_TABLES, ...FOLLOW_TABLES, 'edits', 'unpacked'])] as const;

/**
 * Does one thing that the reader asked for, and writes into the journal what was before and after, in one transaction: both
 * or neither. Asked again, it changes nothing and leaves no second entry.
 * @param plan reads what is there and says what shall be; it may await nothing but the reader's promises
 * @param within the articles whose rows may be changed; null for all
 */
export async function writeEdit(
  database: Database,
  action: string,
  plan: (rows: RowReader) => Promise<Planned>,
  now: number,
  within: readonly string[] | null = null,
): Promise<EditDone> {
  try {
    await whenOpen(database);
    const editId = await database.transaction('rw', TABLES, async () => {
      const { changes: planned, touched } = await plan(readerOf(database));
      const effective = planned.filter((change) => journalOf(change) !== undefined);
      if (effective.length === 0) return null;
      const sourceIds = sourceIdsOf(effective, touched);
      requireWithin(sourceIds, within);
      for (const { table, after } of effective) if (after !== null) await put(database, table, after, now);
      await markUnpacked(database, sourceIds);
      const changes = effective.map(journalOf).filter((change) => change !== undefined);
      const id = await database.edits.add({ at: now, action, sourceIds, changes, undoneAt: null });
      await followChanges(database, changes, `of edit ${id}`);
      return id;
    });
    return { ok: true, editId };
  } catch (error) {
    return answerOf(error);
  }
}

/** Takes one row from one state to the other. A field that somebody else has changed since stays as it is. */
async function turn(
  database: Database,
  { table, key }: EditRow['changes'][number],
  from: JournalRow,
  to: JournalRow,
  now: number,
): Promise<void> {
  const rows = database.table<Fields, string>(table);
  const current = await rows.get(key);
  if (to === null) {
    await rows.delete(key);
    return;
  }
  if (from === null) {
    if (current === undefined) await put(database, table, to, now);
    return;
  }
  if (current === undefined) return;
  const [old, next] = [fieldsOf(from), fieldsOf(to)];
  const names = Object.keys({ ...old, ...next }).filter((name) => isSame(current[name], old[name]));
  await put(
    database,
    table,
    settled({ ...current, ...Object.fromEntries(names.map((name) => [name, next[name]])) }),
    now,
  );
}

/** What nobody decides any more and the article has no longer is missing. */
const settled = (row: Fields): Fields =>
  row['status'] === 'found' && typeof row['missingSince'] === 'number' ? { ...row, status: 'missing' } : row;

type Turned = { readonly ok: true; readonly turned: boolean } | StorageTrouble | NotAllowed;

async function turnEdit(
  database: Database,
  editId: number,
  isNext: (edit: EditRow) => Promise<boolean>,
  direction: 'undo' | 'redo',
  now: number,
  within: readonly string[] | null,
): Promise<Turned> {
  try {
    await whenOpen(database);
    const turned = await database.transaction('rw', TABLES, async () => {
      const edit = await database.edits.get(editId);
      if (edit === undefined || !(await isNext(edit))) return false;
      if (within !== null && edit.sourceIds.length === 0) throw new NotAllowedError('no article');
      requireWithin(edit.sourceIds, within);
      const isUndo = direction === 'undo';
      for (const change of isUndo ? edit.changes.toReversed() : edit.changes) {
        const [from, to] = isUndo ? [change.after, change.before] : [change.before, change.after];
        await turn(database, change, from, to, now);
      }
      await markUnpacked(database, edit.sourceIds);
      await database.edits.update(editId, { undoneAt: isUndo ? now : null });
      await followChanges(database, edit.changes, `of ${direction} ${editId}`);
      return true;
    });
    return { ok: true, turned };
  } catch (error) {
    return answerOf(error);
  }
}

/** The journal from its end. */
export const newestFirst = ({ edits }: Database) =>
  // oxlint-disable-next-line unicorn/no-array-reverse -- a table's, which reads from its end and reverses nothing
  edits.reverse();

/** The newest edit that holds; `undefined` where there is nothing to undo. */
export async function nextUndo(database: Database): Promise<EditRow | undefined> {
  await whenOpen(database);
  return newestFirst(database)
    .filter(({ undoneAt }) => undoneAt === null)
    .first();
}

/** The oldest undone edit after which nothing new was done; `undefined` where there is nothing to redo. */
export async function nextRedo(database: Database): Promise<EditRow | undefined> {
  await whenOpen(database);
  const holding = await nextUndo(database);
  return database.edits
    .where('id')
    .above(holding?.id ?? 0)
    .first();
}

/**
 * Undoes an edit, if it is the newest that holds. It is named, so that a call sent twice undoes once.
 * @returns whether it was undone by this call
 */
export function undoEdit(
  database: Database,
  editId: number,
  now: number,
  within: readonly string[] | null = null,
): Promise<Turned> {
  const isNext = async ({ id, undoneAt }: EditRow) => undoneAt === null && (await nextUndo(database))?.id === id;
  return turnEdit(database, editId, isNext, 'undo', now, within);
}

/** Does again what was undone last, if nothing new was done since. */
export function redoEdit(
  database: Database,
  editId: number,
  now: number,
  within: readonly string[] | null = null,
): Promise<Turned> {
  const isNext = async ({ id, undoneAt }: EditRow) => undoneAt !== null && (await nextRedo(database))?.id === id;
  return turnEdit(database, editId, isNext, 'redo', now, within);
}

/** The newest edits, newest first; of one article where it is named. */
export async function loadHistory(
  database: Database,
  { sourceId, limit }: { readonly sourceId?: string; readonly limit: number },
): Promise<EditRow[]> {
  await whenOpen(database);
  if (sourceId === undefined) return newestFirst(database).limit(limit).toArray();
  const ids = await database.edits.where('sourceIds').equals(sourceId).primaryKeys();
  const newest = ids.toSorted((a, b) => b - a).slice(0, limit);
  return (await database.edits.bulkGet(newest)).filter((edit) => edit !== undefined);
}
