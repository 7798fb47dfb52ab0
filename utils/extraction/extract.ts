import { packFor, type ArticleContext, type Candidate, type LanguagePack, type PreparedArticle } from '../languages';
import type { Extraction, Language, Organization } from '../model';
import { asPrinted, toSource } from '../text';
import { toFigures } from './to-figures';
import { reportChanges, type Trace } from './trace';

/** What is known of an article beside its text, as a caller gives it. */
export interface ArticleOptions {
  readonly lang: Language;
  /** ISO 3166-1 alpha-2: what a bare 元 or $ is worth depends on it. */
  readonly region?: string;
  /** ISO 8601 calendar date: what 今年 and 昨日 mean depends on it. */
  readonly publishedDate?: string;
}

export interface ExtractOptions extends ArticleOptions {
  /** Hears which rule found, changed or dropped what. */
  readonly trace?: Trace;
}

/**
 * The figures and organizations that an article states. Pure; never throws, whatever the text; offsets index `text`.
 */
export function extract(text: string, { trace, ...options }: ExtractOptions): Extraction {
  const { lang } = options;
  const pack = packFor(lang);
  if (pack === undefined) return { lang, figures: [], organizations: [] };
  const article = prepareArticle(text, options, pack);
  const candidates = findCandidates(article, pack, trace);
  const organizations = pack.findOrganizations(article);
  const attributed = attribute(candidates, organizations, article, pack, trace);
  return {
    lang,
    figures: toFigures(attributed, article, pack),
    organizations: organizations.map((organization) => inSource(organization, article)),
  };
}

export function prepareArticle(
  text: string,
  { lang, region, publishedDate }: ArticleOptions,
  pack: LanguagePack,
): PreparedArticle {
  const context: ArticleContext = { lang, region: region ?? null, publishedDate: publishedDate ?? null };
  return { ...pack.prepare(text), ...context };
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

/** Ties figures to organizations, and derives from that what the tally needs. */
function attribute(
  found: readonly Candidate[],
  organizations: readonly Organization[],
  article: PreparedArticle,
  { attribute: tie, derivers }: LanguagePack,
  trace?: Trace,
): readonly Candidate[] {
  let candidates = found;
  for (const rule of [tie, ...derivers]) {
    const changed = rule(candidates, organizations, article);
    trace?.(...reportChanges(rule.name, candidates, changed, article));
    candidates = changed;
  }
  return candidates;
}

function inSource(organization: Organization, article: PreparedArticle): Organization {
  const mentions = organization.mentions.map((mention) => ({
    ...toSource(article, mention),
    name: asPrinted(article, mention),
  }));
  return { ...organization, mentions };
}
