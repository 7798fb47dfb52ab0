import type { Reading } from '../../../utils/model';
import { intervalOf, stepOf, type OverForm } from '../../../utils/text/interval';
import type { TallyFigure } from '../../../utils/tally';

export interface FigureSketch extends Partial<Omit<TallyFigure, 'value'>> {
  readonly overForm?: OverForm;
}

const UNIT_CLASSES: Partial<Record<Reading['kind'], string>> = { money: 'CNY', facilities: 'facilities:所:学校' };

/**
 * A figure to be tallied, with a sentence of its own unless it is given one: money that the 善意基金会 has given, unless it
 * is said otherwise. Its place in the article follows its id: a1, a2 … stand in article a.
 */
export function figure(id: string, value: number, { overForm = 'surplus', ...sketch }: FigureSketch = {}): TallyFigure {
  const { kind = 'money', bound = 'exact', max = null, organizationId = '善意基金会', recipientId = null } = sketch;
  const step = sketch.step ?? stepOf({ value, scale: 1, decimals: 0 });
  return {
    ...intervalOf({ value, max, bound, step, overForm }),
    kind,
    bound,
    max,
    step,
    value,
    unit: null,
    unitClass: UNIT_CLASSES[kind] ?? kind,
    currency: kind === 'money' ? 'CNY' : null,
    item: null,
    org: organizationId,
    role: 'given',
    period: null,
    per: null,
    cumulative: false,
    periodStart: null,
    periodEnd: null,
    place: null,
    recipient: recipientId,
    id,
    sourceId: id.slice(0, 1),
    organizationId,
    recipientId,
    partOf: null,
    sentence: `第${id}句说的是${value}。`,
    sequence: Number(id.slice(1)),
    status: 'found',
    inHeadline: false,
    ...sketch,
  };
}

export const year = (first: number, last = first): Pick<TallyFigure, 'periodStart' | 'periodEnd'> => ({
  periodStart: `${first}-01-01`,
  periodEnd: `${last}-12-31`,
});

export const upTo = (periodEnd: string | null): Pick<TallyFigure, 'cumulative' | 'periodEnd'> => ({
  cumulative: true,
  periodEnd,
});
