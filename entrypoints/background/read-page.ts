import type { PageReading, PageStored } from '../../utils/messages';
import { loadLooks } from '../../utils/settings';
import { loadPageRows, loadSiteRule, saveArticles, troubleOf, type Database } from '../../utils/storage';
import { changePage, changeShownPage } from './annotate';
import { countOf, marksOf } from './marks';
import { loadPersonalRules } from './personal-rules';
import type { ArticlePlace, TabRecord } from './tab-records';
import { understandPage, type LoadEngine } from './understand';

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

/** Understands a page, stores it, and tells where to mark it. */
async function storePage(
  database: Database,
  loadEngine: LoadEngine,
  tabId: number,
  page: PageReading,
): Promise<PageStored> {
  const { articles, unsupportedLang } = await understandPage(
    page,
    await loadEngine(),
    await loadPersonalRules(database),
  );
  if (articles.length === 0 && unsupportedLang !== null) {
    await changeShownPage(tabId, page.url, (known) => ({ ...known, unsupportedLang, failure: null }));
    return { ok: false, code: 'unsupported-language', detail: unsupportedLang };
  }

  const readArticles = articles.map(({ article }) => article);
  const result = await saveArticles(database, readArticles, Date.now());
  if (!result.ok) return result;

  const { saved } = result;
  const sourceIds = saved.map(({ sourceId }) => sourceId);
  const places = articles.flatMap(({ article, part, offset }, at): ArticlePlace[] => {
    const { sourceId, page: number } = saved[at] ?? {};
    if (sourceId === undefined || number === undefined) return [];
    return [{ sourceId, page: number, part, start: offset, end: offset + article.text.length }];
  });
  const rows = await loadPageRows(database, sourceIds);
  const lost = saved.flatMap((article) => article.lost);
  const after = await changeShownPage(tabId, page.url, (known) => ({
    ...known,
    ...countOf(rows),
    sourceIds,
    articles: places,
    lost,
    failure: null,
    unsupportedLang,
  }));
  const marks = marksOf(places, rows, lost);
  const lang = readArticles[0]?.extraction.lang ?? 'und';
  return { ok: true, marks, sourceIds, lang, looks: await loadLooks(), shown: after?.marksShown ?? 'all' };
}

/**
 * Understands a page that the annotator has read, stores it, and tells where to mark it. The answer comes after the
 * transaction has committed; without an answer the page sends the same again, and the same rows result. Where the
 * database does not answer, the page's record says why.
 */
export async function readPage(
  database: Database,
  loadEngine: LoadEngine,
  tabId: number,
  page: PageReading,
): Promise<PageStored> {
  const record = await changePage(tabId, page.url, (known) => known);
  const stored =
    (await refusalOf(database, page, record)) ?? (await storePage(database, loadEngine, tabId, page).catch(troubleOf));
  if (!stored.ok && stored.code.startsWith('storage-')) {
    await changeShownPage(tabId, page.url, (known) => ({ ...known, failure: stored.code }));
  }
  return stored;
}
