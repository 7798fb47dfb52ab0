import {
  PACKS,
  type ArticleContext,
  type Candidate,
  type LanguagePack,
  type Packs,
  type PreparedArticle,
} from '../languages';
import type { Extraction, Figure, Language, Organization, Span } from '../model';
import { asPrinted, fromSource, toSource } from '../text';
import { findForeign, withoutLines, type Foreign } from './foreign';
import { overlapping } from './overlaps';
import { toFigures } from './to-figures';
import { reportChanges, type Trace } from './trace';

/** What is known of an article beside its text, as a caller gives it. */
export interface ArticleOptions<Lang extends string = Language> {
  readonly lang: Lang;
  /** ISO 3166-1 alpha-2: what a bare 元 or $ is worth depends on it. */
  readonly region?: string;
  /** ISO 8601 calendar date: what 今年 and 昨日 mean depends on it. */
  readonly publishedDate?: string;
}

export interface ExtractOptions<Lang extends string = Language> extends ArticleOptions<Lang> {
  /** Hears which rule found, changed or dropped what. */
  readonly trace?: Trace;
  /** The languages that can be read; those of the product where none are given. */
  readonly packs?: Packs;
}

/**
 * The figures and organizations that an article states. Pure; never throws, whatever the text; offsets index `text`. An article
 * has one language; lines of it in another, and names and amounts in another script, are read by the pack of theirs.
 */
export function extract<Lang extends string = Language>(
  text: string,
  { trace, packs = PACKS, ...options }: ExtractOptions<Lang>,
): Extraction<Lang> {
  const { lang } = options;
  const pack = packs[lang];
  if (pack === undefined) return { lang, figures: [], organizations: [] };
  const foreign = findForeign(text, pack, packs);
  const parts = foreign.map((part) => readForeign(text, part, options, trace));
  const article = prepareArticle(withoutLines(text, foreign), options, pack);
  const candidates = addInline(findCandidates(article, pack, trace), parts, article);
  const organizations = addOrganizations(pack.findOrganizations(article), parts, article);
  const attributed = attribute(candidates, organizations, article, pack, trace);
  return {
    lang,
    figures: inReadingOrder([toFigures(attributed, article, pack), ...parts.map(({ figures }) => figures)]),
    organizations: inOrderOfMention([
      ...organizations.map((organization) => inSource(organization, article)),
      ...parts.flatMap((part) => part.organizations),
    ]),
  };
}

/** What the pack of another language has read. Offsets of `figures` and `organizations` index the source. */
interface ForeignPart {
  /** Of the lines that are its own as a whole. */
  readonly figures: readonly Figure[];
  readonly organizations: readonly Organization[];
  /** Inside sentences of the main language; their offsets index the source as well. */
  readonly inlineCandidates: readonly Candidate[];
  readonly inlineOrganizations: readonly Organization[];
}

/** 4K电视: between words of another script a number that counts nothing is part of a name. */
const isCounted = ({ unit, currency }: Candidate): boolean => unit !== null || currency !== null;

function readForeign(
  source: string,
  { lang, pack, text, lines }: Foreign,
  options: ArticleOptions<string>,
  trace: Trace | undefined,
): ForeignPart {
  const article = prepareArticle(text, { ...options, lang }, pack);
  const isOwn = (span: Span) => overlapping(lines, toSource(article, span)) !== undefined;
  const candidates = findCandidates(article, pack, trace);
  const organizations = pack.findOrganizations(article);
  const own = attribute(candidates.filter(isOwn), organizations, article, pack, trace);
  const split = (wantsOwn: boolean) =>
    organizations.flatMap((organization): Organization[] => {
      const mentions = organization.mentions.filter((mention) => isOwn(mention) === wantsOwn);
      return mentions.length === 0 ? [] : [inSource({ ...organization, mentions }, article)];
    });
  return {
    figures: toFigures(own, article, pack),
    organizations: split(true),
    inlineCandidates: candidates
      .filter(
        (candidate) => !isOwn(candidate) && isCounted(candidate) && endsItself(source, toSource(article, candidate)),
      )
      .map((candidate) => ({
        ...candidate,
        ...toSource(article, candidate),
        at: toSource(article, { start: candidate.at, end: candidate.at + 1 }).start,
      })),
    inlineOrganizations: split(false),
  };
}

