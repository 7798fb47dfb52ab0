import { lstatSync, mkdtempSync, readdirSync } from 'node:fs';
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

/** Browsers end with their workers, but write for a moment longer: this many looks, a quarter of a second apart. */
const LOOKS = 40;

/** Whether a browser still uses one of the profiles: then its lock stands there, a link to nothing. */
const isInUse = (folder: string): boolean =>
  readdirSync(folder).some(
    (profile) => lstatSync(join(folder, profile, 'SingletonLock'), { throwIfNoEntry: false }) !== undefined,
  );

/** One folder for the profiles of a run, which goes with the run. */
export default function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'charity-tally-'));
  project.provide('profiles', folder);
  return async () => {
    for (let looks = 0; looks < LOOKS && isInUse(folder); looks += 1) await setTimeout(250);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}
