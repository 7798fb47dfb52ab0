import type { PersonalRules } from '../../utils/extraction';
import type { DetectedLanguage, LanguageHints } from '../../utils/languages/detect';
import type { ArticlePart, PageReading } from '../../utils/messages';
import type { Extraction, Language, Span } from '../../utils/model';
import { regionOfHost } from '../../utils/settings';
import type { ReadArticle } from '../../utils/storage';
import { splitArticles } from '../../utils/text';

/** What understanding a page needs from elsewhere. */
export interface Engine {
  readonly extract: (
    text: string,
    options: { readonly lang: Language; readonly region?: string; readonly publishedDate?: string },
  ) => Extraction;
  /** An extraction as the reader's own rules would have it. */
  readonly applyPersonalRules: (text: string, extraction: Extraction, rules: PersonalRules) => Extraction;
  readonly detectLanguage: (text: string, hints: LanguageHints) => DetectedLanguage;
  readonly findSentences: (text: string) => readonly Span[];
  /** What the browser's own detector says, where it is sure. */
  readonly detectInBrowser: (text: string) => Promise<string | null>;
  readonly extractorVersion: string;
}

/** Gives the engine, which is made when it is first asked for. */
export type LoadEngine = () => Promise<Engine>;

/** An article of a page, and where its text begins in which part. */
export interface UnderstoodArticle {
  readonly article: ReadArticle;
  readonly part: number;
  readonly offset: number;
}

export interface Understood {
  readonly articles: readonly UnderstoodArticle[];
  /** A language of the page that no pack reads; null where every article was understood. */
  readonly unsupportedLang: string | null;
}

interface ArticleText {
  readonly key: string;
  readonly title: string | null;
  readonly text: string;
  readonly offset: number;
}

/** Han characters that a line break has torn apart belong together; other words keep a space between them. */
const onOneLine = (text: string) =>
  text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '').replace(/\s+/gu, ' ');

/**
 * The articles that stand in one part of a page. An article among several is named by its headline, which stays where it is
 * when the page gains or loses a neighbour, as a number would not.
 */
function articlesOf(part: ArticlePart): ArticleText[] {
  const spans = splitArticles(part.text);
  if (spans.length <= 1) return [{ key: part.key, title: part.metadata.title, text: part.text, offset: 0 }];
  const met = new Map<string, number>();
  return spans.map(({ start, end, title }) => {
    const headline = title === null ? '' : onOneLine(part.text.slice(title.start, title.end));
    const times = (met.get(headline) ?? 0) + 1;
    met.set(headline, times);
    const key = `${part.key}#${headline}${times === 1 ? '' : `#${times}`}`;
    return { key, title: headline === '' ? null : headline, text: part.text.slice(start, end), offset: start };
  });
}

/** The page's parts with keys that differ, whatever the page calls them: two sources of one id would erase one another. */
function withOwnKeys(parts: readonly ArticlePart[]): ArticlePart[] {
  const met = new Map<string, number>();
  return parts.map((part) => {
    const times = (met.get(part.key) ?? 0) + 1;
    met.set(part.key, times);
    return times === 1 ? part : { ...part, key: `${part.key}~${times}` };
  });
}

const NO_RULES: PersonalRules = { notFigures: [], organizations: [] };

/** Tells the articles of a page apart, the language of each, and what each says. */
export async function understandPage(
  page: PageReading,
  engine: Engine,
  rules: PersonalRules = NO_RULES,
): Promise<Understood> {
  const region = regionOfHost(new URL(page.url).hostname);
  const articles: UnderstoodArticle[] = [];
  let unsupportedLang: string | null = null;
  for (const [index, part] of withOwnKeys(page.parts).entries()) {
    const { publishedDate } = part.metadata;
    for (const { key, title, text, offset } of articlesOf(part)) {
      const hints: LanguageHints = { declared: page.declaredLang, browser: await engine.detectInBrowser(text) };
      const detected = engine.detectLanguage(text, hints);
      if ('unsupported' in detected) {
        unsupportedLang = detected.unsupported;
        continue;
      }
      const options = {
        lang: detected.lang,
        ...(region === undefined ? {} : { region }),
        ...(publishedDate === null ? {} : { publishedDate }),
      };
      const extraction = engine.applyPersonalRules(text, engine.extract(text, options), rules);
      const article: ReadArticle = {
        url: page.url,
        claimedUrl: page.canonicalUrl,
        partKey: key,
        metadata: { ...part.metadata, title },
        text,
        sentences: engine.findSentences(text),
        extraction,
        extractorVersion: engine.extractorVersion,
        readAgain: (words) => engine.extract(words, options).figures,
      };
      articles.push({ article, part: index, offset });
    }
  }
  return { articles, unsupportedLang };
}
