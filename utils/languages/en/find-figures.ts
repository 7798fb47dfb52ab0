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
  const currencyOf = currencyReader(article);
  return amounts.map((amount, index): Candidate => {
    const counted = amount.kind === null ? resolveBare(amounts, index, article.text) : undefined;
    const kind = amount.kind ?? counted?.kind ?? 'other';
    const item = amount.item ?? counted?.item ?? null;
    const currency = currencyOf(amount, kind === 'money');
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

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * Reads the currencies of amounts one after another: a sign of several countries is read by the region; money without a sign
 * is in the currency of the money before it.
 */
function currencyReader({ text, region: given }: PreparedArticle): (amount: Amount, isMoney: boolean) => string | null {
  let region: string | null | undefined;
  const regionOnce = (): string => {
    if (region === undefined) region = regionOf(text) ?? given;
    return region ?? '';
  };
  /** What signs of one country say, the last one last. */
  const full = new Map<string, string>();
  const ofSign = ({ sign, unit }: Amount, known: ReadonlyMap<string, string>): string | null => {
    if (sign === null) return null;
    if (sign.currency !== null) return sign.currency;
    // In an article of euros, cents are those of euros.
    if (sign.family === 'cent' && signed?.sign?.currency === 'EUR') return 'EUR';
    const family = REGION_CURRENCIES[sign.family ?? 'dollar'];
    // Where a fuller sign of the family stands in the same article (Swiss francs), the bare one means it.
    const bare = unit?.toLowerCase() ?? '';
    // One that stood there before any fuller sign keeps its meaning.
    const fuller =
      bare === '' ? undefined : (known.get(bare) ?? [...known].findLast(([printed]) => printed.endsWith(bare))?.[1]);
    return fuller ?? family[regionOnce()] ?? family[''] ?? null;
  };
  let signed: Amount | undefined;
  return (amount, isMoney) => {
    if (amount.sign === null) return isMoney && signed !== undefined ? ofSign(signed, NONE) : null;
    const currency = isMoney ? ofSign(amount, full) : null;
    signed = amount;
    if (currency !== null && amount.unit) {
      const sign = amount.unit.toLowerCase();
      full.delete(sign);
      full.set(sign, currency);
    }
    return currency;
  };
}
