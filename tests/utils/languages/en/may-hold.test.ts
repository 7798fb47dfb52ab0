import * as fc from '../../../support/fast-check';
import { expect, it } from 'vitest';
import { extract } from '../../../../utils/extraction';
import { PACKS } from '../../../../utils/languages';
import { en } from '../../../../utils/languages/en';
import { mayHold } from '../../../../utils/languages/en/may-hold';

it.each(['TNR', 'CSR', '5A', 'N95', 'A8', '128GB', 'azjcd2024', '53440000MJK95', '8375xx12', 'WeChat'])(
  'finds nothing to read in %s',
  (words) => expect(mayHold(words)).toBe(false),
);

it.each(['WWF', 'Oxfam', 'US$5', '5kg', 'USD200', 'RMB500', 'N5000', 'HCLFoundation', '3fold', 'Gates Foundation'])(
  'has %s read',
  (words) => expect(mayHold(words)).toBe(true),
);

const { mayHold: _, ...readsAll } = en;
const packs = { ...PACKS, en: readsAll };
const part = fc.oneof(
  fc.stringMatching(/^[A-Z]{1,4}$/),
  fc.stringMatching(/^[A-Za-z]{1,6}$/),
  fc.stringMatching(/^\d{1,5}$/),
  fc.constantFrom('kg', 'USD', 'RMB', 'N', 'K', 'M', 'Fund', 'WWF', 'ten', 'HUNDREDS', 'x', ' ', '-', '.', '$', 'The '),
);
const words = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
const gap = fc.constantFrom('向', '捐赠', '捐给他们', '。\n', '\n', '\n\n灾区的学校', '个单位，', '名学生、');

it('leaves out of a Chinese article nothing that reading it would find', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(gap, words), { minLength: 1, maxLength: 4 }), (pieces) => {
      const text = `某市慈善总会${pieces.flat().join('')}给200名儿童。`;
      const options = { lang: 'zh-Hans', region: 'CN' } as const;
      expect(extract(text, options)).toEqual(extract(text, { ...options, packs }));
    }),
    { numRuns: 300 },
  );
});
