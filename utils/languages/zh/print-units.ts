import { asPrinted } from '../../text';
import type { Candidate, Refiner } from '../types';

/** Units in the script of the article: 筆, 戶. The tables know the Simplified ones alone, so this comes last. */
export const printUnits: Refiner = (candidates, article) =>
  candidates.map((candidate): Candidate => {
    const { unit, start, end } = candidate;
    if (unit === null) return candidate;
    const within = article.text.slice(start, end).lastIndexOf(unit);
    if (within < 0) return candidate;
    const at = start + within;
    const printed = asPrinted(article, { start: at, end: at + unit.length });
    return printed === unit ? candidate : { ...candidate, unit: printed };
  });
