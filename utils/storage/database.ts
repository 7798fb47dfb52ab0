import { Dexie, type Table } from 'dexie';
import type {
  CollectionEntryRow,
  CollectionRow,
  DraftRow,
  EditRow,
  FigureRow,
  HighlightRow,
  JobRow,
  MentionRow,
  OrganizationRow,
  RateRow,
  RuleRow,
  SiteRow,
  SourceRow,
  TagRow,
  ViewRow,
} from '../model';
import type { BackupRow } from '../export';
import type { ClaimGroupRow, ShareRow, TalliedSourceRow, TallyRow } from './tallies/rows';
import type { PackRow, UnpackedRow } from './packs';
import { upgradeToVersion2, upgradeToVersion3, upgradeToVersion4 } from './upgrades';

const DATABASE_NAME = 'charity-tally';

/** The newest version declared below. */
export const SCHEMA_VERSION = 4;

/** Dexie's version 1 is the browser's version 10. */
export const BROWSER_VERSIONS_A_VERSION = 10;

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
  database
    .version(2)
    .stores({
      sources: 'id, canonicalUrl, *tags',
      // Who was merged into whom. Most rows were into nobody, and stand in no index for it.
      organizations: 'id, mergedInto',
      figures: 'id, sourceId, firstSeenAt, *tags',
      // One row for all that one organization says of one measure; by the line of the tally that it counts on.
      claims: 'id, line',
      // What each article adds to the tallies; by the organizations that its figures name.
      talliedSources: 'id, *organizationIds',
      tallies: '[scope+view+line]',
      highlights: 'id, sourceId, *tags',
      collections: 'id',
      collectionRows: 'id, [collectionId+order], figureId, sourceId',
      edits: '++id, at, *sourceIds',
      tags: 'name',
      rates: 'id',
      rules: 'id',
      // What an import has read and not yet merged.
      staging: '[table+key]',
      views: 'id',
      drafts: 'id',
      jobs: 'id',
    })
    .upgrade(upgradeToVersion2);
  database
    .version(3)
    .stores({
      // What the review page searches and counts: an article a row, last saved first.
      packs: 'sourceId, savedAt',
      // Articles whose pack does not say any more what their rows say.
      unpacked: 'id',
    })
    .upgrade(upgradeToVersion3);
  database
    .version(4)
    .stores({
      // By whom somebody gave to: where that one gives as well, the gift may be counted twice.
      claims: 'id, *gifts',
      // What each claim group adds to its line in each scope: the largest of a line, and those in which claims conflict.
      shares: '[group+scope+view], [scope+view+line+rank], [scope+view+conflicting]',
    })
    .upgrade(upgradeToVersion4);
}

/** The tables that stand. What a later version adds comes as a version of its own, with an upgrade and its fixture. */
export class Database extends Dexie {
  readonly sources: Table<SourceRow, string>;
  readonly organizations: Table<OrganizationRow, string>;
  readonly mentions: Table<MentionRow, string>;
  readonly figures: Table<FigureRow, string>;
  readonly sites: Table<SiteRow, string>;
  readonly claims: Table<ClaimGroupRow, string>;
  readonly shares: Table<ShareRow, [group: string, scope: string, view: string]>;
  readonly talliedSources: Table<TalliedSourceRow, string>;
  readonly tallies: Table<TallyRow, [scope: string, view: string, line: string]>;
  readonly highlights: Table<HighlightRow, string>;
  readonly collections: Table<CollectionRow, string>;
  readonly collectionRows: Table<CollectionEntryRow, string>;
  readonly edits: Table<EditRow, number, Omit<EditRow, 'id'>>;
  readonly tags: Table<TagRow, string>;
  readonly rates: Table<RateRow, string>;
  readonly rules: Table<RuleRow, string>;
  readonly staging: Table<BackupRow, readonly [table: string, key: string]>;
  readonly views: Table<ViewRow, string>;
  readonly drafts: Table<DraftRow, string>;
  readonly jobs: Table<JobRow, string>;
  readonly packs: Table<PackRow, string>;
  readonly unpacked: Table<UnpackedRow, string>;

  constructor(name: string) {
    // An acknowledged row is on the disk, not only on its way there: a reader whose machine dies keeps it, for two
    // milliseconds a page.
    // It is opened by `whenOpen` only, which looks first what it would open.
    super(name, { autoOpen: false, chromeTransactionDurability: 'strict' });
    declareVersions(this);
    this.sources = this.table('sources');
    this.organizations = this.table('organizations');
    this.mentions = this.table('mentions');
    this.figures = this.table('figures');
    this.sites = this.table('sites');
    this.claims = this.table('claims');
    this.shares = this.table('shares');
    this.talliedSources = this.table('talliedSources');
    this.tallies = this.table('tallies');
    this.highlights = this.table('highlights');
    this.collections = this.table('collections');
    this.collectionRows = this.table('collectionRows');
    this.edits = this.table('edits');
    this.tags = this.table('tags');
    this.rates = this.table('rates');
    this.rules = this.table('rules');
    this.staging = this.table('staging');
    this.views = this.table('views');
    this.drafts = this.table('drafts');
    this.jobs = this.table('jobs');
    this.packs = this.table('packs');
    this.unpacked = this.table('unpacked');
  }
}

/**
 * Gives the database of this origin, which only the extension's own pages and its background have. The first function of
 * this room that uses it opens it.
 */
export function openDatabase(name: string = DATABASE_NAME): Database {
  return new Database(name);
}

/**
 * Dexie would open a database that newer code has written, and add to it what this code misses there. What newer code
 * means by its rows this one cannot know, so it stays as it is.
 */
async function refuseNewer({ name }: Database): Promise<void> {
  const stored = (await indexedDB.databases()).find((database) => database.name === name)?.version ?? 0;
  const version = Math.floor(stored / BROWSER_VERSIONS_A_VERSION);
  if (version <= SCHEMA_VERSION) return;
  throw new Error(`Written by a newer version of the program: schema ${version}, this one knows ${SCHEMA_VERSION}.`);
}

/** Databases that are being opened: whoever comes meanwhile waits with the first. */
const opening = new WeakMap<Database, Promise<void>>();

/**
 * Waits until the database is open. It rejects where newer code has written it, and while another context holds an older
 * version, which opening would wait for without end.
 */
export function whenOpen(database: Database): Promise<void> {
  if (database.isOpen()) return Promise.resolve();
  const known = opening.get(database);
  if (known !== undefined) return known;
  const coming = open(database).finally(() => opening.delete(database));
  opening.set(database, coming);
  return coming;
}

async function open(database: Database): Promise<void> {
  await refuseNewer(database);
  const blocked = new Promise<never>((_, reject) => {
    database.on('blocked', () => {
      reject(new Error('Blocked by another window that still holds an older version.'));
    });
  });
  await Promise.race([database.open(), blocked]);
}

/** The database of this origin, whose opening has begun before anybody reads. Whoever reads hears of trouble. */
export function openDatabaseAhead(): Database {
  const database = openDatabase();
  whenOpen(database).catch(() => undefined);
  return database;
}
