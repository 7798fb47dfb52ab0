import type { ColumnName } from '../../utils/export';

const WIDTHS: { readonly [C in ColumnName]?: string } = {
  value: '8em',
  low: '8em',
  high: '8em',
  raw: '8em',
  bound: '5em',
  unit: '5em',
  kind: '6em',
  currency: '5em',
  per: '5em',
  organization: '14em',
  role: '6em',
  type: '6em',
  sentence: '24em',
  title: '18em',
  date: '7em',
  collected: '7em',
};

/** How wide a column stands: as wide as what it holds needs at a glance, the rest shows on hovering. */
export const columnWidth = (name: ColumnName | null): string => (name === null ? undefined : WIDTHS[name]) ?? '10em';

/** Numbers stand at the right of their column. */
export const isNumeric = (name: ColumnName | null): boolean => name === 'value' || name === 'low' || name === 'high';
