import type { Mark, PageReading, PageStored } from '../../utils/messages';
import { loadSiteRule, saveArticles, troubleOf, type Database, type SavedArticle } from '../../utils/storage';
import { changePage } from './annotate';
import { marksOf } from './marks';
import type { TabRecord } from './tab-records';
import { understandPage, type Engine } from './understand';

/** Whether the site of a page may be read at all; trouble where the database does not say. */
async function refusalOf(
  database: Database,
  { url }: PageReading,
  record: TabRecord | undefined,
): Promise<PageStored | undefined> {
  const rule = await loadSiteRule(database, new URL(url).hostname).catch(troubleOf);
  if (typeof rule === 'object') return rule;
  const isNever = rule === 'never' && record?.isAsked !== true;
  return isNever ? { ok: false, code: 'no-access', detail: 'never on this site' } : undefined;
}

/** What badge and popup count: each marked figure, and each organization once however often it is named. */
function countOf(marks: readonly Mark[], saved: readonly SavedArticle[]) {
  const figures = marks.filter(({ category, status }) => category === 'figure' && status !== 'rejected').length;
  const named = saved.flatMap(({ mentions }) => mentions).filter(({ status }) => status !== 'rejected');
  return { figures, organizations: new Set(named.map(({ organizationId }) => organizationId)).size };
}

/**
 * Understands a page that the annotator has read, stores it, and tells where to mark it. The answer comes after the
 * transaction has committed; without an answer the page sends the same again, and the same rows result.
 */
export async function readPage(
  database: Database,
  engine: Engine,
  tabId: number,
  page: PageReading,
): Promise<PageStored> {
  const record = await changePage(tabId, page.url, (known) => known);
  const refusal = await refusalOf(database, page, record);
  if (refusal !== undefined) return refusal;

  const { articles, unsupportedLang } = await understandPage(page, engine);
  if (articles.length === 0 && unsupportedLang !== null) {
    await changePage(tabId, page.url, (known) => ({ ...known, unsupportedLang, failure: null }));
    return { ok: false, code: 'unsupported-language', detail: unsupportedLang };
  }

  const readArticles = articles.map(({ article }) => article);
  const result = await saveArticles(database, readArticles, Date.now());
  if (!result.ok) {
    await changePage(tabId, page.url, (known) => ({ ...known, failure: result.code }));
    return result;
  }

  const { saved } = result;
  const marks = marksOf(articles, saved);
  const sourceIds = saved.map(({ sourceId }) => sourceId);
  const counts = countOf(marks, saved);
  await changePage(tabId, page.url, (known) => ({ ...known, ...counts, sourceIds, failure: null, unsupportedLang }));
  return { ok: true, marks, sourceIds, lang: readArticles[0]?.extraction.lang ?? 'und' };
}
