import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A hanging check has to end as a failed one. */
const TIME_LIMIT_MS = 8 * 60_000;

/**
 * @typedef {object} CommandResult
 * @property {number} code the exit code; 1 where there is none, as for a killed process or a missing program
 * @property {string} output what the command wrote, standard output and error in the order of their arrival
 * @property {string} stdout
 */

/**
 * Runs a program of the project (`wxt`, `vitest` …) or of the system to its end.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: Record<string, string>, limitMs?: number }} [options] `show` passes the output on while it
 *   comes; after `limitMs` the program is ended
 * @returns {Promise<CommandResult>}
 */
export function runCommand(program, args, { show = false, env = {}, limitMs = TIME_LIMIT_MS } = {}) {
  return new Promise((resolve) => {
    let output = '';
    let stdout = '';
    const child = spawn(program, args, {
      cwd: ROOT,
      timeout: limitMs,
      env: { ...process.env, ...env, PATH: programPath(), NO_COLOR: '1', FORCE_COLOR: '0' },
      // Windows keeps the programs of node_modules as `.cmd` files, which only its shell starts.
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      output += chunk;
      if (show) process.stdout.write(chunk);
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
      if (show) process.stderr.write(chunk);
    });
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n`, stdout }));
    child.on('close', (code) => resolve({ code: code ?? 1, output, stdout }));
  });
}

function programPath() {
  return [path.join(ROOT, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(path.delimiter);
}
