import { type CurrencySign, WORDS_OF_COINS } from './currencies';
import { latin } from './letters';

/** What an amount below one unit of money is counted in: `50 cents`, `20p`. */
export interface Coins {
  readonly sign: CurrencySign;
  readonly printed: string;
  /** UTF-16 units from the number's end. */
  readonly length: number;
}

const NAMED = latin(
  String.raw`^[ \u00a0-](${[...WORDS_OF_COINS.keys()].filter((word) => word.length > 1).join('|')})(?![\p{L}\d])`,
  'iu',
);
/** 20p, 10c, 50¢: a letter of its own touches its number. 1080p is no money, nor is 501(c). */
const TOUCHING = latin(String.raw`^([pc¢])(?![\p{L}\d(])`, 'u');
const MOST_TOUCHING = 100;

/** Reads the coins that a number at its end counts; undefined for none. */
export function readCoins(text: string, at: number, value: number): Coins | undefined {
  const rest = text.slice(at, at + 16);
  const match = NAMED.exec(rest) ?? (value < MOST_TOUCHING ? TOUCHING.exec(rest) : null);
  const printed = match?.[1] ?? '';
  const sign = WORDS_OF_COINS.get(printed.toLowerCase());
  return match && sign ? { sign, printed, length: match[0].length } : undefined;
}

/** A hundredth, exactly: `20` is 0.2. The power goes into the text, which is rounded once. */
export const hundredthOf = (value: number): number => Number(`${value}e-2`);
