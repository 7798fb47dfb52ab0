import type { Interval } from '../model';
import type { TallyFigure } from './types';

// Below this nobody shortens a count without saying 多 or about: 100名 and 110名 are two groups, 757万 and 757.32万 one sum.
const SHORTENED_FROM = 10_000;

// 1.4亿 may stand for 1.43亿; with one digit printed, cutting off could hide nearly half, and 1亿 for 1.4亿 is another sum.
const SHORTENED_SHARE = 0.1;

/** Whether two figures can be two ways of printing one number: their intervals meet, or one is the other shortened. */
export function isSameValue(a: TallyFigure, b: TallyFigure): boolean {
  return meets(a, b) || isShortened(a, b) || isShortened(b, a);
}

function meets(a: TallyFigure, b: TallyFigure): boolean {
  const [inA, inB] = [spokenInterval(a), spokenInterval(b)];
  if (inA.low > inB.low) return meets(b, a);
  // 多 ends below the next step, and only there: 6300多 is never 6400.
  return inA.low === inB.low || (a.bound === 'over' ? inB.low < inA.high : inB.low <= inA.high);
}

/**
 * Where a writer who chose these words would put the number: an end that is open in truth is near in speech. "Over 2 million"
 * is written of 2.01 or 2.8 million, not of 9: one names the last round number passed, the next round one not reached.
 */
function spokenInterval({ low, high, step, bound }: TallyFigure): Interval & { readonly high: number } {
  if (high === null) return { low, high: low + step };
  return bound === 'under' ? { low: high - step, high } : { low, high };
}

/** Whether the exact `short` is `long` rounded or cut off to the step it is printed to: 1.4亿 of 1.43亿, £4bn of about £3.9bn. */
export function isShortened(short: TallyFigure, long: TallyFigure): boolean {
  if (short.bound !== 'exact' || (long.bound !== 'exact' && long.bound !== 'about')) return false;
  if (short.step <= long.step || short.value < SHORTENED_FROM) return false;
  if (Math.abs(long.value - short.value) > SHORTENED_SHARE * long.value) return false;
  const steps = long.value / short.step;
  return [Math.floor(steps), Math.round(steps)].includes(Math.round(short.value / short.step));
}
