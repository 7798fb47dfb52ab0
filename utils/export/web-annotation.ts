import type { HighlightRow, SourceRow } from '../model';

/** W3C's word for why a highlight was made. */
const MOTIVATIONS: { readonly [C in HighlightRow['category']]: string } = {
  figure: 'identifying',
  quote: 'highlighting',
  doubt: 'questioning',
  todo: 'bookmarking',
};

const isoTime = (at: number): string => new Date(at).toISOString();

function annotationOf(highlight: HighlightRow, { url, title }: SourceRow) {
  const { id, category, note, tags, quote, position, createdAt, changedAt } = highlight;
  return {
    id: `urn:charity-tally:highlight:${id}`,
    type: 'Annotation',
    motivation: MOTIVATIONS[category],
    created: isoTime(createdAt),
    modified: isoTime(changedAt),
    body: [
      ...(note === '' ? [] : [{ type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' }]),
      ...[category, ...tags].map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
    ],
    target: { source: { id: url, type: 'Text', ...(title === null ? {} : { title }) }, selector: [quote, position] },
  };
}

/** Highlights as W3C Web Annotations in JSON-LD: one page of annotations, in the order given. Those without a source are left out. */
export function toWebAnnotations(highlights: readonly HighlightRow[], sources: readonly SourceRow[]): string {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const items = highlights.flatMap((highlight) => {
    const source = sourceOf.get(highlight.sourceId);
    return source === undefined ? [] : [annotationOf(highlight, source)];
  });
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:charity-tally:highlights',
    type: 'AnnotationPage',
    items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}
