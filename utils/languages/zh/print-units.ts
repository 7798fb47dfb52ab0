import { asPrinted } from '../../text';
import type { Candidate, Refiner } from '../types';

/** Units in the script of the article: 筆, 戶. The tables know the Simplified ones alone, so this comes last. */
export const printUnits: Refiner = (candidates, article) =>
  candidates.map((candidate): Candidate => {
    const { unit, start, end } = candidate;
    if (unit === null) return candidate;
    const at = article.text.lastIndexOf(unit, end - unit.length);
    if (at < start) return candidate;
    const printed = asPrinted(article, { start: at, end: at + unit.length });
    return printed === unit ? candidate : { ...candidate, unit: printed };
  });
