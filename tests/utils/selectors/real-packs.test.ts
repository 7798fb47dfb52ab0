import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../utils/extraction';
import type { Figure } from '../../../utils/model';
import { createMatcher, describePosition, describeQuote, isSameNumber } from '../../../utils/selectors';

const FOLDER = join(import.meta.dirname, '../../support/articles');
const ARTICLES = [1, 2, 3, 4, 5, 6].map((number) => readFileSync(join(FOLDER, `sample-${number}.txt`), 'utf8'));

const read = (text: string) => extract(text, { lang: 'zh-Hans' }).figures;
/** Extraction takes milliseconds and is asked for the same text again and again. */
const cache = new Map<string, readonly Figure[]>();
const readAgain = (text: string) => {
  const known = cache.get(text) ?? read(text);
  cache.set(text, known);
  return known;
};

const figures = ARTICLES.flatMap((text) => readAgain(text).map((figure) => ({ text, figure })));

/** The text with the figure printed otherwise. */
const reprinted = (text: string, { start, end }: Figure, print: (raw: string) => string) =>
  text.slice(0, start) + print(text.slice(start, end)) + text.slice(end);

const match = (text: string, figure: Figure, changed: string) =>
  createMatcher(
    changed,
    readAgain,
  )({ quote: describeQuote(text, figure), position: describePosition(figure), reading: figure });

const wide = (raw: string) =>
  raw.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xfee0 + (digit.codePointAt(0) ?? 0)));
const broken = (raw: string) => raw.replace(/(?<=\d)(?=[\p{Script=Han}])/u, '\n');
const otherDigit = (raw: string) => raw.replace(/\d/u, (digit) => String((Number(digit) % 9) + 1));

describe('a figure of a real article', () => {
  it('is there to be looked for', () => expect(figures.length).toBeGreaterThan(30));

  it('is found where its digits are printed wide, or its line is broken', () => {
    for (const { text, figure } of figures) {
      for (const print of [wide, broken]) {
        const changed = reprinted(text, figure, print);
        // Where the program itself reads the other printing otherwise, there is nothing to be found.
        if (!readAgain(changed).some((other) => isSameNumber(other, figure) && other.start === figure.start)) continue;
        expect(match(text, figure, changed).outcome, `${figure.raw} as ${print(figure.raw)}`).toBe('found');
      }
    }
  });

  it('is never found where one digit of it is another', () => {
    const digits = figures.filter(({ figure }) => /\d/u.test(figure.raw));
    expect(digits.length).toBeGreaterThan(30);
    for (const { text, figure } of digits) {
      const changed = reprinted(text, figure, otherDigit);
      const result = match(text, figure, changed);
      const isThere = result.outcome === 'found' && result.span.start === figure.start;
      expect(isThere, `${figure.raw} as ${otherDigit(figure.raw)}`).toBe(false);
    }
  });
});
