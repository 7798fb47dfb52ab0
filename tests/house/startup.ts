import { posix } from 'node:path';
import { parseSync } from 'vite';

/**
 * What runs as soon as a module is loaded: itself and all that it imports by value, and these in turn. Types are nothing at
 * run time, and what is imported by `import()` comes when it is asked for.
 * @param files source text by path from the top of the project, with forward slashes
 * @returns paths of files
 */
export function loadedAtOnce(files: Readonly<Record<string, string>>, path: string, seen = new Set<string>()) {
  const source = files[path];
  if (source === undefined || seen.has(path)) return seen;
  seen.add(path);
  const { staticImports, staticExports } = parseSync(path, source).module;
  const requests = [
    ...staticImports.flatMap(({ moduleRequest, entries }) =>
      entries.length > 0 && entries.every(({ isType }) => isType) ? [] : [moduleRequest.value],
    ),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) => (isType ? [] : (moduleRequest?.value ?? []))),
    ),
  ];
  for (const request of requests) {
    if (!request.startsWith('.')) continue;
    const to = posix.join(posix.dirname(path), request);
    for (const found of [`${to}.ts`, `${to}.tsx`, `${to}/index.ts`]) loadedAtOnce(files, found, seen);
  }
  return seen;
}
