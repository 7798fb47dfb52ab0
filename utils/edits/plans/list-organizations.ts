import type { ListedOrganization, Merged } from '../../export';
import type { OrganizationRow } from '../../model';
import { organizationIdOf, type Database } from '../../storage';
import { changeOf, type Plan } from '../plan';
import type { EditRequests } from '../requests';

/**
 * What a list says of an organization, joined with what is known of it: names are added, a type only where none was known.
 * A list that names another type is a conflict, and changes nothing.
 */
function joinListed(
  before: OrganizationRow | undefined,
  { name, type, aliases, watched }: ListedOrganization,
  id: string,
): { readonly merged: Merged; readonly row: OrganizationRow } {
  const row: OrganizationRow = before ?? {
    id,
    name,
    type: type ?? 'other',
    aliases: [],
    watched: false,
    mergedInto: null,
    changedAt: 0,
    deletedAt: null,
  };
  const added = aliases.filter((alias) => alias !== row.name && !row.aliases.includes(alias));
  const joined = {
    ...row,
    type: row.type === 'other' ? (type ?? row.type) : row.type,
    aliases: [...row.aliases, ...new Set(added)],
    watched: watched ?? row.watched,
  };
  if (before === undefined) return { merged: 'new', row: joined };
  if (type !== null && joined.type !== type) return { merged: 'conflict', row: before };
  const isSame = added.length === 0 && joined.type === before.type && joined.watched === before.watched;
  return { merged: isSame ? 'same' : 'changed', row: isSame ? before : joined };
}

const idsOf = (list: readonly ListedOrganization[]) => Promise.all(list.map(({ name }) => organizationIdOf(name)));

/** Takes a list of organizations in, as one edit. Nothing that was there goes. */
export async function listOrganizations({ organizations }: EditRequests['list-organizations']): Promise<Plan> {
  // Hashing outlives a transaction, so ids are made before it.
  const ids = await idsOf(organizations);
  return async (rows) => {
    const known = new Map((await rows.get('organizations', ids)).map((row) => [row.id, row]));
    return {
      changes: organizations.flatMap((listed, at) => {
        const before = known.get(ids[at] ?? '');
        const { merged, row } = joinListed(before, listed, ids[at] ?? '');
        if (merged === 'same' || merged === 'conflict') return [];
        known.set(row.id, row);
        return [changeOf('organizations', before ?? null, row)];
      }),
    };
  };
}

/** What taking a list in would do, counted before anything is done. */
export async function countListed(
  database: Database,
  list: readonly ListedOrganization[],
): Promise<{ readonly [M in Merged]: number }> {
  const ids = await idsOf(list);
  const known = await database.organizations.bulkGet(ids);
  const counts = { new: 0, same: 0, changed: 0, conflict: 0 };
  for (const [at, listed] of list.entries()) counts[joinListed(known[at], listed, ids[at] ?? '').merged] += 1;
  return counts;
}
