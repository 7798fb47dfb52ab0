import { unitClassOf } from '../../text';
import type { Candidate, PreparedArticle } from '../types';
import type { Amount } from './amounts';
import { REGION_CURRENCIES } from './currencies';
import { findAmounts } from './find-amounts';
import { regionOf } from './region';
import { resolveBare } from './resolve-bare';

/** Everything in an English article that counts something, with its bound, unit, kind and currency. */
export function findFigures(article: PreparedArticle): readonly Candidate[] {
  const amounts = findAmounts(article.text);
  let region: string | null | undefined;
  const regionOnce = () => (region ??= regionOf(article.text) ?? article.region);
  return amounts.map((amount, index): Candidate => {
    const counted = amount.kind === null ? resolveBare(amounts, index, article.text) : undefined;
    const kind = amount.kind ?? counted?.kind ?? 'other';
    const item = amount.item ?? counted?.item ?? null;
    const currency = kind === 'money' ? currencyOf(amount, amounts.slice(0, index), regionOnce) : null;
    return {
      start: amount.start,
      end: amount.end,
      at: amount.numeralStart,
      value: amount.value,
      max: amount.max,
      bound: amount.bound,
      overForm: amount.overForm,
      step: amount.step,
      kind,
      unit: amount.unit,
      currency,
      item,
      unitClass: unitClassOf({ kind, currency, unit: amount.unit, item }),
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
  });
}

/** A sign of several countries is read by the region; money without a sign is in the currency of the money before it. */
function currencyOf(amount: Amount, before: readonly Amount[], regionOnce: () => string | null): string | null {
  if (amount.sign === null) {
    const last = before.findLast(({ sign }) => sign !== null);
    return last ? currencyOf(last, [], regionOnce) : null;
  }
  if (amount.sign.currency !== null) return amount.sign.currency;
  const family = REGION_CURRENCIES[amount.sign.family ?? 'dollar'];
  // Where a fuller sign of the family stands in the same article (Swiss francs), the bare one means it.
  const fuller = before.findLast(
    ({ sign, unit }) => sign?.currency && unit && amount.unit && unit.toLowerCase().endsWith(amount.unit.toLowerCase()),
  );
  return fuller?.sign?.currency ?? family[regionOnce() ?? ''] ?? family[''] ?? null;
}
