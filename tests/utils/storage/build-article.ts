import type { Figure, Organization, Span } from '../../../utils/model';
import type { ReadArticle } from '../../../utils/storage';

/** A figure of a test: its printed form, and what of its reading matters there. */
export type FigureSketch = Partial<Figure> & Pick<Figure, 'raw'>;

/** Where `words` stand in `text` for the n-th time, from 0. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let at = 0; at < nth; at += 1) start = text.indexOf(words, start + 1);
  if (start === -1) throw new Error(`${words} does not stand in the text ${nth + 1} times`);
  return { start, end: start + words.length };
}

/** A figure that stands in `text`; people, exactly, unless the sketch says otherwise. */
export function buildFigure(text: string, sketch: FigureSketch, nth = 0): Figure {
  const value = sketch.value ?? 1;
  return {
    ...spanOf(text, sketch.raw, nth),
    value,
    max: null,
    low: value,
    high: value,
    bound: 'exact',
    kind: 'people',
    unit: '人',
    currency: null,
    item: null,
    org: null,
    role: 'benefited',
    period: null,
    step: 1,
    unitClass: 'people',
    per: null,
    cumulative: false,
    periodStart: null,
    periodEnd: null,
    place: null,
    recipient: null,
    partOf: null,
    ...sketch,
  };
}

/** An organization with every place at which one of its surface forms stands in `text`. */
export function buildOrganization(text: string, name: string, forms: readonly string[] = [name]): Organization {
  const mentions = forms.flatMap((form) =>
    [...text.matchAll(new RegExp(form, 'gu'))].map(({ index }) => ({
      name: form,
      start: index,
      end: index + form.length,
    })),
  );
  return { name, type: 'foundation', mentions };
}

/** Sentences that end with 。 or a line break: enough for a test's text. */
function sentencesOf(text: string): Span[] {
  return [...text.matchAll(/[^。\n]+。?/gu)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** An article as the background hands it to storage. Equal printed forms stand for its first, second … occurrence. */
export function buildArticle(
  text: string,
  sketches: readonly FigureSketch[] = [],
  changes: Partial<ReadArticle> & { readonly organizations?: readonly Organization[] } = {},
): ReadArticle {
  const times = new Map<string, number>();
  const figures = sketches.map((sketch) => {
    const nth = times.get(sketch.raw) ?? 0;
    times.set(sketch.raw, nth + 1);
    return buildFigure(text, sketch, nth);
  });
  const { organizations = [], ...rest } = changes;
  return {
    url: 'https://www.gongyishibao.com/2024/0425/c1001-20001.html',
    claimedUrl: null,
    partKey: '',
    metadata: { title: '山村书屋', site: '公益时报', author: null, publishedDate: '2024-04-25' },
    text,
    sentences: sentencesOf(text),
    extraction: { lang: 'zh-Hans', figures, organizations },
    extractorVersion: '0.1.0',
    ...rest,
  };
}
