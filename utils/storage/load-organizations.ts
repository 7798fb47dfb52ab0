import type { OrganizationRow } from '../model';
import type { Database } from './database';

/** Organizations by id, with those that they were merged into, to the end of each chain. */
export async function loadOrganizations(
  { organizations }: Database,
  ids: ReadonlySet<string>,
): Promise<OrganizationRow[]> {
  const rows = new Map<string, OrganizationRow>();
  let wanted = [...ids];
  while (wanted.length > 0) {
    for (const row of await organizations.bulkGet(wanted)) if (row !== undefined) rows.set(row.id, row);
    const targets = wanted.map((id) => rows.get(id)?.mergedInto ?? null);
    wanted = [...new Set(targets)].filter((id) => id !== null).filter((id) => !rows.has(id));
  }
  return [...rows.values()];
}
