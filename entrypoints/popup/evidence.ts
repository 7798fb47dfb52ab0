import { readScope, type ScopeData } from '../../components/scope-data';
import type { OpenedLine } from '../../components/summary';
import { loadConflicting, loadEvidence, type Database, type KeptEvidence, type View } from '../../utils/storage';
import { lineKey } from '../../utils/tally';

export { loadScope } from '../../utils/storage';

const readEvidence = ({ rows, ids }: KeptEvidence, view: View): ScopeData =>
  readScope(rows, { onlyChecked: view === 'checked', within: ({ id }) => ids.has(id) });

/** A line of a kept tally with the figures behind it; `undefined` where it is gone by now. */
export async function openLine(
  database: Database,
  scope: string,
  view: View,
  key: string,
): Promise<OpenedLine | undefined> {
  const evidence = await loadEvidence(database, scope, view, key);
  const data = readEvidence(evidence, view);
  const line = data.tally.lines.find(({ measure, attributed }) => lineKey(measure, attributed) === key);
  return line === undefined ? undefined : { data, line, shown: evidence.groups };
}

export const openConflicts = async (database: Database, scope: string, view: View): Promise<ScopeData> =>
  readEvidence(await loadConflicting(database, scope, view), view);
