import type { SourceRow } from '../model';
import { canonicalAddress } from './canonical-url';
import type { ReadArticle } from './article';
import { hashParts, sourceIdOf } from './ids';

/** A source with the page of it that was just read. */
export interface ReadSource {
  readonly row: SourceRow;
  readonly page: number;
}

/** The row of an article as if it were read for the first time. */
export async function describeSource(article: ReadArticle, now: number): Promise<ReadSource> {
  const { metadata } = article;
  const address = canonicalAddress(article.url, article.claimedUrl) ?? { canonicalUrl: article.url, page: 1 };
  const row: SourceRow = {
    id: await sourceIdOf(address.canonicalUrl, article.partKey),
    url: article.url,
    canonicalUrl: address.canonicalUrl,
    partKey: article.partKey,
    title: metadata.title,
    site: metadata.site,
    author: metadata.author,
    publishedDate: metadata.publishedDate,
    lang: article.extraction.lang,
    contentHash: await hashParts(article.text),
    firstSeenAt: now,
    lastSeenAt: now,
    extractorVersion: article.extractorVersion,
    tags: [],
    note: '',
    ...(article.keepsText === true ? { text: article.text } : {}),
    changedAt: now,
    deletedAt: null,
  };
  return { row, page: address.page };
}

/**
 * Joins a source that is stored with a new reading of it. Tags, note and bin are the reader's. Later pages of an article
 * often repeat its headline with a page number, or say less: the first page's word stands where it has one.
 */
export function mergeSource(stored: SourceRow, { row: read, page }: ReadSource): SourceRow {
  const [first, second] = page === 1 ? [read, stored] : [stored, read];
  return {
    ...read,
    url: first.url,
    title: first.title ?? second.title,
    site: first.site ?? second.site,
    author: first.author ?? second.author,
    publishedDate: first.publishedDate ?? second.publishedDate,
    contentHash: first.contentHash,
    firstSeenAt: stored.firstSeenAt,
    lastSeenAt: Math.max(stored.lastSeenAt, read.lastSeenAt),
    tags: stored.tags,
    note: stored.note,
    changedAt: stored.changedAt,
    deletedAt: stored.deletedAt,
  };
}
