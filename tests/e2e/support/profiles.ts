import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
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

/** A browser that ends with its worker writes for a moment longer. */
const TRIES = 40;

/** One folder for the profiles of a run, which goes with the run. */
export default function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'charity-tally-'));
  project.provide('profiles', folder);
  return async () => {
    for (let tries = 1; tries < TRIES; tries += 1) {
      try {
        return await rm(folder, { recursive: true, force: true });
      } catch {
        await setTimeout(250);
      }
    }
    return rm(folder, { recursive: true, force: true });
  };
}
