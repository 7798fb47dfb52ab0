import type { Extraction, OrganizationRow, OrganizationType } from '../model';
import { foldForId } from './fold';
import { organizationIdOf } from './ids';

/** The organizations of an article, and how to find the one that a name in it means. */
export interface ReadOrganizations {
  /** As if each were met for the first time. */
  readonly rows: readonly OrganizationRow[];
  /** Id of the organization with this name, full or as mentioned in the article; null for none. */
  readonly idOf: (name: string | null) => string | null;
}

/** What the article calls an organization stands in `mentions`: aliases are the reader's, because 残联 names a hundred. */
function describeOrganization(id: string, name: string, type: OrganizationType, now: number): OrganizationRow {
  return { id, name, type, aliases: [], watched: false, mergedInto: null, changedAt: now, deletedAt: null };
}

/** Names that an extraction speaks of: its organizations, and those that only a figure names. */
function namesOf({ organizations, figures }: Extraction): Map<string, OrganizationType> {
  const types = new Map<string, OrganizationType>(organizations.map(({ name, type }) => [name, type]));
  for (const { org } of figures) if (org !== null && !types.has(org)) types.set(org, 'other');
  return types;
}

export async function describeOrganizations(extraction: Extraction, now: number): Promise<ReadOrganizations> {
  const rows = new Map<string, OrganizationRow>();
  const ids = new Map<string, string>();
  for (const [name, type] of namesOf(extraction)) {
    const id = await organizationIdOf(name);
    ids.set(foldForId(name), id);
    if (!rows.has(id)) rows.set(id, describeOrganization(id, name, type, now));
  }
  for (const { name, mentions } of extraction.organizations) {
    const id = ids.get(foldForId(name));
    for (const mention of mentions) {
      const folded = foldForId(mention.name);
      if (id !== undefined && !ids.has(folded)) ids.set(folded, id);
    }
  }
  return {
    rows: [...rows.values()],
    idOf: (name) => (name === null ? null : (ids.get(foldForId(name)) ?? null)),
  };
}
