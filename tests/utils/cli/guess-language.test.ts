import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../utils/cli/guess-language';

const rows: [text: string, expected: string | null][] = [
  ['The quick brown fox jumps over the lazy dog and runs away', 'en'],
  ['La fundación entregó más de 3.000 becas a estudiantes de las zonas rurales durante el año pasado.', 'es'],
  ['Die Stiftung hat im vergangenen Jahr zwölf Schulen gebaut und dreitausend Kinder unterstützt.', 'de'],
  ['قدمت المؤسسة مساعدات إلى ثلاثة آلاف أسرة في المناطق المتضررة', 'ar'],
  ['12,345 67.8% 2024', null],
  ['', null],
];

describe('guessLanguage', () => {
  it.each(rows)('%s', (text, expected) => {
    expect(guessLanguage(text)).toBe(expected);
  });
});
