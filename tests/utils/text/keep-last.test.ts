import { expect, it } from 'vitest';
import { keepLast } from '../../../utils/text';

it('asks anew only where an argument has changed', () => {
  let asked = 0;
  const join = keepLast((a: string, b: string) => `${a}${b}${(asked += 1)}`);
  expect([join('a', 'b'), join('a', 'b'), join('a', 'c'), join('a', 'b')]).toEqual(['ab1', 'ab1', 'ac2', 'ab3']);
});
