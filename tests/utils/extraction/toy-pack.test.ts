import { describe, expect, it } from 'vitest';
import { extract } from '../../../utils/extraction';
import { PACKS, type Candidate, type LanguagePack, type PreparedArticle } from '../../../utils/languages';
import { detectLanguage } from '../../../utils/languages/detect';
import { findSentences, unitClassOf } from '../../../utils/text';

const KINDS = { familias: 'households', escuelas: 'facilities', euros: 'money' } as const;
type Noun = keyof typeof KINDS;
const isNoun = (word: string): word is Noun => word in KINDS;

const VERBS = { donó: 'given', ayudó: 'benefited', construyó: 'built' } as const;
type Verb = keyof typeof VERBS;
const isVerb = (word: string): word is Verb => word in VERBS;

function findAmounts({ text }: PreparedArticle): readonly Candidate[] {
  return [...text.matchAll(/(\d{1,3}(?:\.\d{3})*) (\p{L}+)/gu)].flatMap(
    ({ 0: words, 1: digits = '', 2: noun = '', index }) => {
      if (!isNoun(noun)) return [];
      const kind = KINDS[noun];
      const currency = kind === 'money' ? 'EUR' : null;
      return [
        {
          start: index,
          end: index + words.length,
          at: index,
          value: Number(digits.replaceAll('.', '')),
          max: null,
          bound: 'exact',
          overForm: 'open',
          step: 1,
          kind,
          unit: noun,
          currency,
          item: noun,
          unitClass: unitClassOf({ kind, currency, unit: noun, item: noun }),
          org: null,
          role: 'other',
          period: null,
          per: null,
          cumulative: false,
          periodStart: null,
          periodEnd: null,
          place: null,
          recipient: null,
        },
      ];
    },
  );
}

function attachRole(candidates: readonly Candidate[], { text }: PreparedArticle): readonly Candidate[] {
  return candidates.map((candidate) => {
    const verb = text.slice(0, candidate.start).trimEnd().split(/\s+/u).at(-1) ?? '';
    return isVerb(verb) ? { ...candidate, role: VERBS[verb] } : candidate;
  });
}

/** Enough of Spanish to show that a language is a folder of tables and small rules. */
const spanish: LanguagePack = {
  script: { letters: String.raw`\p{Script=Latin}`, weight: 1 },
  prepare: (source) => ({ source, text: source, sourceOffsets: null, sentences: findSentences(source) }),
  finders: [findAmounts],
  refiners: [attachRole],
  findOrganizations: ({ text }) =>
    [...text.matchAll(/Fundación (?:\p{Lu}\p{L}+ ?)+/gu)].map(({ 0: printed, index }) => {
      const name = printed.trimEnd();
      return { name, type: 'foundation', mentions: [{ name, start: index, end: index + name.length }] };
    }),
  attribute: (candidates, [first]) => candidates.map((candidate) => ({ ...candidate, org: first?.name ?? null })),
  derivers: [],
  readForm: () => undefined,
  partWords: {
    announcing: /de los cuales/gu,
    distributing: /respectivamente/gu,
    ending: /;/gu,
    pointingBack: /^ de ellos/u,
    total: /un total de $/u,
    listMark: /^- /,
    sectionMark: /^(?!)/,
    inKind: /^(?!)/,
    shareBefore: /^(?!)/,
    shareBehind: /^(?!)/,
  },
};

const TEXT =
  'La Fundación Sierra Verde donó 1.250.000 euros el año pasado y ayudó 3.400 familias de la región con las escuelas de los pueblos.';

describe('a language that no pack reads', () => {
  it.each([
    ['Spanish', TEXT, 'es'],
    ['Japanese', 'この財団は昨年、子どもたちのために学校を12校建てました。', 'ja'],
    ['Korean', '이 재단은 작년에 어린이를 위해 학교 12곳을 지었다.', 'ko'],
    ['Arabic', 'تبرعت المؤسسة بمبلغ 500 ألف دولار لدعم 300 أسرة في المنطقة خلال العام الماضي.', 'ar'],
  ])('%s is named and left alone', (_language, text, tag) => {
    expect(detectLanguage(text)).toEqual({ unsupported: tag });
    expect(extract(text, { lang: tag })).toEqual({ lang: tag, figures: [], organizations: [] });
  });
});

describe('a pack that a caller brings along', () => {
  const detected = detectLanguage(TEXT);
  const lang = 'unsupported' in detected ? detected.unsupported : detected.lang;
  const read = (text: string) => extract(text, { lang, packs: { ...PACKS, es: spanish } });

  it('reads its language from detection to figures', () => {
    const { figures, organizations } = read(TEXT);
    expect(organizations.map(({ name, type }) => [name, type])).toEqual([['Fundación Sierra Verde', 'foundation']]);
    expect(figures).toMatchObject([
      {
        raw: '1.250.000 euros',
        value: 1_250_000,
        kind: 'money',
        currency: 'EUR',
        role: 'given',
        org: 'Fundación Sierra Verde',
        low: 1_250_000,
        high: 1_250_000,
      },
      {
        raw: '3.400 familias',
        value: 3_400,
        kind: 'households',
        role: 'benefited',
        org: 'Fundación Sierra Verde',
        partOf: null,
      },
    ]);
  });

  it('leaves Chinese lines of its article to the Chinese pack', () => {
    const { figures } = read(`${TEXT}\n\n中国红十字会捐款300万元。`);
    expect(figures.map(({ value }) => value)).toEqual([1_250_000, 3_400, 3_000_000]);
  });
});
