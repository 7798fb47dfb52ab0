import { extract } from '../../../../utils/extraction';
import type { Extraction } from '../../../../utils/model';

/** An English text as the product reads it. */
export const read = (text: string, options: { region?: string; publishedDate?: string } = {}): Extraction =>
  extract(text, { lang: 'en', ...options });

/** A figure in one line: `raw = value bound kind currency`. */
export const printFigure = ({ raw, value, max, bound, kind, currency }: Extraction['figures'][number]): string =>
  [raw, '=', max === null ? value : `${value}..${max}`, bound, kind, currency]
    .filter((part) => part !== null)
    .join(' ');
