import type { ArticleMetadata } from '../model';
import { parseDate } from './dates';
import { attributeOf, documentElementOf, queryAll, tagOf } from './dom';
import { readJsonLd, type JsonLdArticle } from './json-ld';
import { claimedTitles, textOf } from './titles';

/** What a page says of itself, whatever articles stand on it. Untrusted; the background judges it again. */
export interface PageMetadata extends ArticleMetadata {
  readonly canonicalUrl: string | null;
  readonly declaredLang: string | null;
}

const LONGEST = 300;

const clean = (words: string | null | undefined): string | null => {
  const text =
    words
      ?.slice(0, LONGEST * 4)
      .replaceAll(/\s+/gu, ' ')
      .trim()
      .slice(0, LONGEST) ?? '';
  return text === '' ? null : text;
};

/** A name, and not the address of a profile, which the Open Graph asks for in its place. */
const cleanName = (words: string | null | undefined): string | null => {
  const name = clean(words)?.replace(/^by\s+(?=\p{Lu})/iu, '') ?? null;
  return name === null || /^(?:https?:)?\/\//u.test(name) ? null : name;
};

/** Names of meta elements in the order in which they are believed, in lower case. */
const META = {
  site: ['og:site_name', 'article:publisher', 'contentsource', 'sitename', 'application-name', 'source'],
  author: ['article:author', 'og:article:author', 'author', 'byl', 'dc.creator', 'parsely-author'],
  date: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'date',
    'weibo: article:create_at',
    'og:release_date',
    'apub:time',
    'parsely-pub-date',
  ],
  url: ['og:url'],
} as const;

function metaReader(document: Document): (names: readonly string[], read?: typeof clean) => string | null {
  const found = new Map<string, string>();
  for (const meta of queryAll(document, 'meta[content]')) {
    const name = attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? attributeOf(meta, 'itemprop');
    const content = attributeOf(meta, 'content');
    if (name !== null && content !== null && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return (names, read = clean) => {
    for (const name of names) {
      const content = read(found.get(name));
      if (content !== null) return content;
    }
    return null;
  };
}

/** A time that is marked as the publication's, else the first one. */
function timeElement(document: Document): string | null {
  const times = queryAll(
    document,
    'time, [itemprop="datePublished"], .pubtime, .publish-time, #publish_time, #pubtime_baidu, .pub-time',
  );
  for (const time of times.slice(0, 10)) {
    const date = parseDate(attributeOf(time, 'datetime') ?? attributeOf(time, 'content') ?? textOf(time));
    if (date !== undefined) return date;
  }
  return null;
}

/** `来源：公益时报`, `记者 王某`: what a visible line under the headline says. */
const SOURCE_LINE = /(?:来源|來源|稿源|出处|文章来源)\s*[:：]\s*(?<site>[^\s|｜,，。；;:：]{2,30})/u;
const AUTHOR_LINE = /(?:作者|记者|記者|文|撰文)\s*[/／|｜:：]\s*(?<author>[^\s|｜,，。；;:：/]{2,20})/u;
/** A name ends before a small letter, particles apart, and before the day that stands behind it. */
const ENGLISH_AUTHOR =
  /^(?:by|By|BY)\s+(?<author>\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:de|da|del|der|di|du|van|von|la|le|bin|al)\s+){0,2}(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Published|Posted|Updated)\b)\p{Lu}[\p{L}.'’-]*){0,3})/u;

/** What the lines about an article say: lines that stand near its headline and are not of its text. */
export function readCredits(lines: readonly string[]): Pick<ArticleMetadata, 'site' | 'author' | 'publishedDate'> {
  let site: string | null = null;
  let author: string | null = null;
  let publishedDate: string | null = null;
  for (const line of lines) {
    site ??= clean(SOURCE_LINE.exec(line)?.groups?.['site']);
    author ??= clean((AUTHOR_LINE.exec(line) ?? ENGLISH_AUTHOR.exec(line))?.groups?.['author']);
    publishedDate ??= parseDate(line) ?? null;
  }
  return { site, author, publishedDate };
}

/** Reads what a page says of itself, from JSON-LD, meta elements and `<time>`. */
export function readMetadata(document: Document): PageMetadata {
  const meta = metaReader(document);
  const linked: JsonLdArticle = readJsonLd(document);
  const canonical = queryAll(document, 'link[rel~="canonical" i]').map((link) => attributeOf(link, 'href'));
  const root = documentElementOf(document);
  const lang =
    root !== null && tagOf(root) === 'html' ? (attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang')) : null;
  const titles = claimedTitles(document);
  const date = linked.publishedDate ?? meta(META.date);
  return {
    title: clean(linked.title ?? titles.headlines[0] ?? titles.document),
    site: cleanName(linked.site) ?? meta(META.site, cleanName),
    author: cleanName(linked.author) ?? meta(META.author, cleanName),
    publishedDate: (date === null ? undefined : parseDate(date)) ?? timeElement(document),
    canonicalUrl: clean(canonical[0]) ?? meta(META.url),
    declaredLang: clean(lang)?.slice(0, 64) ?? null,
  };
}
