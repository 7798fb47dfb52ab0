import { proxy, wrap } from 'comlink';
import type { Lookup } from './queries';

/** Starts the worker that searches. */
export function startLookup(): Lookup {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { type: 'module' });
  const remote = wrap<Lookup>(worker);
  return {
    watch: (onProgress) => remote.watch(proxy(onProgress)),
    refresh: () => remote.refresh(),
    figures: (query) => remote.figures(query),
    figureIds: (query, window) => remote.figureIds(query, window),
    nextToCheck: (query, start) => remote.nextToCheck(query, start),
    sources: (query, window) => remote.sources(query, window),
    organizations: (query, window) => remote.organizations(query, window),
    organization: (id) => remote.organization(id),
  };
}
