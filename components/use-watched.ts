import { useEffect, useState } from 'preact/hooks';

/** What a query gives, and the code of what keeps it from being read. */
export interface Watched<T, Code> {
  readonly value: T | undefined;
  readonly trouble: Code | undefined;
}

/**
 * What is watched, as it changes, for as long as the view stands.
 * @param watch begins to watch and answers what stops it; begun anew whenever `key` changes
 */
export function useWatched<T, Code>(
  watch: (onChange: (value: T) => void, onTrouble: (trouble: { readonly code: Code }) => void) => () => void,
  key: string,
): Watched<T, Code> {
  const [watched, setWatched] = useState<Watched<T, Code>>({ value: undefined, trouble: undefined });
  useEffect(
    () =>
      watch(
        (value) => {
          setWatched({ value, trouble: undefined });
        },
        ({ code }) => {
          setWatched(({ value }) => ({ value, trouble: code }));
        },
      ),
    [key],
  );
  return watched;
}
