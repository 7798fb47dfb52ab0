import type { PersonalRules } from '../../utils/extraction';
import { loadRules, type Database } from '../../utils/storage';

/** The reader's rules as extraction takes them. */
export async function loadPersonalRules(database: Database): Promise<PersonalRules> {
  const rules = await loadRules(database);
  return {
    notFigures: rules.flatMap(({ rule: { rule, words } }) => (rule === 'not-a-figure' ? [words] : [])),
    organizations: rules.flatMap(({ rule: { rule, words }, organization }) =>
      rule === 'organization'
        ? [{ words, name: organization?.name ?? words, type: organization?.type ?? 'other' }]
        : [],
    ),
  };
}
