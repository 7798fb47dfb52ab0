import { whenOpen, type Database } from '../database';
import type { ScopeRows } from '../load-scope';
import { EVIDENCE_TABLES, rowsBehind } from './behind';
import type { ClaimGroupRow, View } from './rows';
import { EVERYTHING } from './scope-keys';
import { conflictsOfGroup } from './shares';

/** What the reader rejected contradicts nothing any more. */
const VIEW: View = 'all';

const isRow = <Row>(row: Row | undefined): row is Row => row !== undefined;

/** Ids of the figures that contradict others, among everything stored. Only the groups that hold a conflict are read. */
export async function loadContradicting(database: Database): Promise<ReadonlySet<string>> {
  await whenOpen(database);
  const shares = await database.shares.where('[scope+view+conflicting]').equals([EVERYTHING, VIEW, 1]).toArray();
  const groups = (await database.claims.bulkGet(shares.map(({ group }) => group))).filter(isRow);
  return new Set(groups.flatMap(idsInConflict));
}

const idsInConflict = (group: ClaimGroupRow): readonly string[] =>
  conflictsOfGroup(group, EVERYTHING, VIEW).flatMap(({ claims }) =>
    claims.flatMap(({ figures }) => figures.map(({ id }) => id)),
  );

/** The rows behind every claim that contradicts one of an article, in whatever article it stands, with the article's own. */
export async function loadContradictions(database: Database, sourceId: string): Promise<ScopeRows> {
  await whenOpen(database);
  return database.transaction('r', [...EVIDENCE_TABLES, 'talliedSources'], async () => {
    const tallied = await database.talliedSources.get(sourceId);
    const groups = (await database.claims.bulkGet([...(tallied?.groups ?? [])])).filter(isRow);
    const disputed = groups.filter((group) =>
      conflictsOfGroup(group, EVERYTHING, VIEW).some(({ claims }) =>
        claims.some(({ sourceIds }) => sourceIds.includes(sourceId)),
      ),
    );
    return rowsBehind(database, disputed);
  });
}
