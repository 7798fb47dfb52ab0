import type { OrganizationRow } from '../../model';
import type { RowReader } from '../../storage';
import { changeRows, type Plan } from '../plan';
import type { EditRequests } from '../requests';

export const watch =
  ({ organizationIds, watched }: EditRequests['watch']): Plan =>
  async (rows) => ({
    changes: await changeRows(rows, 'organizations', organizationIds, (row) => ({ ...row, watched })),
  });

export const classify =
  ({ organizationIds, type }: EditRequests['classify']): Plan =>
  async (rows) => ({
    changes: await changeRows(rows, 'organizations', organizationIds, (row) => ({ ...row, type })),
  });

export const alias =
  ({ organizationId, add, remove }: EditRequests['alias']): Plan =>
  async (rows) => ({
    changes: await changeRows(rows, 'organizations', [organizationId], (row) => ({
      ...row,
      aliases: [...new Set([...row.aliases, ...add])].filter((name) => !remove.includes(name) && name !== row.name),
    })),
  });

/** The organizations that one was merged into, to the end of the chain. */
async function chainOf(rows: RowReader, id: string): Promise<ReadonlySet<string>> {
  const chain = new Set<string>();
  let next: string | null = id;
  while (next !== null && !chain.has(next)) {
    chain.add(next);
    const found: readonly OrganizationRow[] = await rows.get('organizations', [next]);
    next = found[0]?.mergedInto ?? null;
  }
  return chain;
}

/** Merging keeps the old rows, so it can be undone. None is merged into itself, by whatever way round. */
export const mergeOrganizations =
  ({ organizationIds, into }: EditRequests['merge-organizations']): Plan =>
  async (rows) => {
    const [target] = await rows.get('organizations', [into]);
    if (target === undefined) return { changes: [] };
    const chain = await chainOf(rows, into);
    const merged = organizationIds.filter((id) => !chain.has(id));
    return {
      changes: await changeRows(rows, 'organizations', merged, (row) => ({ ...row, mergedInto: into })),
      touched: await rows.sourcesOf([...merged, into]),
    };
  };

export const splitOrganizations =
  ({ organizationIds }: EditRequests['split-organizations']): Plan =>
  async (rows) => {
    const split = await rows.get('organizations', organizationIds);
    const targets = split.flatMap(({ mergedInto }) => mergedInto ?? []);
    return {
      changes: await changeRows(rows, 'organizations', organizationIds, (row) => ({ ...row, mergedInto: null })),
      touched: await rows.sourcesOf([...organizationIds, ...targets]),
    };
  };
