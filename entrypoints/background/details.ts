import { TABLE_WORDS } from '../../components/table-words';
import { writeAmount } from '../../components/amounts';
import { figureEntry, figureLine } from '../../utils/export';
import { interfaceLocale, t } from '../../utils/i18n';
import type { Caller, Calls } from '../../utils/messages';
import {
  HIGHLIGHT_CATEGORIES,
  type CardWords,
  type FigureRow,
  type HighlightRow,
  type Kind,
  type MarkDetails,
  type MentionRow,
} from '../../utils/model';
import { troubleOf, type Database } from '../../utils/storage';
import { articlesOf } from './edit-handlers';
import { remarksOfOthers, rowsAround } from './elsewhere';
import { readingForm } from './forms';
import { speak } from './speak';
import { loadRecord } from './tab-records';

type Remark = 'card.remark.person-times';

/** What a reader may mistake a kind for. */
const REMARKS: { readonly [K in Kind]?: Remark } = { 'person-times': 'card.remark.person-times' };

const wordsOfCard = (): CardWords => ({
  title: t('card.title'),
  close: t('card.close'),
  confirm: t('card.confirm'),
  reject: t('card.reject'),
  reset: t('card.reset'),
  correct: t('card.correct'),
  collect: t('card.collect'),
  collected: t('card.collected'),
  never: t('card.never'),
  ruled: t('card.ruled'),
  note: t('card.note'),
  tag: t('card.tag'),
  copy: t('card.copy'),
  save: t('card.save'),
  undo: t('card.undo'),
  redo: t('card.redo'),
  remove: t('card.remove'),
  purpose: t('card.purpose'),
  copied: t('card.copied'),
  failed: t('card.failed'),
});

/** What the card says of a mark, to the page that it stands in and to no other. */
export async function loadDetails(
  database: Database,
  { category, id }: Calls['mark.details']['send'],
  caller: Caller,
): Promise<Calls['mark.details']['receive']> {
  try {
    await speak();
    const articles = await articlesOf(caller);
    const details = await LOADERS[category](database, id, (sourceId) => articles?.includes(sourceId) ?? true);
    if (details === undefined) return NO_MARK;
    const remarks = [...(await remarksOfLoss(id, caller)), ...details.remarks];
    return { ok: true, details: { ...details, remarks } };
  } catch (error) {
    return troubleOf(error);
  }
}

const NO_MARK = { ok: false, code: 'no-access', detail: 'no mark of this page' } as const;

/** What the page that asks says in the place of what was kept. */
async function remarksOfLoss(id: string, { tabId }: Caller): Promise<readonly string[]> {
  const record = tabId === null ? undefined : await loadRecord(tabId);
  const lost = record?.lost.find((place) => place.id === id && place.outcome === 'changed');
  return lost === undefined ? [] : [t('card.remark.changed', { was: lost.was, now: lost.now })];
}

/** What can be corrected of a figure. */
export async function loadForm(
  database: Database,
  { id }: Calls['mark.form']['send'],
  caller: Caller,
): Promise<Calls['mark.form']['receive']> {
  try {
    await speak();
    const articles = await articlesOf(caller);
    const row = await database.figures.get(id);
    if (row === undefined || articles?.includes(row.sourceId) === false) return NO_MARK;
    const { raw: _raw, ...found } = row.found;
    return { ok: true, form: await readingForm(database, row.sourceId, { ...found, ...row.edited }, found) };
  } catch (error) {
    return troubleOf(error);
  }
}

type IsAllowed = (sourceId: string) => boolean;

const LOADERS: {
  readonly [C in MarkDetails['category']]: (
    database: Database,
    id: string,
    isAllowed: IsAllowed,
  ) => Promise<MarkDetails | undefined>;
} = { figure: figureDetails, organization: mentionDetails, highlight: highlightDetails };

/** What is told of every mark. */
async function commonDetails(database: Database, row: FigureRow | MentionRow | HighlightRow) {
  const source = await database.sources.get(row.sourceId);
  const draft = await database.drafts.get(row.id);
  return {
    draft: draft?.text ?? null,
    id: row.id,
    sourceId: row.sourceId,
    lang: interfaceLocale().lang,
    articleLang: source?.lang ?? 'und',
    note: row.note,
    tags: row.tags,
    words: wordsOfCard(),
    purposes: [],
    own: null,
  };
}

async function figureDetails(database: Database, id: string, isAllowed: IsAllowed): Promise<MarkDetails | undefined> {
  const row = await database.figures.get(id);
  if (row === undefined || !isAllowed(row.sourceId)) return undefined;
  const rows = await rowsAround(database, row);
  const entry = figureEntry(rows, id);
  if (entry === undefined) return undefined;
  const { figure, organization, recipient } = entry;
  const remark = REMARKS[figure.kind];
  const amount = writeAmount(figure, figure, figure);
  const facts = [
    { label: t('column.kind'), value: t(`kind.${figure.kind}`) },
    { label: t('column.item'), value: figure.item },
    { label: t('column.organization'), value: organization?.name ?? figure.org ?? t('details.unattributed') },
    { label: t('column.recipient'), value: recipient?.name ?? figure.recipient },
    { label: t('column.period'), value: figure.period },
    { label: t('column.place'), value: figure.place },
  ].flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
  return {
    ...(await commonDetails(database, row)),
    category: 'figure',
    status: row.status,
    statusWords: t(`status.${row.status}`),
    raw: row.found.raw,
    amount: figure.role === 'other' ? amount : `${amount} · ${t(`role.${figure.role}`)}`,
    remarks: [...(remark === undefined ? [] : [t(remark)]), ...remarksOfOthers(rows, row)],
    facts,
    sentence: row.sentence,
    line: figureLine(entry, TABLE_WORDS),
  };
}

async function mentionDetails(database: Database, id: string, isAllowed: IsAllowed): Promise<MarkDetails | undefined> {
  const row = await database.mentions.get(id);
  if (row === undefined || !isAllowed(row.sourceId)) return undefined;
  const organization = await database.organizations.get(row.organizationId);
  return {
    ...(await commonDetails(database, row)),
    category: 'organization',
    status: row.status,
    statusWords: t(`status.${row.status}`),
    raw: organization?.name ?? row.name,
    amount: organization === undefined ? '' : t(`type.${organization.type}`),
    remarks: [],
    facts: [],
    sentence: '',
    line: '',
  };
}

async function highlightDetails(
  database: Database,
  id: string,
  isAllowed: IsAllowed,
): Promise<MarkDetails | undefined> {
  const row = await database.highlights.get(id);
  if (row === undefined || !isAllowed(row.sourceId)) return undefined;
  return {
    ...(await commonDetails(database, row)),
    category: 'highlight',
    status: 'confirmed',
    statusWords: row.deletedAt === null ? t('card.own') : t('card.removed'),
    raw: row.quote.exact,
    amount: '',
    remarks: [],
    facts: [],
    sentence: '',
    line: '',
    purposes: HIGHLIGHT_CATEGORIES.map((purpose) => ({ id: purpose, label: t(`purpose.${purpose}`) })),
    own: row.category,
  };
}
