import { stepOf, type OverForm } from '../../text';
import type { Token } from './numeral-tokens';

/**
 * The value of a row of tokens; `undefined` where they are no number. A printed decimal keeps its digits and moves only its
 * power, so 4.35亿 is 435000000 and not 434999999.99999994.
 */
export function evaluate(
  tokens: readonly Token[],
  pick: (token: { digit: number; other: number }) => number,
): number | undefined {
  const [first] = tokens;
  if (first?.type === 'ascii' && first.digits.includes('.')) {
    const rest = tokens.slice(1).filter(({ type }) => type !== 'surplus');
    const power = rest.reduce(
      (sum, token) => (token.type === 'big' || token.type === 'small' ? sum + token.power : Number.NaN),
      0,
    );
    return Number.isNaN(power) ? undefined : Number(`${first.digits}e${power}`);
  }
  let above = 0;
  let belowBig = 0;
  let belowSmall = 0;
  let digits: string | undefined;
  let lastPower = 0;
  let isShorthand = false;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'surplus') continue;
    if (token.type === 'ascii') digits = token.digits;
    else if (token.type === 'vague') digits = String(token.digit);
    else if (token.type === 'tens') belowSmall += token.digit * 10;
    else if (token.type === 'digit') {
      digits = (digits ?? '') + String(pick(token));
      // 三千五, 两万三, 千二万: the digit stands one place below the scale word before it.
      const next = tokens[index + 1];
      isShorthand =
        (next === undefined || (next.type === 'big' && tokens[index - 1]?.type === 'small')) &&
        lastPower > 1 &&
        pick(token) > 0 &&
        tokens[index - 1]?.type !== 'digit';
    } else if (token.type === 'small') {
      belowSmall += Number(digits ?? 1) * 10 ** token.power;
      digits = undefined;
      lastPower = token.power;
    } else {
      const unitsPlace = isShorthand ? 10 ** (lastPower - 1) : 1;
      const before = belowSmall + (digits === undefined ? 0 : Number(digits) * unitsPlace);
      isShorthand = false;
      if (token.power >= 8) {
        above += (belowBig + before || 1) * 10 ** token.power;
        belowBig = 0;
      } else if (before === 0 && belowBig > 0) belowBig *= 10 ** token.power;
      else belowBig += (before || 1) * 10 ** token.power;
      belowSmall = 0;
      digits = undefined;
      lastPower = token.power;
    }
  }
  const last = digits === undefined ? 0 : Number(digits) * (isShorthand ? 10 ** (lastPower - 1) : 1);
  return above + belowBig + belowSmall + last;
}

function decimalsOf(digits: string): number {
  const point = digits.indexOf('.');
  return point < 0 ? 0 : digits.length - point - 1;
}

export function stepIn(tokens: readonly Token[], value: number): number {
  const [first] = tokens;
  const decimals = first?.type === 'ascii' ? decimalsOf(first.digits) : 0;
  const power = tokens.reduce(
    (sum, token) => (token.type === 'small' || token.type === 'big' ? sum + token.power : sum),
    0,
  );
  const before = tokens.at(-2);
  const isAfterScale = tokens.at(-1)?.type === 'surplus' && before?.type === 'big';
  const scale = decimals > 0 ? Number(`1e${power}`) : isAfterScale ? 10 ** before.power : 1;
  return stepOf({ value, scale, decimals, isSurplusAfterScale: isAfterScale });
}

export function overIn(tokens: readonly Token[]): OverForm | null {
  if (tokens[0]?.type === 'vague') return 'vague';
  return tokens.some((token) => token.type === 'surplus' && !token.isAbout) ? 'surplus' : null;
}

export function scalePower(tokens: readonly Token[]): number {
  let power = 0;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token?.type !== 'big' && token?.type !== 'small') break;
    power += token.power;
  }
  return power;
}
