import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LanguageHints, detectLanguage } from '../../../utils/languages/detect';

const rows: [text: string, hints: LanguageHints, expected: string][] = [
  ['山海公益基金会全年资助乡村学校36所，受益学生1.2万人。', {}, 'zh-Hans'],
  ['山海公益基金會全年資助鄉村學校36所，受益學生1.2萬人。', {}, 'zh-Hant'],
  ['捐助10人', {}, 'zh-Hans'],
  ['捐助10人', { declared: 'zh-TW' }, 'zh-Hant'],
  ['本会与 World Vision International 及 Save the Children 合作，资助学校12所。', {}, 'zh-Hans'],
  ['The charity raised $2.3 million for 400 families in the north of the country.', {}, 'en'],
  ['The quick brown fox jumps over the lazy dog and runs away', {}, 'en'],
  ['The Hill Foundation 山海基金会 gave 1,200 book corners to the schools of the county in 2023.', {}, 'en'],
  ['この財団は昨年、子どもたちのために学校を12校建てました。', {}, 'unsupported ja'],
  ['이 재단은 작년에 어린이를 위해 학교 12곳을 지었다.', {}, 'unsupported ko'],
  [
    'La fundación entregó más de 3.000 becas a estudiantes de las zonas rurales durante el año pasado.',
    {},
    'unsupported es',
  ],
  ['قدمت المؤسسة مساعدات إلى ثلاثة آلاف أسرة في المناطق المتضررة', {}, 'unsupported ar'],
  [
    'Die Stiftung hat im vergangenen Jahr zwölf Schulen gebaut und dreitausend Kinder unterstützt.',
    { browser: 'de' },
    'unsupported de',
  ],
  ['12,345 67.8% 2024', {}, 'unsupported und'],
  ['', {}, 'unsupported und'],
];

describe('detectLanguage', () => {
  it.each(rows)('%s %j', (text, hints, expected) => {
    const detected = detectLanguage(text, hints);
    expect('lang' in detected ? detected.lang : `unsupported ${detected.unsupported}`).toBe(expected);
  });

  const corpus = join(import.meta.dirname, '../../../../shared/corpus');
  describe.runIf(existsSync(corpus))('on the shared corpus', () => {
    const golds = ['seeds', 'dev-zh', 'dev-en'].flatMap((folder) =>
      readdirSync(join(corpus, folder))
        .filter((name) => name.endsWith('.gold.json'))
        .map((name) => join(corpus, folder, name)),
    );
    it.each(golds)('names the language of %s', (file) => {
      const gold = JSON.parse(readFileSync(file, 'utf8')) as { lang: string };
      expect(detectLanguage(readFileSync(file.replace('.gold.json', '.txt'), 'utf8'))).toEqual({ lang: gold.lang });
    });
  });
});
