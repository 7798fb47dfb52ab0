import { composeText, type ArticleText } from './article-text';
import { readBlocks } from './blocks';
import { chooseArticles, type ChosenArticle } from './choose-article';
import { readCredits, readMetadata, type PageMetadata } from './metadata';
import { claimedTitles, foldTitle } from './titles';
import type { ArticlePart, PageReading } from '../messages';

/** An article of a page as it is sent, and its way back into the page. */
export interface ReadPart extends ArticlePart {
  readonly article: ArticleText;
}

/** What was read of a page. `parts` is empty where nothing on it reads like an article. */
export interface ReadPage {
  readonly canonicalUrl: string | null;
  readonly declaredLang: string | null;
  readonly parts: readonly ReadPart[];
  /** Shadow roots and documents in frames that were read beside the document: who follows changes has to watch them as well. */
  readonly trees: readonly Node[];
  /** The page goes beyond the limits of reading. */
  readonly isCut: boolean;
}

const LONGEST_KEY = 120;

function partOf(chosen: ChosenArticle, isOneOfMany: boolean, page: PageMetadata): ReadPart {
  const article = composeText(chosen.blocks);
  const credits = readCredits(chosen.credits);
  const headline = chosen.headline?.replaceAll(/\s+/gu, ' ') ?? null;
  const title = headline ?? (isOneOfMany ? null : page.title);
  const key = isOneOfMany ? foldTitle(title ?? article.text.slice(0, LONGEST_KEY)).slice(0, LONGEST_KEY) : '';
  return {
    key,
    text: article.text,
    metadata: {
      title,
      site: page.site ?? credits.site,
      author: (isOneOfMany ? null : page.author) ?? credits.author,
      publishedDate: page.publishedDate ?? credits.publishedDate,
    },
    article,
  };
}

/** Reads the articles of a page from its live nodes, pausing after each stride. */
export function* readArticleSteps(document: Document, isStill = false): Generator<void, ReadPage, void> {
  const page = yield* readBlocks(document, isStill);
  const metadata = readMetadata(document);
  yield;
  const chosen = chooseArticles(document, page, claimedTitles(document));
  const { canonicalUrl, declaredLang } = metadata;
  return {
    canonicalUrl,
    declaredLang,
    trees: page.trees,
    isCut: page.isCut,
    parts: chosen.map((article) => partOf(article, chosen.length > 1, metadata)),
  };
}

/** Reads the articles of a document that stands still, at once: a saved page, whose scripts do not run. */
export function readStillArticle(document: Document): ReadPage {
  const steps = readArticleSteps(document, true);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** What is sent to the background of a page that was read. */
export function toReading(url: string, { canonicalUrl, declaredLang, parts }: ReadPage): PageReading {
  return { url, canonicalUrl, declaredLang, parts: parts.map(({ key, text, metadata }) => ({ key, text, metadata })) };
}
