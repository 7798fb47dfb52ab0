import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** The program's own sources by path from the top of the project, with forward slashes. */
export function readSourceFiles(): Record<string, string> {
  return Object.fromEntries(
    ['entrypoints', 'components', 'utils']
      .flatMap(filesBelow)
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => [path, readFileSync(resolve(ROOT, path), 'utf8')]),
  );
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(resolve(ROOT, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, resolve(entry.parentPath, entry.name)).split(sep).join('/'));
}
