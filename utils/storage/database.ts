import { Dexie, type Table } from 'dexie';
import type { FigureRow, MentionRow, OrganizationRow, SiteRow, SourceRow } from '../model';

export const DATABASE_NAME = 'charity-tally';

/** The newest version declared below. */
const SCHEMA_VERSION = 1;

/** Dexie's version 1 is the browser's version 10. */
const BROWSER_VERSIONS_A_VERSION = 10;

/**
 * Every version of the schema, oldest first. A line that was released is never changed. Each index costs about a tenth
 * of the time of a save, so there is one only where a query needs it.
 */
function declareVersions(database: Dexie): void {
  database.version(1).stores({
    sources: 'id, canonicalUrl',
    organizations: 'id',
    mentions: 'id, sourceId',
    // By the moment at which this machine first stored it: the scopes today and this week.
    figures: 'id, sourceId, firstSeenAt',
    sites: 'host',
  });
}

/** The tables that stand. What a later version adds comes as a version of its own, with an upgrade and its fixture. */
export class Database extends Dexie {
  readonly sources: Table<SourceRow, string>;
  readonly organizations: Table<OrganizationRow, string>;
  readonly mentions: Table<MentionRow, string>;
  readonly figures: Table<FigureRow, string>;
  readonly sites: Table<SiteRow, string>;

  constructor(name: string) {
    // An acknowledged row is on the disk, not only on its way there: a reader whose machine dies keeps it, for two
    // milliseconds a page.
    super(name, { chromeTransactionDurability: 'strict' });
    declareVersions(this);
    this.on('ready', refuseNewer, true);
    this.sources = this.table('sources');
    this.organizations = this.table('organizations');
    this.mentions = this.table('mentions');
    this.figures = this.table('figures');
    this.sites = this.table('sites');
  }
}

/**
 * Gives the database of this origin, which only the extension's own pages and its background have. It is opened by its
 * first use.
 */
export function openDatabase(name: string = DATABASE_NAME): Database {
  return new Database(name);
}

/** Dexie opens a database that newer code has written; what that code meant by its rows, this one cannot know. */
function refuseNewer(database: Dexie): void {
  const version = Math.floor(database.backendDB().version / BROWSER_VERSIONS_A_VERSION);
  if (version <= SCHEMA_VERSION) return;
  throw new Error(`Written by a newer version of the program: schema ${version}, this one knows ${SCHEMA_VERSION}.`);
}

/** Waits until the database is open. While another context holds an older version, opening would wait for ever: it rejects. */
export async function whenOpen(database: Database): Promise<void> {
  if (database.isOpen()) return;
  const blocked = new Promise<never>((_, reject) => {
    database.on('blocked', () => {
      reject(new Error('Blocked by another window that still holds an older version.'));
    });
  });
  await Promise.race([database.open(), blocked]);
}
