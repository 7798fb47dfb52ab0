import { PACKS, type Candidate, type LanguagePack, type PreparedArticle } from '../languages';
import type { Organization, Reading, Span } from '../model';
import { fromSource, stepOf, unitClassOf } from '../text';
import { prepareArticle, type ArticleOptions } from './extract';

/** A figure as a careful reader annotates it: what the text says, without what the program derives from that. */
export type AnnotatedFigure = Span &
  Pick<Reading, 'value' | 'max' | 'bound' | 'kind' | 'unit' | 'currency' | 'item' | 'org' | 'role' | 'period'>;

/** An organization as a careful reader annotates it: its names, without their places. */
export interface AnnotatedOrganization extends Pick<Organization, 'name' | 'type'> {
  readonly mentions: readonly string[];
}

/** An article that was annotated by hand, as the rules of its pack take it. */
export interface AnnotatedArticle {
  readonly pack: LanguagePack;
  readonly prepared: PreparedArticle;
  readonly candidates: readonly Candidate[];
  readonly organizations: readonly Organization[];
}

/**
 * Makes hand-annotated figures and organizations what the finders of a pack would have found, so that what comes after them
 * can be tried alone.
 * @param figures in reading order; offsets index `text`
 */
export function readAnnotated(
  text: string,
  figures: readonly AnnotatedFigure[],
  organizations: readonly AnnotatedOrganization[],
  options: ArticleOptions,
): AnnotatedArticle {
  const pack = PACKS[options.lang];
  if (pack === undefined) throw new Error(`language ${options.lang} has no pack`);
  const prepared = prepareArticle(text, options, pack);
  return {
    pack,
    prepared,
    candidates: figures.map((figure) => toCandidate(figure, prepared, pack)),
    organizations: organizations.map((organization) => toOrganization(organization, organizations, prepared)),
  };
}

/** An annotated figure as the rules of a pack take it, with nothing derived yet. */
function toCandidate(
  figure: AnnotatedFigure,
  article: PreparedArticle,
  { readForm }: Pick<LanguagePack, 'readForm'>,
): Candidate {
  const span = fromSource(article, figure);
  const form = readForm(article.text.slice(span.start, span.end));
  return {
    ...span,
    value: figure.value,
    max: figure.max,
    bound: figure.bound,
    kind: figure.kind,
    unit: figure.unit,
    currency: figure.currency,
    item: figure.item,
    org: figure.org,
    role: figure.role,
    period: figure.period,
    at: span.start,
    step: form?.step ?? stepOf({ value: figure.value, scale: 1, decimals: 0 }),
    overForm: form?.overForm ?? 'open',
    unitClass: unitClassOf(figure),
    per: null,
    cumulative: false,
    periodStart: null,
    periodEnd: null,
    place: null,
    recipient: null,
  };
}

/** An annotated organization with every place that names it. A name inside a longer one of `all` names that one alone. */
function toOrganization(
  { name, type, mentions }: AnnotatedOrganization,
  all: readonly AnnotatedOrganization[],
  article: PreparedArticle,
): Organization {
  const longer = all.flatMap((other) => [other.name, ...other.mentions]);
  const places = [...new Set([name, ...mentions])].flatMap((printed) =>
    placesOf(printed, article.source)
      .filter((place) => !longer.some((outer) => isInside(place, outer, article.source)))
      .map((place) => ({ ...fromSource(article, place), name: printed })),
  );
  return { name, type, mentions: places.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}

/** Where words stand in a text, also broken by the end of a line. */
function placesOf(words: string, source: string): Span[] {
  const pattern = words
    .split('')
    .map((char) => char.replace(/[\\^$.*+?()[\]{}|]/, '\\$&'))
    .join('\\s*');
  return [...source.matchAll(new RegExp(pattern, 'g'))].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

function isInside({ start, end }: Span, outer: string, source: string): boolean {
  const from = Math.max(0, end - outer.length);
  const at = source.slice(from, start + outer.length).indexOf(outer);
  return at >= 0 && outer.length > end - start && from + at <= start && from + at + outer.length >= end;
}
