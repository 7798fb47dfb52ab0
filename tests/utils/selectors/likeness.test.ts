import { assert, property, string } from '../../support/fast-check';
import { describe, expect, it } from 'vitest';
import { likeness } from '../../../utils/selectors';

describe('likeness', () => {
  const rows: [a: string, b: string, expected: number][] = [
    ['', '', 1],
    ['甲', '乙', 0],
    ['甲乙丙', '甲乙丙', 1],
    ['甲乙丙', '丁戊己', 0],
    ['甲乙丙', '甲乙丁', 0.5],
  ];
  it.each(rows)('of %s and %s', (a, b, expected) => expect(likeness(a, b)).toBe(expected));

  it('is the same both ways, and between 0 and 1', () => {
    assert(
      property(string(), string(), (a, b) => {
        const value = likeness(a, b);
        expect(value).toBe(likeness(b, a));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });
});
