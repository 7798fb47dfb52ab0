import { groupOfOrganization, type Giving } from '../../tally';
import type { Database } from '../database';
import { countArticles, type CountedArticle } from './articles';
import { beginningWith } from './prefix';
import type { CountedFigure, ShareRow, View } from './rows';
import { countGroup, giftKey, givingIn, recipientsIn, sharesOf, type CountedGroup } from './shares';
import { changeLine, changeOfBeside, changeOfShare, joinChanges, type LineChange } from './sums';

/** Every table that `keepTallies` reads or writes: part of each transaction that changes what is counted. */
export const TALLY_TABLES = [
  'sources',
  'organizations',
  'figures',
  'collectionRows',
  'claims',
  'shares',
  'talliedSources',
  'tallies',
] as const;

/**
 * Brings the tallies to what the rows of these articles now say. Call it in the transaction that changed an article, its
 * figures, their collections or the organizations that they name; it reads what is there, so calling it twice changes nothing.
 */
export async function keepTallies(database: Database, sourceIds: readonly string[]): Promise<void> {
  const ids = [...new Set(sourceIds)];
  if (ids.length === 0) return;
  const articles = await countArticles(database, ids);
  const before = await database.talliedSources.bulkGet(ids);
  const groupIds = new Set([
    ...before.flatMap((row) => row?.groups ?? []),
    ...articles.flatMap(({ row }) => row.groups),
  ]);
  const groups = await changedGroups(database, [...groupIds], articles);
  const changes = [
    ...before.flatMap((row) => row?.beside.map((beside) => changeOfBeside(beside, -1)) ?? []),
    ...articles.flatMap(({ row }) => row.beside.map((beside) => changeOfBeside(beside, 1))),
    ...(await changeGroups(database, groups)),
  ];
  await changeLines(database, joinChanges(changes));
  const [kept, gone] = [articles.filter(holdsSomething), articles.filter((article) => !holdsSomething(article))];
  await database.talliedSources.bulkPut(kept.map(({ row }) => row));
  await database.talliedSources.bulkDelete(gone.map(({ row }) => row.id));
}

const holdsSomething = ({ row }: CountedArticle): boolean => row.groups.length > 0 || row.beside.length > 0;

/** A group that changed; without `counted` it is gone. */
interface ChangedGroup {
  readonly id: string;
  readonly counted: CountedGroup | undefined;
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const byPlace = (a: CountedFigure, b: CountedFigure): number =>
  compare(a.sourceId, b.sourceId) || a.sequence - b.sequence || compare(a.id, b.id);
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The groups whose figures are others than before, counted. */
async function changedGroups(
  database: Database,
  ids: readonly string[],
  articles: readonly CountedArticle[],
): Promise<readonly ChangedGroup[]> {
  const stored = await database.claims.bulkGet([...ids]);
  const read = new Set(articles.map(({ row }) => row.id));
  const arriving = new Map<string, CountedFigure[]>(ids.map((id) => [id, []]));
  for (const figure of articles.flatMap(({ figures }) => figures)) arriving.get(figure.group)?.push(figure);
  return ids.flatMap((id, at) => {
    const old = stored[at]?.figures ?? [];
    const staying = old.filter(({ sourceId }) => !read.has(sourceId));
    const figures = [...staying, ...(arriving.get(id) ?? [])].sort(byPlace);
    return isSame(old, figures) ? [] : [{ id, counted: countGroup(id, figures) }];
  });
}

/** Writes groups and their shares, and those of whoever gave to them; gives what this changes on the lines. */
async function changeGroups(database: Database, changed: readonly ChangedGroup[]): Promise<readonly LineChange[]> {
  const before = await loadShares(database, changed);
  await database.claims.bulkPut(changed.flatMap(({ counted }) => counted?.row ?? []));
  await database.claims.bulkDelete(changed.filter(({ counted }) => counted === undefined).map(({ id }) => id));
  const givers = await giversTo(database, changed, before);
  const groups = [...changed, ...givers];
  const old = [...before, ...(await loadShares(database, givers))];
  const giving = await loadGiving(database, groups);
  const fresh = groups.flatMap(({ counted }) => {
    if (counted === undefined) return [];
    return sharesOf(counted, (id, scope, view) => giving.get(givingKey(counted.row.line, id, scope, view)));
  });
  const oldOf = new Map(old.map((share) => [keyOf(share), share]));
  const freshOf = new Map(fresh.map((share) => [keyOf(share), share]));
  const gone = old.filter((share) => !isSameShare(share, freshOf.get(keyOf(share))));
  const come = fresh.filter((share) => !isSameShare(share, oldOf.get(keyOf(share))));
  await database.shares.bulkPut(come);
  await database.shares.bulkDelete(
    gone
      .filter((share) => !freshOf.has(keyOf(share)))
      .map(({ group, scope, view }): [string, string, View] => [group, scope, view]),
  );
  return [...gone.map((share) => changeOfShare(share, -1)), ...come.map((share) => changeOfShare(share, 1))];
}

const keyOf = ({ group, scope, view }: Pick<ShareRow, 'group' | 'scope' | 'view'>) =>
  JSON.stringify([group, scope, view]);

/** Thousandths are big integers, which JSON has no form for. */
const written = (share: ShareRow | undefined) =>
  JSON.stringify(share, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));

