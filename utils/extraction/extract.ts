import { packFor, type ArticleContext, type Candidate, type LanguagePack, type PreparedArticle } from '../languages';
import type { Extraction, Figure, Language, Organization } from '../model';
import { asPrinted, intervalOf, toSource } from '../text';
import { findWholes } from './parts';
import { reportChanges, type Trace } from './trace';

export interface ExtractOptions {
  readonly lang: Language;
  /** ISO 3166-1 alpha-2: what a bare 元 or $ is worth depends on it. */
  readonly region?: string;
  /** ISO 8601 calendar date: what 今年 and 昨日 mean depends on it. */
  readonly publishedDate?: string;
  /** Hears which rule found, changed or dropped what. */
  readonly trace?: Trace;
}

/**
 * The figures and organizations that an article states. Pure; never throws, whatever the text; offsets index `text`.
 */
export function extract(text: string, { lang, region, publishedDate, trace }: ExtractOptions): Extraction {
  const pack = packFor(lang);
  if (pack === undefined) return { lang, figures: [], organizations: [] };
  const context: ArticleContext = { lang, region: region ?? null, publishedDate: publishedDate ?? null };
  const article: PreparedArticle = { ...pack.prepare(text), ...context };
  const candidates = findCandidates(article, pack, trace);
  const organizations = pack.findOrganizations(article);
  const attributed = pack.attribute(candidates, organizations, article);
  trace?.(...reportChanges(pack.attribute.name, candidates, attributed, article));
  return {
    lang,
    figures: toFigures(attributed, article, pack),
    organizations: organizations.map((organization) => inSource(organization, article)),
  };
}

const byStart = (a: Candidate, b: Candidate) => a.start - b.start || b.end - a.end;

/** What a pack's finders propose, after its refiners in their order have merged, completed and dropped. */
function findCandidates(
  article: PreparedArticle,
  { finders, refiners }: LanguagePack,
  trace?: Trace,
): readonly Candidate[] {
  let candidates: readonly Candidate[] = [];
  for (const find of finders) {
    const found = [...candidates, ...find(article)].sort(byStart);
    trace?.(...reportChanges(find.name, candidates, found, article));
    candidates = found;
  }
  for (const refine of refiners) {
    const refined = refine(candidates, article);
    trace?.(...reportChanges(refine.name, candidates, refined, article));
    candidates = refined;
  }
  return candidates;
}

function toFigures(candidates: readonly Candidate[], article: PreparedArticle, { partWords }: LanguagePack): Figure[] {
  const countable = candidates.map((candidate) => ({ ...candidate, ...intervalOf(candidate) }));
  const { text, sentences } = article;
  const wholes = findWholes({ text, sentences, figures: countable, words: partWords });
  return countable.map(({ at: _at, overForm: _overForm, ...reading }, index) => {
    const span = toSource(article, reading);
    return { ...reading, ...span, raw: article.source.slice(span.start, span.end), partOf: wholes[index] ?? null };
  });
}

function inSource(organization: Organization, article: PreparedArticle): Organization {
  const mentions = organization.mentions.map((mention) => ({
    ...toSource(article, mention),
    name: asPrinted(article, mention),
  }));
  return { ...organization, mentions };
}
