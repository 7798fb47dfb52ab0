import { summarize } from '../../components/page-summary';
import { readScope } from '../../components/scope-data';
import type { Scope } from '../../utils/model';
import { watchScope, type Database, type StorageTrouble, type View } from '../../utils/storage';
import type { ShownScope } from './use-scope';

type Shown = Omit<ShownScope, 'id' | 'scope'>;

/** A page is counted here and now: its own figures are few, however much is stored. */
export function watchPage(
  database: Database,
  scope: Extract<Scope, { readonly name: 'page' }>,
  view: View,
  onChange: (shown: Shown) => void,
  onTrouble: (trouble: StorageTrouble) => void,
): () => void {
  return watchScope(
    database,
    scope,
    (rows) => {
      const data = readScope(rows, { onlyChecked: view === 'checked' });
      onChange({ ...summarize(data), rows: () => Promise.resolve(rows) });
    },
    onTrouble,
  );
}
