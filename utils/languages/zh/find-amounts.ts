import { unitClassOf } from '../../text';
import type { Candidate, PreparedArticle } from '../types';
import type { Amount } from './read-amount';
import { scanAmounts } from './scan-amounts';

/** Everything in an article that counts something, days and ages among it: the refiners know what is no figure. */
export function findAmounts({ text }: PreparedArticle): readonly Candidate[] {
  return scanAmounts(text).map(toCandidate);
}

function toCandidate({ numeralEnd: _numeralEnd, noFigure: _noFigure, ...amount }: Amount): Candidate {
  return {
    ...amount,
    item: null,
    unitClass: unitClassOf({ ...amount, item: null }),
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
