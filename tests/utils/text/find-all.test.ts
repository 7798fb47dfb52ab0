import * as fc from '../../support/fast-check';
import { expect, it } from 'vitest';
import { findAll } from '../../../utils/text';

it('finds what matchAll finds, empty matches among it', () => {
  const pattern = fc.constantFrom(/a+/gu, /(?:)/gu, /(?=b)|c/gu, /$/gu, /\p{L}{2}/gu, /x*/g);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'x', ' ', '😀') }), pattern, (text, each) => {
      expect(findAll(text, each)).toEqual([...text.matchAll(each)]);
    }),
  );
});
