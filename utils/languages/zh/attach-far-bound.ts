import type { Bound } from '../../model';
import type { Candidate, Refiner } from '../types';

/** Between such a word and its share only the whole may stand: 约占全国三成, 不到公办敬老院的十分之一. */
const FAR: readonly (readonly [Bound, RegExp])[] = [
  ['about', /(?:约占|约为|大约占|相当于)[^，。；、\d]{1,12}$/u],
  ['under', /(?:不到|不足|未到|低于|不超过|不及)[^，。；、\d]{1,12}$/u],
  ['over', /(?:超过|不少于|不低于|高于|多于|超出)[^，。；、\d]{1,12}$/u],
];
const REACH = 18;

/** A share whose bound stands before the whole it is of. The words stay outside the figure. */
export const attachFarBound: Refiner = (candidates, { text }) =>
  candidates.map((candidate): Candidate => {
    if (candidate.kind !== 'ratio' || candidate.bound !== 'exact') return candidate;
    const before = text.slice(Math.max(0, candidate.start - REACH), candidate.start);
    const bound = FAR.find(([, words]) => words.test(before))?.[0];
    return bound === undefined ? candidate : { ...candidate, bound };
  });
