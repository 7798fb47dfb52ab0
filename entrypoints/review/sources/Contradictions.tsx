import { useCallback, useMemo } from 'preact/hooks';
import { ConflictList } from '../../../components/ConflictList';
import { readScope, type ScopeData } from '../../../components/scope-data';
import { loadContradictions, type Database } from '../../../utils/storage';
import { useStored } from '../frame/use-stored';

interface ContradictionsProps {
  readonly database: Database;
  readonly sourceId: string;
  /** Read again whenever one of these changes. */
  readonly versions: readonly unknown[];
}

const NOTHING = readScope({ figures: [], sources: [], organizations: [] });

/** What contradicts an article: its own claims among themselves, and claims of other articles. */
export function Contradictions({ database, sourceId, versions }: ContradictionsProps) {
  const { rows } = useStored(() => loadContradictions(database, sourceId), [database, sourceId], versions);
  const data = useMemo((): ScopeData => {
    if (rows === undefined) return NOTHING;
    const scope = readScope(rows);
    const conflicts = scope.conflicts.filter(({ claims }) =>
      claims.some(({ sourceIds }) => sourceIds.includes(sourceId)),
    );
    return { ...scope, conflicts };
  }, [rows, sourceId]);
  const fetch = useCallback(() => data, [data]);
  return <ConflictList count={data.conflicts.length} fetch={fetch} />;
}
