import type { Kind } from '../../../model';
import type { Candidate } from '../../types';
import { GETS_BEFORE, type Scene } from './subjects';

export const COUNTED_CROWD: ReadonlySet<Kind> = new Set<Kind>(['people', 'households', 'organizations']);

/** Whether a figure is told of the body of the one before it, whatever else its sentence names. */
export const isOfTheLast = (scene: Scene, figure: Candidate, last: Candidate | undefined, paragraph: number): boolean =>
  isComparedWith(scene, figure, last) ||
  isShareOf(scene, figure, last) ||
  isShareOfThat(scene, figure, last, paragraph) ||
  isFromThose(scene, figure, last) ||
  isGivenToEach(scene, figure, last);

/** Gets £400,000 a year until it ends, up from £300,000: what is compared is of one body. */
const isComparedWith = ({ text, sentence }: Scene, { kind, start }: Candidate, last: Candidate | undefined): boolean =>
  last?.kind === kind &&
  last.start >= sentence.start &&
  /, (?:up|down) from (?:about |some |nearly |almost |around |more than |over |just )?$/u.test(
    text.slice(last.end, start),
  );

/** 640 trainees have left, and the charity says that |58%| have work: a share of those just counted. */
const SAYS_OF_THEM =
  /^[^;:“”"]*, and (?:it|they|the [a-z]+) (?:says?|said|reports?|estimates?) (?:that )?(?:about |some |nearly |almost |more than |over )?$/u;

/** 540,000 parcels, 11 per cent more: a share that a sentence adds to a figure is told of the same body. */
const isShareOf = (
  { text, sentence, inside }: Scene,
  { kind, start }: Candidate,
  last: Candidate | undefined,
): boolean =>
  kind === 'ratio' &&
  last !== undefined &&
  last.start >= sentence.start &&
  (!/[;:“”"]|, (?:and|but|while) | (?:that|against|from) /u.test(text.slice(last.end, start)) ||
    (COUNTED_CROWD.has(last.kind) && SAYS_OF_THEM.test(text.slice(last.end, start)))) &&
  inside.every((named) => named.start < last.end || named.start > start);

/** It raised £9m. A third of that …: a share that opens a sentence is one of what the last told, by the same body. */
const isShareOfThat = (
  { text, sentence }: Scene,
  { kind, start, end }: Candidate,
  last: Candidate | undefined,
  paragraph: number,
): boolean =>
  kind === 'ratio' &&
  last !== undefined &&
  last.start >= paragraph &&
  last.kind !== 'ratio' &&
  start - sentence.start < 12 &&
  /^ of (?:that|this|it|which)\b/u.test(text.slice(end, end + 10));

/** Raised £2m from 1,930 people: those who gave it gave it to the same. */
const isFromThose = ({ text, sentence }: Scene, { kind, start }: Candidate, last: Candidate | undefined): boolean =>
  COUNTED_CROWD.has(kind) &&
  last?.kind === 'money' &&
  last.role === 'raised' &&
  last.start >= sentence.start &&
  / from (?:about |some |nearly |almost |more than |over )?$/u.test(text.slice(last.end, start)) &&
  start - last.end < 20;

/** It had paid HELP £900,000 and PathFinders £1.2m, A will receive £2m and B £1m: to each its sum, from the same. */
function isGivenToEach({ text, sentence, inside }: Scene, figure: Candidate, last: Candidate | undefined): boolean {
  const before = ({ start }: Candidate) => inside.find(({ end }) => end + 1 === start);
  const getter = before(figure);
  return (
    figure.kind === 'money' &&
    last?.kind === 'money' &&
    getter !== undefined &&
    /^(?:,|,? and) (?:the )?$/u.test(text.slice(last.end, getter.start)) &&
    (before(last)?.part === 'recipient' || GETS_BEFORE.test(text.slice(sentence.start, getter.start)))
  );
}
