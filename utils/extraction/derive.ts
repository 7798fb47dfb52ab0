import { packFor, type Candidate, type PreparedArticle } from '../languages';
import type { Figure, Organization, Reading, Span } from '../model';
import { stepOf, unitClassOf } from '../text';
import { prepareArticle, type ArticleOptions } from './extract';
import { toFigures } from './to-figures';

/** A figure as a careful reader annotates it: what the text says, without what the program derives from that. */
export type AnnotatedFigure = Span &
  Pick<Reading, 'value' | 'max' | 'bound' | 'kind' | 'unit' | 'currency' | 'item' | 'org' | 'role' | 'period'>;

/** An organization as a careful reader annotates it: its names, without their places. */
export interface AnnotatedOrganization extends Pick<Organization, 'name' | 'type'> {
  readonly mentions: readonly string[];
}

/**
 * Completes figures that were annotated by hand with what the program derives: step, interval, rate, dates, place, recipient
 * and wholes. So the arithmetic of the tally can be tried without the extractor.
 * @param figures in reading order; offsets index `text`
 */
export function deriveFigures(
  text: string,
  figures: readonly AnnotatedFigure[],
  organizations: readonly AnnotatedOrganization[],
  options: ArticleOptions,
): readonly Figure[] {
  const pack = packFor(options.lang);
  if (pack === undefined) return [];
  const article = prepareArticle(text, options, pack);
  const places = organizations.map((organization) => findMentions(organization, article));
  let candidates: readonly Candidate[] = figures.map((figure) => toCandidate(figure, article, pack.readForm));
  for (const derive of pack.derivers) candidates = derive(candidates, places, article);
  return toFigures(candidates, article, pack);
}

function toCandidate(
  figure: AnnotatedFigure,
  article: PreparedArticle,
  readForm: (raw: string) => Pick<Candidate, 'step' | 'overForm'> | undefined,
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

/** The span of the prepared text that comes from a span of the source. */
function fromSource({ sourceOffsets, text }: PreparedArticle, { start, end }: Span): Span {
  if (sourceOffsets === null) return { start, end };
  const first = sourceOffsets.findIndex((offset) => offset >= start);
  const after = sourceOffsets.findIndex((offset) => offset >= end);
  return { start: first < 0 ? text.length : first, end: after < 0 ? text.length : after };
}

function findMentions({ name, type, mentions }: AnnotatedOrganization, article: PreparedArticle): Organization {
  const names = [...new Set([name, ...mentions])];
  const places = names.flatMap((printed) => {
    const found = [];
    for (let at = article.source.indexOf(printed); at >= 0; at = article.source.indexOf(printed, at + 1)) {
      found.push({ ...fromSource(article, { start: at, end: at + printed.length }), name: printed });
    }
    return found;
  });
  return { name, type, mentions: places.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}
