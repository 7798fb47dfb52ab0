import { useEffect, useState } from 'preact/hooks';
import { loadPageRows, watchQuery, type Database, type PageRows } from '../../utils/storage';

/** Everything that is stored of some articles, as it changes in any context; `undefined` before it is loaded. */
export function useRows(database: Database, sourceIds: readonly string[]): PageRows | undefined {
  const [rows, setRows] = useState<PageRows | undefined>();
  const key = sourceIds.join();
  useEffect(() => {
    setRows(undefined);
    return watchQuery(database, () => loadPageRows(database, key === '' ? [] : key.split(',')), setRows);
  }, [database, key]);
  return rows;
}
