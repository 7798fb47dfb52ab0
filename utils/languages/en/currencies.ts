/**
 * Signs and words of money, each with its ISO 4217 code. `null` is the sign of several countries: the region, or a fuller
 * sign elsewhere in the article, says which.
 */
export interface CurrencySign {
  readonly currency: string | null;
  /** The family of an ambiguous sign. */
  readonly family?: 'dollar' | 'rupee' | 'shilling' | 'franc' | 'yen' | 'pound' | 'krona' | 'peso';
}

const code = (currency: string): CurrencySign => ({ currency });

/** Signs that stand before the number, longest first where one begins with another. */
export const SIGNS_BEFORE: ReadonlyMap<string, CurrencySign> = new Map([
  ['US$', code('USD')],
  ['HK$', code('HKD')],
  ['NT$', code('TWD')],
  ['NZ$', code('NZD')],
  ['CA$', code('CAD')],
  ['AU$', code('AUD')],
  ['MOP$', code('MOP')],
  ['A$', code('AUD')],
  ['C$', code('CAD')],
  ['S$', code('SGD')],
  ['R$', code('BRL')],
  ['$', { currency: null, family: 'dollar' }],
  ['£', code('GBP')],
  ['€', code('EUR')],
  ['₹', code('INR')],
  ['₦', code('NGN')],
  ['₱', code('PHP')],
  ['₩', code('KRW')],
  ['¥', { currency: null, family: 'yen' }],
  ['￥', { currency: null, family: 'yen' }],
  ['Rs.', { currency: null, family: 'rupee' }],
  ['Rs', { currency: null, family: 'rupee' }],
  ['KShs', code('KES')],
  ['Kshs', code('KES')],
  ['KSh', code('KES')],
  ['Ksh', code('KES')],
  ['UShs', code('UGX')],
  ['USh', code('UGX')],
  ['TSh', code('TZS')],
  ['Sh', { currency: null, family: 'shilling' }],
  ['RM', code('MYR')],
  ['RMB', code('CNY')],
  ['Tk', code('BDT')],
  ['Fr.', { currency: null, family: 'franc' }],
  ...[
    'USD',
    'EUR',
    'GBP',
    'CHF',
    'CNY',
    'HKD',
    'TWD',
    'SGD',
    'AUD',
    'NZD',
    'CAD',
    'JPY',
    'INR',
    'KES',
    'UGX',
    'TZS',
  ].map((iso): [string, CurrencySign] => [iso, code(iso)]),
  ...[
    'MYR',
    'PHP',
    'IDR',
    'THB',
    'BDT',
    'PKR',
    'LKR',
    'NPR',
    'ZAR',
    'NGN',
    'GHS',
    'DKK',
    'NOK',
    'SEK',
    'BRL',
    'MOP',
    'KRW',
    'AED',
  ].map((iso): [string, CurrencySign] => [iso, code(iso)]),
]);

/** Words that stand after the number. The plural is the row; its singular (100-dollar) is derived. */
export const WORDS_AFTER: ReadonlyMap<string, CurrencySign> = new Map([
  ['us dollars', code('USD')],
  ['u.s. dollars', code('USD')],
  ['american dollars', code('USD')],
  ['australian dollars', code('AUD')],
  ['canadian dollars', code('CAD')],
  ['singapore dollars', code('SGD')],
  ['hong kong dollars', code('HKD')],
  ['new zealand dollars', code('NZD')],
  ['new taiwan dollars', code('TWD')],
  ['swiss francs', code('CHF')],
  ['hong kong dollars', code('HKD')],
  ['kenyan shillings', code('KES')],
  ['ugandan shillings', code('UGX')],
  ['indian rupees', code('INR')],
  ['pakistani rupees', code('PKR')],
  ['pounds sterling', code('GBP')],
  ['danish kroner', code('DKK')],
  ['norwegian kroner', code('NOK')],
  ['swedish kronor', code('SEK')],
  ['chinese yuan', code('CNY')],
  ['dollars', { currency: null, family: 'dollar' }],
  ['pounds', { currency: null, family: 'pound' }],
  ['euros', code('EUR')],
  ['euro', code('EUR')],
  ['yuan', code('CNY')],
  ['renminbi', code('CNY')],
  ['yen', code('JPY')],
  ['rupees', { currency: null, family: 'rupee' }],
  ['francs', { currency: null, family: 'franc' }],
  ['shillings', { currency: null, family: 'shilling' }],
  ['ringgit', code('MYR')],
  ['baht', code('THB')],
  ['taka', code('BDT')],
  ['rand', code('ZAR')],
  ['naira', code('NGN')],
  ['won', code('KRW')],
  ...['USD', 'EUR', 'GBP', 'CHF', 'CNY', 'RMB', 'HKD', 'TWD', 'SGD', 'AUD', 'NZD', 'CAD', 'JPY', 'INR'].map(
    (iso): [string, CurrencySign] => [iso.toLowerCase(), code(iso === 'RMB' ? 'CNY' : iso)],
  ),
]);

/** The currency that a family's sign means in a region, by ISO 3166-1; the row '' is what it means with no region known. */
export const REGION_CURRENCIES: {
  readonly [family in NonNullable<CurrencySign['family']>]: Readonly<Record<string, string>>;
} = {
  dollar: { '': 'USD', US: 'USD', AU: 'AUD', CA: 'CAD', HK: 'HKD', NZ: 'NZD', SG: 'SGD', TW: 'TWD' },
  rupee: { '': 'INR', IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR' },
  shilling: { '': 'KES', KE: 'KES', UG: 'UGX', TZ: 'TZS' },
  franc: { '': 'CHF', CH: 'CHF' },
  yen: { '': 'JPY', CN: 'CNY', JP: 'JPY' },
  pound: { '': 'GBP', GB: 'GBP', EG: 'EGP', LB: 'LBP' },
  krona: { '': 'SEK', SE: 'SEK', DK: 'DKK', NO: 'NOK' },
  peso: { '': 'MXN', PH: 'PHP', MX: 'MXN' },
};
