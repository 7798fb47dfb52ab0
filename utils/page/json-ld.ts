import { queryAll } from './dom';
import { textContentOf } from './text-content';

/** What a page's JSON-LD says of its article. Untrusted. */
export interface JsonLdArticle {
  readonly title: string | null;
  readonly site: string | null;
  readonly author: string | null;
  readonly publishedDate: string | null;
}

const NOTHING: JsonLdArticle = { title: null, site: null, author: null, publishedDate: null };
const ARTICLE_TYPE = /(?:Article|Posting|Report)$/u;
/** More than any template writes; beyond it parsing is only a way to hold us up. */
const LONGEST_SCRIPT = 200_000;
const MOST_SCRIPTS = 10;
const MOST_OBJECTS = 500;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const wordsOf = (value: unknown): string | null => {
  const [first] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  if (typeof first === 'string') return first;
  return isObject(first) && typeof first['name'] === 'string' ? first['name'] : null;
};

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The first object in a JSON-LD document that is an article, wherever it hangs. */
function findArticle(json: unknown): JsonLdArticle | undefined {
  const queue: unknown[] = [json];
  for (let steps = 0; queue.length > 0 && steps < MOST_OBJECTS; steps += 1) {
    const value = queue.shift();
    if (Array.isArray(value)) queue.push(...value.slice(0, 50));
    if (!isObject(value) || Array.isArray(value)) continue;
    const types = [value['@type']].flat();
    if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)))
      return {
        title: wordsOf(value['headline']),
        site: wordsOf(value['publisher']),
        author: wordsOf(value['author']),
        publishedDate: wordsOf(value['datePublished']),
      };
    queue.push(value['@graph'], value['mainEntity']);
  }
  return undefined;
}

/** Reads the article that a page's JSON-LD describes; all null where there is none. */
export function readJsonLd(document: Document): JsonLdArticle {
  for (const script of queryAll(document, 'script[type="application/ld+json" i]').slice(0, MOST_SCRIPTS)) {
    const json = textContentOf(script, LONGEST_SCRIPT);
    const article = json.length >= LONGEST_SCRIPT ? undefined : findArticle(parse(json));
    if (article !== undefined) return article;
  }
  return NOTHING;
}