const isSameShare = (a: ShareRow, b: ShareRow | undefined): boolean => written(a) === written(b);

async function loadShares({ shares }: Database, groups: readonly ChangedGroup[]): Promise<readonly ShareRow[]> {
  const loaded = await Promise.all(
    groups.map(({ id }) =>
      shares
        .where('[group+scope+view]')
        .between(...beginningWith(id))
        .toArray(),
    ),
  );
  return loaded.flat();
}

/** The groups with gifts to organizations that now give otherwise than before: what they gave may be passed on now, or no more. */
async function giversTo(
  database: Database,
  changed: readonly ChangedGroup[],
  before: readonly ShareRow[],
): Promise<readonly ChangedGroup[]> {
  const old = new Map(before.map((share) => [keyOf(share), share]));
  const keys = new Set<string>();
  for (const { id, counted } of changed) {
    const gave = before.filter(({ group }) => group === id);
    const gives = new Map(counted?.scopes.map((one) => [keyOf({ group: id, ...one }), one]));
    for (const { scope, view, line, organizationId, giving } of gave) {
      const now = gives.get(keyOf({ group: id, scope, view }));
      if (organizationId !== null && !isSame(giving, now === undefined ? null : givingIn(now)))
        keys.add(giftKey(scope, line, organizationId));
    }
    for (const [key, { scope }] of gives) {
      const { line, organizationId } = counted?.row ?? { line: '', organizationId: null };
      if (organizationId !== null && !old.has(key)) keys.add(giftKey(scope, line, organizationId));
    }
  }
  const known = new Set(changed.map(({ id }) => id));
  const rows = await database.claims
    .where('gifts')
    .anyOf([...keys])
    .distinct()
    .toArray();
  return rows.filter(({ id }) => !known.has(id)).map(({ id, figures }) => ({ id, counted: countGroup(id, figures) }));
}

/** How those give who received something of these groups: as counted just now, else as stored. */
async function loadGiving(database: Database, groups: readonly ChangedGroup[]): Promise<ReadonlyMap<string, Giving>> {
  const counted = groups.flatMap((group) => group.counted ?? []);
  const fresh = new Map(groups.map((group) => [group.id, group.counted]));
  const giving = new Map<string, Giving>();
  const wanted = new Map<string, { readonly name: string; readonly key: [string, string, View] }>();
  for (const group of counted) {
    for (const { scope, view, recipientId } of recipientsIn(group)) {
      const id = groupOfOrganization(group.row.measure, recipientId);
      const name = givingKey(group.row.line, recipientId, scope, view);
      const now = fresh.get(id)?.scopes.find((one) => one.scope === scope && one.view === view);
      if (!fresh.has(id)) wanted.set(name, { name, key: [id, scope, view] });
      else if (now !== undefined) setGiving(giving, name, givingIn(now));
    }
  }
  const stored = await database.shares.bulkGet([...wanted.values()].map(({ key }) => key));
  for (const [at, { name }] of [...wanted.values()].entries()) setGiving(giving, name, stored[at]?.giving ?? null);
  return giving;
}

function setGiving(giving: Map<string, Giving>, name: string, one: Giving | null): void {
  if (one !== null) giving.set(name, one);
}

const givingKey = (line: string, organizationId: string, scope: string, view: View) =>
  JSON.stringify([line, organizationId, scope, view]);

/** Adds changes to the lines that they are of. */
async function changeLines({ tallies }: Database, changes: readonly LineChange[]): Promise<void> {
  const keys = changes.map(({ scope, view, line }): [string, View, string] => [scope, view, line]);
  const before = await tallies.bulkGet(keys);
  const after = changes.map((change, at) => changeLine(before[at], change));
  await tallies.bulkPut(after.filter((row) => row !== undefined));
  await tallies.bulkDelete(keys.filter((_, at) => after[at] === undefined));
}
