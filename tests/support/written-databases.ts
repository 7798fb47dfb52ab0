import { readdirSync, readFileSync } from 'node:fs';

/** A database as an earlier version of the program wrote it. These files are frozen: they are what lies on readers' disks. */
export interface WrittenDatabase {
  readonly version: number;
  /** Schemas of the tables, as Dexie writes them. */
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

const FOLDER = new URL('../utils/storage/versions/', import.meta.url);

/** One for each earlier version, oldest first. */
export const WRITTEN_DATABASES: readonly WrittenDatabase[] = readdirSync(FOLDER)
  .map(
    // The files are our own; what they hold is looked at by the tests.
    (file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as WrittenDatabase,
  )
  .sort((a, b) => a.version - b.version);
