import type { ListedOrganization } from '../export';
import type {
  CollectionColumn,
  HighlightCategory,
  OrganizationType,
  RateRow,
  Reading,
  RuleRow,
  TextPositionSelector,
  TextQuoteSelector,
} from '../model';

/** A row that an edit is about. */
export interface Target {
  readonly table:
    | 'sources'
    | 'mentions'
    | 'figures'
    | 'highlights'
    | 'collections'
    | 'collectionRows'
    | 'rules'
    | 'rates';
  readonly id: string;
}

/** What was found in an article, and so can be right or wrong. */
export interface FoundTarget extends Target {
  readonly table: 'mentions' | 'figures';
}

/** A place in an article that the reader chose. */
export interface ChosenPlace {
  readonly sourceId: string;
  readonly page: number;
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

/** The fields of a reading that a reader can correct; what follows from them is derived. */
const CORRECTABLE = [
  'value',
  'max',
  'bound',
  'kind',
  'unit',
  'currency',
  'item',
  'org',
  'role',
  'period',
  'per',
  'cumulative',
  'periodStart',
  'periodEnd',
  'place',
  'recipient',
] as const satisfies readonly (keyof Reading)[];
type CorrectableField = (typeof CORRECTABLE)[number];
export const isCorrectable = (field: string): field is CorrectableField => CORRECTABLE.some((name) => name === field);
export type Correction = Partial<Pick<Reading, CorrectableField>>;

/** What each thing that a reader can do carries. New rows have ids from the caller, so that a call sent twice does it once. */
export interface EditRequests {
  confirm: { readonly targets: readonly FoundTarget[] };
  reject: { readonly targets: readonly FoundTarget[] };
  /** Takes back a confirmation, rejection or correction: only the program's reading stands. */
  reset: { readonly targets: readonly FoundTarget[] };
  correct: { readonly figureId: string; readonly fields: Correction };
  note: { readonly target: Target; readonly text: string };
  tag: { readonly targets: readonly Target[]; readonly add: readonly string[]; readonly remove: readonly string[] };
  delete: { readonly targets: readonly Target[] };
  restore: { readonly targets: readonly Target[] };
  highlight: ChosenPlace & {
    readonly id: string;
    readonly category: HighlightCategory;
    readonly note: string;
    readonly tags: readonly string[];
  };
  categorize: { readonly highlightId: string; readonly category: HighlightCategory };
  /** A figure that the program missed; `reading` is what extraction made of the selection, `fields` what the reader changed of it. */
  figure: ChosenPlace & { readonly sentence: string; readonly reading: Reading; readonly fields: Correction };
  /** An organization with the boundary that the reader gave it; `aliasOf` is the one that the words are a short form of. */
  organization: ChosenPlace & {
    readonly sentence: string;
    readonly name: string;
    readonly type: OrganizationType;
    readonly watched: boolean;
    readonly aliasOf: string | null;
    /** Id of the rule by which these words name it in every article; null where they do so here alone. */
    readonly ruleId: string | null;
  };
  watch: { readonly organizationIds: readonly string[]; readonly watched: boolean };
  /** What kind of body organizations are. */
  classify: { readonly organizationIds: readonly string[]; readonly type: OrganizationType };
  alias: { readonly organizationId: string; readonly add: readonly string[]; readonly remove: readonly string[] };
  /** A list of organizations from a file. */
  'list-organizations': { readonly organizations: readonly ListedOrganization[] };
  'merge-organizations': { readonly organizationIds: readonly string[]; readonly into: string };
  'split-organizations': { readonly organizationIds: readonly string[] };
  /** All figures are one claim from now on, under `claimId`. */
  'merge-claims': { readonly claimId: string; readonly figureIds: readonly string[] };
  /** The figures of each group are a claim of their own. */
  'split-claims': { readonly groups: readonly { readonly claimId: string; readonly figureIds: readonly string[] }[] };
  'new-collection': { readonly id: string; readonly name: string };
  'change-collection': {
    readonly id: string;
    readonly name?: string | undefined;
    readonly columns?: readonly CollectionColumn[] | null | undefined;
  };
  collect: {
    readonly collectionId: string;
    /** What the collection is called where it comes into being by this; without it nothing is collected there. */
    readonly name?: string | undefined;
    readonly rows: readonly {
      readonly id: string;
      readonly figureId: string | null;
      readonly highlightId: string | null;
    }[];
  };
  uncollect: { readonly rowIds: readonly string[] };
  /** Rows of a collection in their new order, and the reader's own text in a cell. */
  reorder: { readonly collectionId: string; readonly rowIds: readonly string[] };
  cell: { readonly rowId: string; readonly columnId: string; readonly text: string };
  rule: {
    readonly id: string;
    readonly rule: RuleRow['rule'];
    readonly words: string;
    readonly organizationId: string | null;
    /** The article in which the reader says so; null where it is said of none in particular. */
    readonly sourceId: string | null;
  };
  /** What one currency was worth in another on a day. */
  rate: Pick<RateRow, 'id' | 'from' | 'to' | 'date' | 'rate'>;
}
export type EditAction = keyof EditRequests;

/** One thing that the reader did: what and to what. */
export type EditRequest = { [A in EditAction]: { readonly action: A } & EditRequests[A] }[EditAction];
