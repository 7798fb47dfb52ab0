import * as v from 'valibot';
import type { EditAction, EditRequest, EditRequests } from '../edits';
import {
  BOUNDS,
  CURRENCY_PATTERN,
  HIGHLIGHT_CATEGORIES,
  KINDS,
  ORGANIZATION_TYPES,
  PERSONAL_RULES,
  RATE_PATTERN,
  ROLES,
} from '../model';

/** Longer than any real one; more is no edit of a reader. */
const LONGEST_NOTE = 20_000;
const LONGEST_SENTENCE = 20_000;
/** “All like this” in a large database. */
const MOST_TARGETS = 100_000;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const words = v.pipe(v.string(), v.maxLength(2000));
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));
const optionalWords = v.nullable(words);
const text = v.pipe(v.string(), v.maxLength(LONGEST_NOTE));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const number = v.pipe(v.number(), v.finite());
const date = v.nullable(v.pipe(v.string(), v.isoDate()));
const currency = v.pipe(v.string(), v.regex(CURRENCY_PATTERN));
const many = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.minLength(1), v.maxLength(MOST_TARGETS));
const ids = many(id);
const names = v.pipe(v.array(name), v.maxLength(200));

const readingFields = {
  value: v.pipe(number, v.minValue(0)),
  max: v.nullable(v.pipe(number, v.minValue(0))),
  bound: v.picklist(BOUNDS),
  kind: v.picklist(KINDS),
  unit: optionalWords,
  currency: v.nullable(currency),
  item: optionalWords,
  org: v.nullable(name),
  role: v.picklist(ROLES),
  period: optionalWords,
  per: optionalWords,
  cumulative: v.boolean(),
  periodStart: date,
  periodEnd: date,
  place: optionalWords,
  recipient: v.nullable(name),
};
/** The same, each left out where the reader left it alone. */
const correction = v.strictObject({
  value: v.exactOptional(readingFields.value),
  max: v.exactOptional(readingFields.max),
  bound: v.exactOptional(readingFields.bound),
  kind: v.exactOptional(readingFields.kind),
  unit: v.exactOptional(readingFields.unit),
  currency: v.exactOptional(readingFields.currency),
  item: v.exactOptional(readingFields.item),
  org: v.exactOptional(readingFields.org),
  role: v.exactOptional(readingFields.role),
  period: v.exactOptional(readingFields.period),
  per: v.exactOptional(readingFields.per),
  cumulative: v.exactOptional(readingFields.cumulative),
  periodStart: v.exactOptional(readingFields.periodStart),
  periodEnd: v.exactOptional(readingFields.periodEnd),
  place: v.exactOptional(readingFields.place),
  recipient: v.exactOptional(readingFields.recipient),
});
const reading = v.strictObject({
  ...readingFields,
  low: number,
  high: v.nullable(number),
  step: v.pipe(number, v.minValue(0)),
  unitClass: words,
});

