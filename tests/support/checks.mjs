import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browsers.mjs';
import { ROOT, runCommand } from './command.mjs';

/**
 * What a check found. A tool that says only yes or no counts as one check, a suite as its tests.
 * @typedef {{ readonly passed: number, readonly failed: number, readonly output: string, readonly note?: string }} Outcome
 * @typedef {{ readonly name: string, readonly run: () => Promise<Outcome>, readonly needsBrowser?: boolean }} Check
 */

/** Preact's own renderer assigns innerHTML for `dangerouslySetInnerHTML`, which nothing of ours uses. */
const ALLOWED_LINT_CODES = new Set(['UNSAFE_VAR_ASSIGNMENT']);

/**
 * Everything that has to hold, in the order in which a mistake is told soonest. The checks of one stage run side by
 * side: most tools keep one core busy, the suites all of them.
 * @type {readonly (readonly Check[])[]}
 */
export const STAGES = [
  [
    tool('types', 'tsc', ['--noEmit', '-p', '.']),
    tool('types of the pure rooms', 'tsc', ['--noEmit', '-p', 'tsconfig.pure.json']),
    tool('lint', 'oxlint', ['--type-aware', '--deny-warnings']),
    tool('format', 'oxfmt', ['--check']),
    tool('unused code', 'knip', ['--no-progress']),
  ],
  [suite('unit tests', 'vitest.config.ts')],
  [tool('build for Chrome', 'wxt', ['build']), tool('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3'])],
  [
    { name: 'lint of the Firefox build', run: lintFirefoxBuild },
    { ...suite('end-to-end tests', 'vitest.e2e.config.ts', ['--exclude=tests/e2e/firefox/**']), needsBrowser: true },
  ],
  [
    { name: 'end-to-end tests in Firefox', run: testInFirefox, needsBrowser: true },
    { ...tool('what a newcomer sees', 'node', ['tests/demo.mjs', '--headless']), needsBrowser: true },
  ],
];

/**
 * @param {string} name
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Check}
 */
function tool(name, program, args) {
  return {
    name,
    run: async () => {
      const { code, output } = await runCommand(program, args);
      return oneCheck(code === 0, output);
    },
  };
}

/**
 * A suite of tests, counted from Vitest's own report.
 * @param {string} name
 * @param {string} config
 * @param {readonly string[]} [files] what of it is run
 * @returns {Check}
 */
function suite(name, config, files = []) {
  return {
    name,
    run: async () => {
      const folder = path.join(ROOT, '.output', 'reports');
      const report = path.join(folder, `${name.replaceAll(' ', '-')}.json`);
      mkdirSync(folder, { recursive: true });
      rmSync(report, { force: true });
      const { code, output } = await runCommand('vitest', [
        'run',
        `--config=${config}`,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...files,
      ]);
      const { passed, failed } = readReport(report);
      // A suite that fails without a failed test (a file that cannot be loaded, an error after the last test) has failed.
      return { passed, failed: code === 0 ? failed : Math.max(failed, 1), output };
    },
  };
}

/**
 * Where there is no Firefox this says that nothing was run, and counts nothing.
 * @returns {Promise<Outcome>}
 */
async function testInFirefox() {
  if (findBrowser(['firefox']) !== undefined)
    return suite('firefox', 'vitest.e2e.config.ts', ['tests/e2e/firefox']).run();
  return { passed: 0, failed: 0, output: '', note: 'not run, because there is no Firefox' };
}

/** @param {string} report */
function readReport(report) {
  try {
    /** @type {{ numPassedTests: number, numFailedTests: number }} */
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** @returns {Promise<Outcome>} */
async function lintFirefoxBuild() {
  const { output, stdout } = await runCommand('web-ext', [
    'lint',
    '--source-dir=.output/firefox-mv3',
    '--no-config-discovery',
    '--output=json',
  ]);
  try {
    /** @type {{ errors: { code: string }[], warnings: { code: string }[] }} */
    const { errors, warnings } = JSON.parse(stdout);
    const faults = [...errors, ...warnings].filter(({ code }) => !ALLOWED_LINT_CODES.has(code));
    return oneCheck(faults.length === 0, JSON.stringify(faults, null, 2));
  } catch {
    return oneCheck(false, output);
  }
}

/**
 * @param {boolean} passed
 * @param {string} output
 * @returns {Outcome}
 */
function oneCheck(passed, output) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, output };
}
