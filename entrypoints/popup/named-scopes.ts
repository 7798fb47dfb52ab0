import { useEffect, useState } from 'preact/hooks';
import type { NamedScope } from '../../components/ScopeTabs';
import { loadScopeNames, watchQuery, type Database } from '../../utils/storage';

/** The reader's tags and collections, as they change: scopes that can be chosen by name. */
export function useNamedScopes(database: Database): readonly NamedScope[] {
  const [named, setNamed] = useState<readonly NamedScope[]>([]);
  useEffect(
    () =>
      watchQuery(
        database,
        () => loadScopeNames(database),
        ({ tags, collections }) => {
          setNamed([
            ...tags.map((tag) => ({ scope: { name: 'tag', tag } as const, name: tag })),
            ...collections.map(({ id, name }) => ({ scope: { name: 'collection', collectionId: id } as const, name })),
          ]);
        },
      ),
    [database],
  );
  return named;
}