const target = v.strictObject({
  table: v.picklist([
    'sources',
    'mentions',
    'figures',
    'highlights',
    'collections',
    'collectionRows',
    'rules',
    'rates',
  ]),
  id,
});
const foundTarget = v.strictObject({ table: v.picklist(['mentions', 'figures']), id });
const category = v.picklist(HIGHLIGHT_CATEGORIES);
const place = {
  sourceId: id,
  page: v.pipe(v.number(), v.integer(), v.minValue(1)),
  quote: v.strictObject({
    type: v.literal('TextQuoteSelector'),
    exact: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_SENTENCE)),
    prefix: v.pipe(v.string(), v.maxLength(64)),
    suffix: v.pipe(v.string(), v.maxLength(64)),
  }),
  position: v.strictObject({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
};
const sentence = v.pipe(v.string(), v.maxLength(LONGEST_SENTENCE));

/** What each edit carries, as it is read from a message. An edit without a row here does not exist. */
const SCHEMAS: { readonly [A in EditAction]: v.GenericSchema<unknown, EditRequests[A]> } = {
  confirm: v.strictObject({ targets: many(foundTarget) }),
  reject: v.strictObject({ targets: many(foundTarget) }),
  reset: v.strictObject({ targets: many(foundTarget) }),
  correct: v.strictObject({ figureId: id, fields: correction }),
  note: v.strictObject({ target, text }),
  tag: v.strictObject({ targets: many(target), add: names, remove: names }),
  delete: v.strictObject({ targets: many(target) }),
  restore: v.strictObject({ targets: many(target) }),
  highlight: v.strictObject({ id, ...place, category, note: text, tags: names }),
  categorize: v.strictObject({ highlightId: id, category }),
  figure: v.strictObject({ ...place, sentence, reading, fields: correction }),
  organization: v.strictObject({
    ...place,
    sentence,
    name,
    type: v.picklist(ORGANIZATION_TYPES),
    watched: v.boolean(),
    aliasOf: v.nullable(id),
    ruleId: v.nullable(id),
  }),
  watch: v.strictObject({ organizationIds: ids, watched: v.boolean() }),
  alias: v.strictObject({ organizationId: id, add: names, remove: names }),
  classify: v.strictObject({ organizationIds: ids, type: v.picklist(ORGANIZATION_TYPES) }),
  'list-organizations': v.strictObject({
    organizations: many(
      v.strictObject({
        name,
        type: v.nullable(v.picklist(ORGANIZATION_TYPES)),
        aliases: names,
        watched: v.nullable(v.boolean()),
      }),
    ),
  }),
  'merge-organizations': v.strictObject({ organizationIds: ids, into: id }),
  'split-organizations': v.strictObject({ organizationIds: ids }),
  'merge-claims': v.strictObject({ claimId: id, figureIds: ids }),
  'split-claims': v.strictObject({ groups: many(v.strictObject({ claimId: id, figureIds: ids })) }),
  'new-collection': v.strictObject({ id, name }),
  'change-collection': v.strictObject({
    id,
    name: v.optional(name),
    columns: v.optional(v.nullable(v.pipe(v.array(v.strictObject({ id, title: v.nullable(name) })), v.maxLength(200)))),
  }),
  collect: v.strictObject({
    collectionId: id,
    name: v.optional(name),
    rows: many(v.strictObject({ id, figureId: v.nullable(id), highlightId: v.nullable(id) })),
  }),
  uncollect: v.strictObject({ rowIds: ids }),
  reorder: v.strictObject({ collectionId: id, rowIds: ids }),
  cell: v.strictObject({ rowId: id, columnId: id, text }),
  rule: v.strictObject({
    id,
    rule: v.picklist(PERSONAL_RULES),
    words: name,
    organizationId: v.nullable(id),
    sourceId: v.nullable(id),
  }),
  rate: v.strictObject({
    id,
    from: currency,
    to: currency,
    date: v.pipe(v.string(), v.isoDate()),
    rate: v.pipe(v.string(), v.regex(RATE_PATTERN)),
  }),
};

const isAction = (action: unknown): action is EditAction =>
  typeof action === 'string' && Object.hasOwn(SCHEMAS, action);

/**
 * What a script in a page may do: what card and selection bar offer, and only to its own page's rows, as the handler sees
 * to. A page that took the script over can do no more than that, and each of it can be undone.
 */
const IN_PAGE: ReadonlySet<EditAction> = new Set<EditAction>([
  'confirm',
  'reject',
  'reset',
  'correct',
  'note',
  'tag',
  'delete',
  'restore',
  'highlight',
  'categorize',
  'figure',
  'organization',
  'collect',
  'rule',
]);
export const isInPageEdit = ({ action }: EditRequest): boolean => IN_PAGE.has(action);

/** An edit: its action, and beside it what that action carries. */
export const editSchema: v.GenericSchema<unknown, EditRequest> = v.pipe(
  v.looseObject({ action: v.custom<EditAction>(isAction) }),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const { action, ...rest } = dataset.value;
    const read = v.safeParse(SCHEMAS[action], rest);
    if (read.success) return requestOf(action, read.output);
    addIssue({ message: `${action}: ${v.getDotPath(read.issues[0]) ?? 'payload'}` });
    return NEVER;
  }),
);

/** A request is one of a union that TypeScript does not see through its key; the row of `SCHEMAS` above has read it. */
function requestOf<A extends EditAction>(action: A, payload: EditRequests[A]): EditRequest {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return { action, ...payload } as unknown as EditRequest;
}
