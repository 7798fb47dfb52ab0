import type { Calls } from '../../utils/messages';
import { hashParts, saveArticles, type Database } from '../../utils/storage';
import { understandPage, type Engine } from './understand';

/**
 * Reads a text that the reader has pasted, as if it were an article. It has no address, so it goes by the hash of its words:
 * pasted again it is the same source. Its text is kept with it, because it stands nowhere else.
 */
export async function readText(
  database: Database,
  engine: Engine,
  { text, title, site, publishedDate }: Calls['text.read']['send'],
): Promise<Calls['text.read']['receive']> {
  const url = `urn:sha256:${await hashParts(text)}`;
  const metadata = { title, site, author: null, publishedDate };
  const page = { url, canonicalUrl: null, declaredLang: null, parts: [{ key: '', text, metadata }] };
  const { articles, unsupportedLang } = await understandPage(page, engine);
  if (articles.length === 0) return { ok: false, code: 'unsupported-language', detail: unsupportedLang ?? 'und' };
  const read = articles.map(({ article }) => ({ ...article, keepsText: true }));
  const result = await saveArticles(database, read, Date.now());
  return result.ok ? { ok: true, sourceIds: result.saved.map(({ sourceId }) => sourceId) } : result;
}