/** An amount of another language that its own words end; what the 200 of "US$ 200万" counts, the main language says. */
const endsItself = (source: string, { start, end }: Span): boolean =>
  /\p{L}$/u.test(source.slice(start, end)) || !/^[ \u00a0]?\p{L}/u.test(source.slice(end, end + 3));

const lengthOf = ({ start, end }: Span): number => end - start;

/** Amounts of another language inside sentences of this one; of two that overlap the longer one stays. */
function addInline(
  candidates: readonly Candidate[],
  parts: readonly ForeignPart[],
  article: PreparedArticle,
): readonly Candidate[] {
  const inline = parts.flatMap(({ inlineCandidates }) =>
    inlineCandidates.map((candidate): Candidate => {
      const at = fromSource(article, { start: candidate.at, end: candidate.at + 1 }).start;
      return { ...candidate, ...fromSource(article, candidate), at };
    }),
  );
  if (inline.length === 0) return candidates;
  const added = inline.filter((span) => {
    const other = overlapping(candidates, span);
    return other === undefined || lengthOf(other) < lengthOf(span);
  });
  const kept = candidates.filter((span) => overlapping(added, span) === undefined);
  return [...kept, ...added].sort(byStart);
}

/** Organizations that another language names inside sentences of this one, where this one has found none. */
function addOrganizations(
  own: readonly Organization[],
  parts: readonly ForeignPart[],
  article: PreparedArticle,
): readonly Organization[] {
  const taken = own.flatMap(({ mentions }) => mentions).toSorted(byPlace);
  const added = parts.flatMap(({ inlineOrganizations }) =>
    inlineOrganizations.flatMap((organization): Organization[] => {
      const mentions = organization.mentions
        .map((mention) => ({ ...mention, ...fromSource(article, mention) }))
        .filter((mention) => overlapping(taken, mention) === undefined);
      return mentions.length === 0 ? [] : [{ ...organization, mentions }];
    }),
  );
  return added.length === 0 ? own : inOrderOfMention([...own, ...added]);
}

/** Figures of several readings in the order of the text, with `partOf` counted anew. */
function inReadingOrder(readings: readonly (readonly Figure[])[]): readonly Figure[] {
  const [only = [], ...others] = readings.filter(({ length }) => length > 0);
  if (others.length === 0) return only;
  const sorted = readings.flat().toSorted((a, b) => a.start - b.start);
  const places = new Map(sorted.map((figure, index) => [figure, index]));
  return readings
    .flatMap((figures) =>
      figures.map((figure) => {
        const whole = figure.partOf === null ? undefined : figures[figure.partOf];
        return { ...figure, partOf: whole === undefined ? null : (places.get(whole) ?? null) };
      }),
    )
    .toSorted((a, b) => a.start - b.start);
}

/** In the order of their first mention; one that two readings found under one name is one. */
function inOrderOfMention(organizations: readonly Organization[]): readonly Organization[] {
  const byName = new Map<string, Organization>();
  for (const organization of organizations) {
    const known = byName.get(organization.name);
    const mentions = [...(known?.mentions ?? []), ...organization.mentions].sort((a, b) => a.start - b.start);
    byName.set(organization.name, { ...(known ?? organization), mentions });
  }
  return [...byName.values()].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

export function prepareArticle(
  text: string,
  { lang, region, publishedDate }: ArticleOptions<string>,
  pack: LanguagePack,
): PreparedArticle {
  const context: ArticleContext = { lang, region: region ?? null, publishedDate: publishedDate ?? null };
  return { ...pack.prepare(text), ...context };
}

const byPlace = (a: Span, b: Span) => a.start - b.start;
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
  // In a text of another script there is often a name and no figure.
  if (found.length === 0) return found;
  let candidates = found;
  for (const rule of [tie, ...derivers]) {
    const changed = rule(candidates, organizations, article);
    trace?.(...reportChanges(rule.name, candidates, changed, article));
    candidates = changed;
  }
  return candidates;
}

function inSource(organization: Organization, article: PreparedArticle): Organization {
  const mentions = organization.mentions.map((mention) => {
    const { start, end } = toSource(article, mention);
    return { start, end, name: asPrinted(article, mention) };
  });
  return { ...organization, mentions };
}
