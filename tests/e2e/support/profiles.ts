import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of all profiles of one run. */
    readonly profiles: string;
  }
}

/** One folder for the profiles of a run, which goes with the run, also where a browser was killed or a test has failed. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'charity-tally-'));
  project.provide('profiles', folder);
  return () => {
    // A browser that ends with its worker still writes for a moment.
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
}
