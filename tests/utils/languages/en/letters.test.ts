import { describe, expect, it } from 'vitest';
import { latin } from '../../../../utils/languages/en/letters';

const rows: readonly [source: string, flags: string, text: string, found: string | undefined][] = [
  [String.raw`^\p{Lu}\p{Ll}+`, 'u', 'Łódź gives', 'Łódź'],
  [String.raw`^\p{Lu}\p{Ll}+`, 'u', 'ÉMILE', undefined],
  [String.raw`[^\p{L} ]+`, 'u', 'naïve café—so', '—'],
  [String.raw`(?<!\p{L})mind`, 'iu', 'reMIND Mind', 'Mind'],
  [String.raw`\[\p{L}\]`, 'u', '[x]', '[x]'],
  [String.raw`\p{L}+`, 'u', '「基金会」', '基金会'],
  [String.raw`e\p{M}`, 'u', 'cafe\u0301', 'e\u0301'],
  [String.raw`\p{Nd}+`, 'u', 'in 2020', '2020'],
];

describe('latin', () => {
  it.each(rows)('finds %s (%s) in “%s”', (source, flags, text, found) => {
    expect(latin(source, flags).exec(text)?.[0]).toBe(found);
  });

  it('leaves none of the classes that it spells out to the engine', () => {
    expect(latin(String.raw`\p{Lu}[\p{L}\p{M}]\p{Ll}`).source).not.toContain('p{');
  });
});
