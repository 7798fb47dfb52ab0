import { t } from '../../utils/i18n';
import type { RateRow } from '../../utils/model';
import type { ComparedRow } from '../../utils/tally';
import { writeRate } from '../amounts';

export const COMPARED_BY = ['organization', 'year', 'outlet'] as const;
export type ComparedByName = (typeof COMPARED_BY)[number];

/** A row with the name that it is shown under, and its amount in print. */
export interface NamedRow extends ComparedRow {
  readonly name: string;
  readonly printed: string;
}

/** With which rate, of which day, amounts were converted. */
export const conversionOf = (rate: RateRow): string =>
  t('comparison.converted', { rate: writeRate(rate), date: rate.date });
