#!/usr/bin/env node
/**
 * `npm run -s extract -- FILE…`: starts the command line. Node 20 reads no TypeScript, so Vite, which builds the extension,
 * loads it; one process reads any number of files.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const main = path.join(path.dirname(fileURLToPath(import.meta.url)), 'main.ts');
/** @type {{ module: typeof import('./main') }} */
const { module } = await runnerImport(main, { configFile: false, logLevel: 'error' });
process.exitCode = await module.runExtract(process.argv.slice(2));
