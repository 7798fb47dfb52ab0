import * as v from 'valibot';
import {
  BOUNDS,
  HIGHLIGHT_CATEGORIES,
  KINDS,
  ORGANIZATION_TYPES,
  PERSONAL_RULES,
  RATE_PATTERN,
  CURRENCY_PATTERN,
  ROLES,
  SITE_RULES,
  STATUSES,
  type CollectionEntryRow,
  type CollectionRow,
  type FigureRow,
  type HighlightRow,
  type MentionRow,
  type OrganizationRow,
  type RateRow,
  type RuleRow,
  type SiteRow,
  type SourceRow,
  type TagRow,
  type ViewRow,
} from '../../model';

/** The rows of a backup by their tables: what was read and what the reader did. What can be counted again is not in it. */
export interface BackupRows {
  readonly sources: SourceRow;
  readonly organizations: OrganizationRow;
  readonly mentions: MentionRow;
  readonly figures: FigureRow;
  readonly highlights: HighlightRow;
  readonly collections: CollectionRow;
  readonly collectionRows: CollectionEntryRow;
  readonly tags: TagRow;
  readonly rules: RuleRow;
  readonly rates: RateRow;
  readonly views: ViewRow;
  readonly sites: SiteRow;
}
export type BackupTable = keyof BackupRows;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const words = v.string();
const optionalWords = v.nullable(words);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** What a page or a reader wrote for a date is kept as it is. */
const number = v.pipe(v.number(), v.finite());
/** Epoch milliseconds that a calendar knows. */
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const changeable = { changedAt: moment, deletedAt: v.nullable(moment) };
const names = v.array(words);
const currency = v.pipe(v.string(), v.regex(CURRENCY_PATTERN));

const readingFields = {
  value: number,
  max: v.nullable(number),
  low: number,
  high: v.nullable(number),
  bound: v.picklist(BOUNDS),
  kind: v.picklist(KINDS),
  unit: optionalWords,
  currency: optionalWords,
  item: optionalWords,
  org: optionalWords,
  role: v.picklist(ROLES),
  period: optionalWords,
  step: number,
  unitClass: words,
  per: optionalWords,
  cumulative: v.boolean(),
  periodStart: optionalWords,
  periodEnd: optionalWords,
  place: optionalWords,
  recipient: optionalWords,
};

const edited = v.strictObject({
  value: v.exactOptional(readingFields.value),
  max: v.exactOptional(readingFields.max),
  low: v.exactOptional(readingFields.low),
  high: v.exactOptional(readingFields.high),
  bound: v.exactOptional(readingFields.bound),
  kind: v.exactOptional(readingFields.kind),
  unit: v.exactOptional(readingFields.unit),
  currency: v.exactOptional(readingFields.currency),
  item: v.exactOptional(readingFields.item),
  org: v.exactOptional(readingFields.org),
  role: v.exactOptional(readingFields.role),
  period: v.exactOptional(readingFields.period),
  step: v.exactOptional(readingFields.step),
  unitClass: v.exactOptional(readingFields.unitClass),
  per: v.exactOptional(readingFields.per),
  cumulative: v.exactOptional(readingFields.cumulative),
  periodStart: v.exactOptional(readingFields.periodStart),
  periodEnd: v.exactOptional(readingFields.periodEnd),
  place: v.exactOptional(readingFields.place),
  recipient: v.exactOptional(readingFields.recipient),
});

const place = {
  sourceId: id,
  page: count,
  quote: v.strictObject({ type: v.literal('TextQuoteSelector'), exact: words, prefix: words, suffix: words }),
  position: v.strictObject({ type: v.literal('TextPositionSelector'), start: count, end: count }),
  missingSince: v.nullable(moment),
  tags: names,
  note: words,
};
const found = { id, ...place, status: v.picklist(STATUSES), ...changeable };

/** An address that a link may lead to: never a script. */
const webAddress = v.pipe(v.string(), v.regex(/^https?:/iu));

/** A pasted text has no address but the hash of its words. */
const sourceAddress = v.union([webAddress, v.pipe(v.string(), v.regex(/^urn:sha256:[0-9a-f]+$/u))]);

/** What a row of each table looks like: every field, of its type, and no other. */
export const ROW_SCHEMAS: { readonly [T in BackupTable]: v.GenericSchema<unknown, BackupRows[T]> } = {
  sources: v.strictObject({
    id,
    url: sourceAddress,
    canonicalUrl: sourceAddress,
    text: v.exactOptional(words),
    partKey: words,
    title: optionalWords,
    site: optionalWords,
    author: optionalWords,
    publishedDate: optionalWords,
    lang: words,
    contentHash: words,
    firstSeenAt: moment,
    lastSeenAt: moment,
    extractorVersion: words,
    tags: names,
    note: words,
    ...changeable,
  }),
  organizations: v.strictObject({
    id,
    name: words,
    type: v.picklist(ORGANIZATION_TYPES),
    aliases: names,
    watched: v.boolean(),
    mergedInto: v.nullable(id),
    ...changeable,
  }),
  mentions: v.strictObject({ ...found, organizationId: id, name: words }),
  figures: v.strictObject({
    ...found,
    organizationId: v.nullable(id),
    recipientId: v.nullable(id),
    partOf: v.nullable(id),
    sequence: count,
    sentence: words,
    found: v.strictObject({ ...readingFields, raw: words }),
    edited: v.nullable(edited),
    claim: v.nullable(
      v.strictObject({
        id,
        as: v.strictObject({
          kind: readingFields.kind,
          unitClass: words,
          currency: optionalWords,
          role: readingFields.role,
          organizationId: v.nullable(id),
        }),
      }),
    ),
    firstSeenAt: moment,
  }),
  highlights: v.strictObject({
    id,
    ...place,
    category: v.picklist(HIGHLIGHT_CATEGORIES),
    createdAt: moment,
    ...changeable,
  }),
  collections: v.strictObject({
    id,
    name: words,
    columns: v.nullable(v.array(v.strictObject({ id, title: optionalWords }))),
    createdAt: moment,
    ...changeable,
  }),
  collectionRows: v.strictObject({
    id,
    collectionId: id,
    sourceId: id,
    figureId: v.nullable(id),
    highlightId: v.nullable(id),
    order: number,
    collectedAt: moment,
    cells: v.record(v.string(), v.string()),
    ...changeable,
  }),
  tags: v.strictObject({ name: id, color: optionalWords, ...changeable }),
  rules: v.strictObject({
    id,
    rule: v.picklist(PERSONAL_RULES),
    words,
    organizationId: v.nullable(id),
    createdAt: moment,
    ...changeable,
  }),
  rates: v.strictObject({
    id,
    from: currency,
    to: currency,
    date: v.pipe(v.string(), v.isoDate()),
    rate: v.pipe(v.string(), v.regex(RATE_PATTERN)),
    ...changeable,
  }),
  views: v.strictObject({ id, name: words, query: words, order: number, ...changeable }),
  sites: v.strictObject({ host: id, rule: v.picklist(SITE_RULES), changedAt: moment }),
};

/** The tables of a backup in the order in which they stand in it: what is pointed to stands before what points. */
export const BACKUP_TABLES = [
  'sources',
  'organizations',
  'mentions',
  'figures',
  'highlights',
  'collections',
  'collectionRows',
  'tags',
  'rules',
  'rates',
  'views',
  'sites',
] as const satisfies readonly BackupTable[];

/** The field by which a table knows its rows. */
export const keyField = (table: BackupTable): 'id' | 'name' | 'host' =>
  table === 'tags' ? 'name' : table === 'sites' ? 'host' : 'id';
