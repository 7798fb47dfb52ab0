import type { Bound, Kind } from '../../../../../utils/model';
import type { Found } from './found';

/**
 * A table has a row a line: a text with its figures in [ ], a bar, and what each figure is, parted by semicolons:
 * the sign of its bound (> over, < under, ^ nearly, ~ about), its value (`1..2` a range), the letter of its kind, and behind
 * a colon its currency, where that is not CNY. A text without a mark gives nothing.
 */
export interface Row {
  readonly marked: string;
  readonly text: string;
  readonly expected: readonly Found[];
}

const BOUNDS: Readonly<Record<string, Bound>> = { '': 'exact', '>': 'over', '<': 'under', '^': 'nearly', '~': 'about' };
const KINDS: Readonly<Record<string, Kind>> = {
  m: 'money',
  p: 'people',
  t: 'person-times',
  h: 'households',
  o: 'organizations',
  j: 'projects',
  e: 'events',
  f: 'facilities',
  l: 'places',
  g: 'goods',
  H: 'hours',
  r: 'ratio',
  x: 'other',
};
const AMOUNT =
  /^(?<sign>[<>^~]?)(?<low>\d+(?:\.\d+)?(?:e\d+)?)(?:\.\.(?<high>\d+(?:\.\d+)?(?:e\d+)?))? (?<letter>[A-Za-z])(?::(?<code>[A-Z]{3}))?$/u;

export function readRows(table: string): readonly Row[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [marked = '', amounts = ''] = line.split(' | ');
      const raws = Array.from(marked.matchAll(/\[([^\]]+)\]/gu), ([, raw = '']) => raw);
      const read = amounts === '' ? [] : amounts.split(';');
      if (read.length !== raws.length) throw new Error(`${line}: as many amounts as figures`);
      return {
        marked,
        text: marked.replaceAll(/[[\]]/gu, ''),
        expected: raws.map((raw, index) => readAmount(raw, read[index] ?? '')),
      };
    });
}

function readAmount(raw: string, amount: string): Found {
  const groups = AMOUNT.exec(amount)?.groups;
  const kind = KINDS[groups?.['letter'] ?? ''];
  if (groups === undefined || kind === undefined) throw new Error(`${raw}: not understood: ${amount}`);
  const high = groups['high'];
  return {
    raw,
    value: Number(groups['low']),
    max: high === undefined ? null : Number(high),
    bound: high === undefined ? (BOUNDS[groups['sign'] ?? ''] ?? 'exact') : 'range',
    kind,
    currency: kind === 'money' ? (groups['code'] ?? 'CNY') : null,
  };
}
