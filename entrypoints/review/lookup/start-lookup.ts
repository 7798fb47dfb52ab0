import { proxy, wrap } from 'comlink';
import type { Lookup, Progress } from './queries';

const BROKEN: Progress = { version: 0, done: 0, total: 0, isComplete: true, trouble: 'storage-failed' };

/** Starts the worker that searches. */
export function startLookup(): Lookup {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { type: 'module' });
  const remote = wrap<Lookup>(worker);
  return {
    watch: (onProgress) => {
      // A worker that does not even start has nobody to say so.
      worker.addEventListener('error', () => {
        onProgress(BROKEN);
      });
      return remote.watch(proxy(onProgress));
    },
    refresh: () => remote.refresh(),
    figures: (query) => remote.figures(query),
    figureIds: (query, window) => remote.figureIds(query, window),
    nextToCheck: (query, start) => remote.nextToCheck(query, start),
    sources: (query, window) => remote.sources(query, window),
    organizations: (query, window) => remote.organizations(query, window),
    organization: (id) => remote.organization(id),
  };
}
