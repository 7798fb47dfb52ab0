import { useEffect, useState } from 'preact/hooks';
import type { ScopeName } from '../../components/ScopeTabs';
import type { Scope } from '../../utils/model';
import { watchScope, type Database, type ScopeRows, type StorageTroubleCode } from '../../utils/storage';

/** The rows of a scope, under its name: while another scope is being loaded, those of the one before still stand. */
export interface LoadedScope {
  readonly name: ScopeName;
  readonly rows: ScopeRows;
}

/** A scope that the popup's tabs name. */
export type NamedScope = Extract<Scope, { readonly name: ScopeName }>;

export interface WatchedScope {
  readonly loaded: LoadedScope | undefined;
  readonly trouble: StorageTroubleCode | undefined;
}

/** What a scope holds, as it changes, in whichever window. Nothing is loaded while there is no scope. */
export function useScope(database: Database, scope: NamedScope | undefined): WatchedScope {
  const [watched, setWatched] = useState<WatchedScope>({ loaded: undefined, trouble: undefined });
  const key = JSON.stringify(scope);
  useEffect(() => {
    if (scope === undefined) return undefined;
    return watchScope(
      database,
      scope,
      (rows) => {
        setWatched({ loaded: { name: scope.name, rows }, trouble: undefined });
      },
      ({ code }) => {
        setWatched(({ loaded }) => ({ loaded, trouble: code }));
      },
    );
  }, [database, key]);
  return watched;
}
