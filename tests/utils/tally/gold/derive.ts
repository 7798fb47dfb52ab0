import type { Bound, Figure, Kind, Role } from '../../../../utils/model';
import { findWholes } from '../../../../utils/extraction/parts';
import { intervalOf, stepOf, type OverForm } from '../../../../utils/text/interval';
import { sentencesOf, sentenceStart } from './sentences';
import { EN, type DerivationWords } from './words';

/** A figure as a gold file gives it: what a careful reader read, without what the program derives. */
export interface GoldFigure {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly max: number | null;
  readonly bound: Bound;
  readonly kind: Kind;
  readonly unit: string | null;
  readonly currency: string | null;
  readonly item: string | null;
  readonly org: string | null;
  readonly role: Role;
  readonly period: string | null;
  readonly optional?: boolean;
}

const ONE_CLASS: ReadonlySet<Kind> = new Set<Kind>([
  'people',
  'person-times',
  'households',
  'organizations',
  'projects',
  'events',
  'hours',
]);

/** Gold figures with the derived fields, so that the arithmetic can be tested alone. What is optional is left out. */
export function deriveFigures(text: string, gold: readonly GoldFigure[]) {
  const words = EN;
  const sentences = sentencesOf(text, words);
  const read = gold
    .filter(({ optional }) => optional !== true)
    .map((figure) => ({ ...figure, ...derive(figure, text, words) }));
  const wholes = findWholes({ text, figures: read, sentences, words: words.parts });
  const figures: readonly Figure[] = read.map((figure, index) => ({ ...figure, partOf: wholes[index] ?? null }));
  return { text, figures, sentences };
}

function derive(figure: GoldFigure, text: string, words: DerivationWords) {
  const step = stepIn(figure, words);
  const sentence = text.slice(sentenceStart(text, figure.start, words), figure.start);
  const clause = /[^；;]*$/.exec(sentence)?.[0] ?? sentence;
  const isRate =
    words.rateInRaw.test(figure.raw) ||
    words.rateBefore.test(sentence) ||
    words.rateAfter.test(text.slice(figure.end, figure.end + 40));
  return {
    ...intervalOf({ ...figure, step, overForm: overFormIn(figure, words) }),
    step,
    unitClass: unitClassOf(figure),
    per: isRate ? 'each' : null,
    cumulative: words.cumulativePeriod.test(figure.period ?? '') || words.cumulativeBefore.test(sentence),
    ...datesOf(figure.period ?? ''),
    place: words.place.exec(clause)?.[1] ?? null,
    recipient: null,
  };
}

function unitClassOf({ kind, currency, unit, item }: GoldFigure): string {
  if (kind === 'money') return currency ?? 'money';
  return ONE_CLASS.has(kind) ? kind : [kind, unit, item].join(':');
}

function overFormIn({ raw }: GoldFigure, { vague, surplus }: DerivationWords): OverForm {
  if (vague.test(raw)) return 'vague';
  return surplus.test(raw) ? 'surplus' : 'open';
}

function stepIn({ raw, value }: GoldFigure, { scales, surplusAfterScale }: DerivationWords): number {
  const scale = scales.find(([word]) => word.test(raw))?.[1] ?? 1;
  const numerals = raw.match(/\d+(\.\d+)?/g) ?? [];
  const decimals = numerals.length === 1 ? (numerals[0]?.split('.')[1]?.length ?? 0) : 0;
  return stepOf({ value, scale, decimals, isSurplusAfterScale: surplusAfterScale.test(raw) });
}

function datesOf(period: string): Pick<Figure, 'periodStart' | 'periodEnd'> {
  const years = period.match(/(19|20)\d\d/g);
  const [first, last] = [years?.[0], years?.at(-1)];
  if (first === undefined || last === undefined) return { periodStart: null, periodEnd: null };
  if (/截至|^[至到]/.test(period)) return { periodStart: null, periodEnd: `${last}-12-31` };
  if (/以来|以來|至今|since/i.test(period)) return { periodStart: `${first}-01-01`, periodEnd: null };
  return { periodStart: `${first}-01-01`, periodEnd: `${last}-12-31` };
}
