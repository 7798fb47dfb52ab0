import type { Bound, Kind, OrganizationRow, OrganizationType, Role, SourceRow } from '../model';
import type { TallyFigure } from '../tally';
import type { Cell } from './table';

/** The columns of a table of figures, by the names of the product and in their order. */
export const COLUMN_NAMES = [
  'value',
  'low',
  'high',
  'raw',
  'bound',
  'unit',
  'kind',
  'currency',
  'per',
  'organization',
  'type',
  'recipient',
  'role',
  'item',
  'period',
  'place',
  'sentence',
  'note',
  'tags',
  'title',
  'outlet',
  'author',
  'date',
  'url',
  'link',
  'collected',
] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];

/** The columns that a collection begins with; the others can be chosen. */
export const START_COLUMNS: readonly ColumnName[] = [
  'organization',
  'role',
  'item',
  'raw',
  'value',
  'low',
  'high',
  'unit',
  'period',
  'sentence',
  'title',
  'outlet',
  'date',
  'link',
];

export const isColumnName = (id: string): id is ColumnName => COLUMN_NAMES.some((name) => name === id);

/** The words of the reader's language: a header for each column, and names for what the program counts by. */
export interface TableWords {
  readonly column: (name: ColumnName) => string;
  readonly bound: (bound: Bound) => string;
  readonly kind: (kind: Kind) => string;
  readonly role: (role: Role) => string;
  readonly type: (type: OrganizationType) => string;
}

/** What a row says of whatever stands in an article: a figure, or words that the reader marked. */
export interface SourcedEntry {
  /** The figure's sentence, or the marked words. */
  readonly sentence: string;
  readonly source: SourceRow | undefined;
  readonly note: string;
  readonly tags: readonly string[];
  /** The address of the article with a text fragment that leads to the figure's own words; null without an article. */
  readonly link: string | null;
  /** ISO 8601 calendar date on which the reader collected it; null where it was not. */
  readonly collectedDate: string | null;
}

/** A figure with everything that its row says of it. */
export interface TableEntry extends SourcedEntry {
  readonly figure: TallyFigure;
  readonly raw: string;
  readonly organization: OrganizationRow | undefined;
  readonly recipient: OrganizationRow | undefined;
}

/** The codes of the program itself instead of words: for JSON, which other programs read. */
export const CODE_WORDS: TableWords = {
  column: (name) => name,
  bound: (bound) => bound,
  kind: (kind) => kind,
  role: (role) => role,
  type: (type) => type,
};

const textCell = (text: string): Cell => (text === '' ? null : text);
const dateCell = (date: string | null): Cell => (date === null ? null : { date });

/** What stands in the columns that have something to say of marked words as well. */
const SOURCED_COLUMNS = {
  sentence: ({ sentence }) => sentence,
  note: ({ note }) => textCell(note),
  tags: ({ tags }) => textCell(tags.join(', ')),
  title: ({ source }) => source?.title ?? null,
  outlet: ({ source }) => source?.site ?? null,
  author: ({ source }) => source?.author ?? null,
  date: ({ source }) => dateCell(source?.publishedDate ?? null),
  url: ({ source }) => source?.url ?? null,
  link: ({ link }) => link,
  collected: ({ collectedDate }) => dateCell(collectedDate),
} as const satisfies { readonly [C in ColumnName]?: (entry: SourcedEntry) => Cell };

/** What stands in a column of a row of marked words; nothing where only a figure has something to say. */
export const sourcedCell = (name: ColumnName, entry: SourcedEntry): Cell =>
  isSourced(name) ? SOURCED_COLUMNS[name](entry) : null;

const isSourced = (name: ColumnName): name is keyof typeof SOURCED_COLUMNS => Object.hasOwn(SOURCED_COLUMNS, name);

/** What stands in each column. */
export const COLUMNS: { readonly [C in ColumnName]: (entry: TableEntry, words: TableWords) => Cell } = {
  value: ({ figure }) => figure.value,
  low: ({ figure }) => figure.low,
  high: ({ figure }) => figure.high,
  raw: ({ raw }) => raw,
  bound: ({ figure }, words) => words.bound(figure.bound),
  unit: ({ figure }) => figure.unit,
  kind: ({ figure }, words) => words.kind(figure.kind),
  currency: ({ figure }) => figure.currency,
  per: ({ figure }) => figure.per,
  organization: ({ figure, organization }) => organization?.name ?? figure.org,
  type: ({ organization }, words) => (organization === undefined ? null : words.type(organization.type)),
  recipient: ({ figure, recipient }) => recipient?.name ?? figure.recipient,
  role: ({ figure }, words) => words.role(figure.role),
  item: ({ figure }) => figure.item,
  period: ({ figure }) => figure.period,
  place: ({ figure }) => figure.place,
  ...SOURCED_COLUMNS,
};
