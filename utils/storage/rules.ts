import type { OrganizationRow, RuleRow } from '../model';
import { whenOpen, type Database } from './database';

/** A rule of the reader's that holds, and the organization that it names. */
export interface StandingRule {
  readonly rule: RuleRow;
  readonly organization: OrganizationRow | null;
}

/** The rules that hold: those that were taken away lie in the bin. */
export async function loadRules(database: Database): Promise<StandingRule[]> {
  await whenOpen(database);
  const rules = (await database.rules.toArray()).filter(({ deletedAt }) => deletedAt === null);
  const organizations = await database.organizations.bulkGet(rules.map(({ organizationId }) => organizationId ?? ''));
  return rules.map((rule, at) => ({ rule, organization: organizations[at] ?? null }));
}
