import type { Kind, Reading } from '../model';

/** Kinds whose units all count the same thing: 人, 名 and 位 are persons, 户 and 家庭 households. */
const ONE_CLASS: ReadonlySet<Kind> = new Set<Kind>([
  'people',
  'person-times',
  'households',
  'organizations',
  'projects',
  'events',
  'hours',
]);

/** The class of units that count the same thing, as PRODUCT.md defines it: one a currency, one a kind, else unit and item. */
export function unitClassOf({
  kind,
  currency,
  unit,
  item,
}: Pick<Reading, 'kind' | 'currency' | 'unit' | 'item'>): string {
  if (kind === 'money') return currency ?? 'money';
  if (ONE_CLASS.has(kind)) return kind;
  return [kind, unit ?? '', item ?? ''].join(':');
}
