import { extract } from '../../../../../utils/extraction';
import type { Bound, Kind } from '../../../../../utils/model';

/** What the tables say of a figure. */
export interface Found {
  readonly raw: string;
  readonly value: number;
  readonly max: number | null;
  readonly bound: Bound;
  readonly kind: Kind;
  readonly currency: string | null;
}

/** The figures of a mainland text. */
export const found = (text: string): readonly Found[] =>
  extract(text, { lang: 'zh-Hans' }).figures.map(({ start, end, value, max, bound, kind, currency }) => ({
    raw: text.slice(start, end),
    value,
    max,
    bound,
    kind,
    currency,
  }));
