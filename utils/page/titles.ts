import { attributeOf, queryAll } from './dom';
import { readJsonLd } from './json-ld';
import { textContentOf } from './text-content';

/** What a document calls itself, in the places where templates write it. All of it is untrusted. */
export interface ClaimedTitles {
  /** `<title>` as it stands: usually headline, section and outlet. */
  readonly document: string;
  /** Open Graph, Twitter, JSON-LD, or a meta element of the publishing system: the headline alone. */
  readonly headlines: readonly string[];
  /** Of the one article that its JSON-LD speaks of; null where that speaks of none. */
  readonly article: string | null;
}

/** Letters, digits and Han characters alone: white space, signs and invisible characters differ between title and headline. */
export const foldTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

const HEADLINE_META =
  'meta[property="og:title"],meta[name="og:title"],meta[name="twitter:title"],meta[name="ArticleTitle" i],meta[name="title" i],meta[itemprop="headline"]';
const LONGEST_TITLE = 500;

/** The words directly inside a small element, on one line. */
export function textOf(element: Element): string {
  return textContentOf(element, LONGEST_TITLE).replaceAll(/\s+/gu, ' ').trim();
}

export function claimedTitles(document: Document): ClaimedTitles {
  const [title] = queryAll(document, 'head > title');
  const headlines = queryAll(document, HEADLINE_META).flatMap((meta) => {
    const content = attributeOf(meta, 'content')?.slice(0, LONGEST_TITLE).trim() ?? '';
    return content === '' ? [] : [content];
  });
  const article = readJsonLd(document).title;
  return {
    document: title === undefined ? '' : textOf(title),
    headlines: article === null ? headlines : [...headlines, article.slice(0, LONGEST_TITLE)],
    article,
  };
}

/** Shorter titles are inside too many others by chance. */
const SHORTEST_MATCH = 4;

/**
 * How well words fit what the document calls itself: 1 for the headline itself, less where one is a part of the other, 0 where
 * they have nothing to do with each other.
 */
export function titleFit(words: string, { document, headlines }: ClaimedTitles): number {
  const folded = foldTitle(words);
  if (folded.length < SHORTEST_MATCH) return 0;
  const exact = headlines.map(foldTitle).filter((headline) => headline.length >= SHORTEST_MATCH);
  if (exact.includes(folded)) return 1;
  const whole = foldTitle(document);
  if (whole.startsWith(folded)) return 0.5 + 0.5 * (folded.length / whole.length);
  const container = [whole, ...exact].find(
    (title) => title.includes(folded) || (folded.includes(title) && title.length >= SHORTEST_MATCH * 2),
  );
  if (container === undefined) return 0;
  return 0.8 * (Math.min(container.length, folded.length) / Math.max(container.length, folded.length));
}
