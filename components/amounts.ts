import { currencyUnit, interfaceLocale, t, type MessageKey } from '../utils/i18n';
import type { Interval, Kind, RateRow, Reading } from '../utils/model';
import { printIntervalParts, type Measure, type PrintedInterval } from '../utils/tally';

/** A unit and counted noun as printed, where the measure alone does not name them. */
export type Sample = Pick<Reading, 'unit' | 'item'>;

/** Kinds that have one unit whatever is printed: 人, 名 and 位 are all persons. The other kinds count by unit and item. */
const UNITS: { readonly [K in Kind]?: MessageKey & `unit.${string}` } = {
  people: 'unit.people',
  'person-times': 'unit.person-times',
  households: 'unit.households',
  organizations: 'unit.organizations',
  projects: 'unit.projects',
  events: 'unit.events',
  hours: 'unit.hours',
};

function unitOf({ kind, currency }: Measure, sample: Sample | undefined): string {
  if (currency !== null) return currencyUnit(currency);
  const key = UNITS[kind];
  return key === undefined ? (sample?.unit ?? '') : t(key);
}

/**
 * An interval of a measure in print, its number apart from its unit.
 * @param sample a figure of the measure: it names the unit where the kind alone does not
 */
export function printAmount(interval: Interval, measure: Measure, sample: Sample | undefined): PrintedInterval {
  return printIntervalParts(interval, { ...interfaceLocale(), unit: unitOf(measure, sample) });
}

/** The same as words in a sentence. */
export function writeAmount(interval: Interval, measure: Measure, sample: Sample | undefined): string {
  const { number, unit } = printAmount(interval, measure, sample);
  return unit === '' ? number : `${number} ${unit}`;
}

/** What one currency was worth in another: 1 USD = 7.2 CNY. */
export const writeRate = ({ from, to, rate }: Pick<RateRow, 'from' | 'to' | 'rate'>): string =>
  `1 ${from} = ${rate} ${to}`;

/** What a measure counts: 资金, 人; the counted noun (图书) where the unit alone would not say. */
export function measureName({ kind, unitClass }: Measure, sample: Sample | undefined): string {
  const countsItems = unitClass.startsWith(`${kind}:`);
  return (countsItems ? sample?.item : null) ?? t(`kind.${kind}`);
}

/** Which mark of the page a kind has: money, people, or everything else that is counted. */
export function categoryOf(kind: Kind): 'money' | 'people' | 'count' {
  if (kind === 'money') return 'money';
  return kind === 'people' || kind === 'person-times' || kind === 'households' ? 'people' : 'count';
}
