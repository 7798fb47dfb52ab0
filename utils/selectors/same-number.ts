import type { Reading, Span } from '../model';
import { foldForMatching } from './fold-for-matching';

/** What of a reading has to be equal for two printed numbers to say the same. */
export type NumberReading = Pick<Reading, 'value' | 'max' | 'bound' | 'unitClass' | 'currency'>;

/** A number that was read in a text, with its place there. */
export type ReadNumber = Span & NumberReading;

/** Reads the numbers of a text: `(text) => extract(text, { lang }).figures`. */
export type ReadAgain = (text: string) => readonly ReadNumber[];

/** A class of goods holds their names as printed (goods:册:圖書), which a page may set in either script. */
const foldClass = (unitClass: string) => foldForMatching(unitClass).text;

/** Whether two readings are of one number: value, high end, bound, unit class and currency, whatever it is printed like. */
export function isSameNumber(a: NumberReading, b: NumberReading): boolean {
  return (
    a.value === b.value &&
    a.max === b.max &&
    a.bound === b.bound &&
    a.currency === b.currency &&
    (a.unitClass === b.unitClass || foldClass(a.unitClass) === foldClass(b.unitClass))
  );
}

/** Whether two lists of readings are of the same numbers in the same order. */
export const areSameNumbers = (a: readonly NumberReading[], b: readonly NumberReading[]): boolean =>
  a.length === b.length &&
  a.every((one, at) => {
    const other = b[at];
    return other !== undefined && isSameNumber(one, other);
  });
