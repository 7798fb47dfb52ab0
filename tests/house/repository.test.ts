import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** The top of the project as its design fixes it, and beside it only what a repository needs by name. */
const TOP_LEVEL = new Set(
  [
    ['entrypoints', 'components', 'utils', 'public', 'tests'],
    ['wxt.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.pure.json'],
    ['README.md', 'README.zh-CN.md', 'LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'],
    ['.gitignore', '.editorconfig', '.oxlintrc.json', '.oxfmtrc.json', 'knip.jsonc', '.ci'],
    ['vitest.config.ts', 'vitest.e2e.config.ts'],
  ].flat(),
);

const tracked = execFileSync('git', ['ls-files', '-z', '--full-name', ':/'], {
  cwd: import.meta.dirname,
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '');

it('has nothing at the top that the layout does not name', () => {
  const top = new Set(tracked.map((path) => path.split('/')[0] ?? ''));
  expect(top).toContain('package.json');
  expect([...top].filter((name) => !TOP_LEVEL.has(name))).toEqual([]);
});

it('names its files alike: kebab-case for modules, PascalCase for components', () => {
  const sources = tracked.filter((path) => /^(entrypoints|components|utils|tests)\/.*\.tsx?$/.test(path));
  const odd = sources.filter(
    (path) => !/\/([a-z0-9]+(-[a-z0-9]+)*|([A-Z][a-z0-9]*)+)((\.dom)?\.test)?\.tsx?$/.test(path),
  );
  expect(sources.length).toBeGreaterThan(50);
  expect(odd).toEqual([]);
});
