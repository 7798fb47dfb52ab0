import { unitClassOf } from '../../text';
import type { Candidate, PreparedArticle } from '../types';
import type { Amount } from './read-amount';
import { scanAmounts } from './scan-amounts';

/** Everything in an article that counts something, days and ages among it: the refiners know what is no figure. */
export function findAmounts({ text }: PreparedArticle): readonly Candidate[] {
  return scanAmounts(text).map(toCandidate);
}

/**
 * Field by field: an object made by leaving fields out of another is slow to make, and so is every copy of it that the
 * refiners make.
 */
export function toCandidate(amount: Amount): Candidate {
  const { start, end, at, value, max, bound, overForm, step, kind, unit, currency } = amount;
  return {
    start,
    end,
    at,
    value,
    max,
    bound,
    overForm,
    step,
    kind,
    unit,
    currency,
    item: null,
    unitClass: unitClassOf({ kind, unit, currency, item: null }),
    org: null,
    role: 'other',
    period: null,
    per: null,
    cumulative: false,
    periodStart: null,
    periodEnd: null,
    place: null,
    recipient: null,
  };
}
