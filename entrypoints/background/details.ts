import { TABLE_WORDS } from '../../components/table-words';
import { writeAmount } from '../../components/amounts';
import { figureEntry, figureLine } from '../../utils/export';
import { interfaceLocale, setLocale, t, type MessageKey } from '../../utils/i18n';
import type { Caller, Calls, CardWords, MarkDetails } from '../../utils/messages';
import type { Kind } from '../../utils/model';
import { loadSettings } from '../../utils/settings';
import { loadScope, troubleOf, type Database } from '../../utils/storage';
import { articlesOf } from './edit-handlers';

type Remark = MessageKey & `card.remark.${string}`;

/** What a reader may mistake a kind for. */
const REMARKS: { readonly [K in Kind]?: Remark } = { 'person-times': 'card.remark.person-times' };

const wordsOfCard = (): CardWords => ({
  title: t('card.title'),
  close: t('card.close'),
  confirm: t('card.confirm'),
  reject: t('card.reject'),
  reset: t('card.reset'),
  note: t('card.note'),
  tag: t('card.tag'),
  copy: t('card.copy'),
  save: t('card.save'),
  undo: t('card.undo'),
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
    await setLocale(await loadSettings());
    const articles = (await articlesOf(caller)) ?? [];
    const details = await (category === 'figure' ? figureDetails : mentionDetails)(database, id, articles);
    if (details === undefined) return { ok: false, code: 'no-access', detail: 'no mark of this page' };
    return { ok: true, details };
  } catch (error) {
    return troubleOf(error);
  }
}

async function figureDetails(
  database: Database,
  id: string,
  articles: readonly string[],
): Promise<MarkDetails | undefined> {
  const row = await database.figures.get(id);
  if (row === undefined || !articles.includes(row.sourceId)) return undefined;
  const rows = await loadScope(database, { name: 'page', sourceIds: [row.sourceId] }, Date.now());
  const entry = figureEntry(rows, id);
  if (entry === undefined) return undefined;
  const { figure, organization, recipient, source } = entry;
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
    id,
    category: 'figure',
    status: row.status,
    statusWords: t(`status.${row.status}`),
    lang: interfaceLocale().lang,
    articleLang: source?.lang ?? 'und',
    raw: row.found.raw,
    amount: figure.role === 'other' ? amount : `${amount} · ${t(`role.${figure.role}`)}`,
    remarks: remark === undefined ? [] : [t(remark)],
    facts,
    sentence: row.sentence,
    note: row.note,
    tags: row.tags,
    line: figureLine(entry, TABLE_WORDS),
    words: wordsOfCard(),
  };
}

async function mentionDetails(
  database: Database,
  id: string,
  articles: readonly string[],
): Promise<MarkDetails | undefined> {
  const row = await database.mentions.get(id);
  if (row === undefined || !articles.includes(row.sourceId)) return undefined;
  const organization = await database.organizations.get(row.organizationId);
  const source = await database.sources.get(row.sourceId);
  return {
    id,
    category: 'organization',
    status: row.status,
    statusWords: t(`status.${row.status}`),
    lang: interfaceLocale().lang,
    articleLang: source?.lang ?? 'und',
    raw: organization?.name ?? row.name,
    amount: organization === undefined ? '' : t(`type.${organization.type}`),
    remarks: [],
    facts: [],
    sentence: '',
    note: row.note,
    tags: row.tags,
    line: '',
    words: wordsOfCard(),
  };
}
