import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../entrypoints/welcome/pieces';
import { SAMPLES, textOf } from '../../../entrypoints/welcome/sample';
import { extract } from '../../../utils/extraction';
import { LANGUAGES } from '../../../utils/model';

/** What the page after installing has to show: one figure of each sort that it explains, read as a careful reader would. */
const EXPECTED = {
  'zh-Hans': [
    ['280多万人次', 2_800_000, 2_900_000],
    ['800余万元', 8_000_000, 9_000_000],
    ['近200所', 180, 200],
  ],
  'zh-Hant': [
    ['280多萬人次', 2_800_000, 2_900_000],
    ['800餘萬元', 8_000_000, 9_000_000],
    ['近200所', 180, 200],
  ],
  en: [
    ['more than 2.8 million visits', 2_800_000, null],
    ['nearly £800,000', 720_000, 800_000],
    ['312 village libraries', 312, 312],
  ],
} as const;

describe.each(LANGUAGES)('the sample in %s', (lang) => {
  const text = textOf(SAMPLES[lang]);
  const extraction = extract(text, { lang });

  it('is understood', () => {
    const read = extraction.figures.map(({ raw, low, high }) => [raw, low, high]);
    for (const figure of EXPECTED[lang]) expect(read).toContainEqual(figure);
    expect(extraction.organizations).toHaveLength(2);
  });

  it('is cut into pieces that are the whole text again, with every figure in one of them', () => {
    const pieces = piecesOf(text, extraction);
    expect(pieces.map((paragraph) => paragraph.map((piece) => piece.text).join('')).join('\n\n')).toBe(text);
    const shown = pieces
      .flat()
      .flatMap(({ text: words, figure }) => (figure === undefined ? [] : [[words, figure.raw]]));
    expect(shown).toHaveLength(extraction.figures.length);
    for (const [words, raw] of shown) expect(words).toBe(raw);
  });
});
