import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { readArguments, USAGE, type ExtractArguments } from './arguments';
import { printExtraction } from './print-extraction';
import { printPage } from './print-page';
import { printGoldTally, printTally } from './print-tally';
import { isHtml } from './read-html';

/** Reads UTF-8 and nothing else: a file of another encoding would give wrong characters, and so wrong figures. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The command line: reads each file, prints one line of JSON for each to standard output, and complaints to standard error.
 * @returns the exit code: 1 where a file could not be read, the others being done all the same; 2 for a wrong call
 */
export async function runExtract(args: readonly string[]): Promise<number> {
  let options: ExtractArguments;
  try {
    options = readArguments(args);
  } catch (error) {
    console.error(`extract: ${messageOf(error)}\n${USAGE}`);
    return 2;
  }
  let exitCode = 0;
  for (const file of options.files.length === 0 ? [null] : options.files) {
    try {
      const text = file === null ? decode(readFileSync(0)) : decode(await readFile(file));
      await write(`${JSON.stringify(await printFile(file, text, options))}\n`);
    } catch (error) {
      console.error(`extract: ${file ?? 'standard input'}: ${messageOf(error)}`);
      exitCode = 1;
    }
  }
  return exitCode;
}

function decode(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    throw new Error('not UTF-8');
  }
}

function printFile(file: string | null, text: string, options: ExtractArguments): object | Promise<object> {
  if (options.figures && file !== null) return printGoldTally(file, text, options);
  const id = file === null ? 'stdin' : basename(file, extname(file));
  if (isHtml(file, text)) return printPage(id, text, options);
  return options.tally ? printTally(id, text, options) : printExtraction(id, text, options);
}

/** Waits until a pipe has taken what was written, so that thousands of lines do not pile up in memory. */
function write(line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(line, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
