import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of all profiles of one run. */
    readonly profiles: string;
  }
}

const PAUSE_MS = 100;
const MOST_TRIES = 50;

/** One folder for the profiles of a run, which goes with the run, also where a browser was killed or a test has failed. */
export default function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'charity-tally-'));
  project.provide('profiles', folder);
  return async () => {
    // A browser that ends with its worker still writes for a moment, and what is new in a folder keeps it from being removed.
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      try {
        rmSync(folder, { recursive: true, force: true });
        return;
      } catch {
        await setTimeout(PAUSE_MS);
      }
    }
  };
}
