import { expect, it } from 'vitest';
import { keepsWithin } from './cost';

/** Sums, so that nobody leaves the loop out. */
function count(steps: number): number {
  let sum = 0;
  for (let step = 0; step < steps; step += 1) sum += step % 7;
  return sum;
}

const GROWTH = { small: 2000, large: 16_000, most: (smallMs: number) => 20 * smallMs };

it('what grows with the amount keeps within its bound, and what grows with the square never does', () => {
  expect(keepsWithin((amount) => count(amount * 500), GROWTH)).toBe(true);
  expect(keepsWithin((amount) => count(amount * amount), GROWTH)).toBe(false);
});
