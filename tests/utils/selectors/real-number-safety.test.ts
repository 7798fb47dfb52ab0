import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assert, constantFrom, double, nat, property, record } from '../../support/fast-check';
import { describe, expect, it } from 'vitest';
import { IS_SOAK } from '../../support/soak';
import { extract } from '../../../utils/extraction';
import type { Figure, Language } from '../../../utils/model';
import { createMatcher, describePosition, describeQuote, isSameNumber } from '../../../utils/selectors';
import { TRADITIONAL_TO_SIMPLIFIED } from '../../../utils/text/traditional';

/** Every change of every number takes minutes; a part of them takes seconds. */
const TRIES = IS_SOAK ? Number.POSITIVE_INFINITY : 200;
/** Of the English articles, which are many, every so manieth is read. */
const STRIDE = IS_SOAK ? 1 : 4;

const OWN = path.resolve(import.meta.dirname, '../../support/articles');
/** The annotated articles lie beside the project, where they are to be had. */
const SEEDS = path.resolve(import.meta.dirname, '../../../../shared/corpus/seeds');
const ENGLISH = path.resolve(import.meta.dirname, '../../corpus/en');

const textsIn = (folder: string, isWanted: (name: string) => boolean) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt') && isWanted(name))
        .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    : [];

const TRADITIONAL = new Map<string, string>();
for (let at = 0; at < TRADITIONAL_TO_SIMPLIFIED.length; at += 2) {
  TRADITIONAL.set(TRADITIONAL_TO_SIMPLIFIED.charAt(at + 1), TRADITIONAL_TO_SIMPLIFIED.charAt(at));
}
const toTraditional = (text: string) => text.replaceAll(/[^]/gu, (unit) => TRADITIONAL.get(unit) ?? unit);

const toWide = (text: string) =>
  text.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xfee0 + (digit.codePointAt(0) ?? 0)));
const breakBeforeUnit = (text: string, { start, end }: Figure) =>
  text.slice(0, start) + text.slice(start, end).replace(/(?<=\d)(?=\p{Script=Han})/u, '\n') + text.slice(end);
/** Broken at a blank before 66 characters are full, wherever that is. */
const inLines = (text: string) => text.replaceAll(/(.{1,66})(?: |$)/gmu, '$1\n').replaceAll(/\n(?=\n\n)|\n$/gu, '');

const chinese = [...textsIn(OWN, () => true), ...textsIn(SEEDS, (name) => name !== 'page.txt')];
const ARTICLES: readonly (readonly [what: string, lang: Language, texts: readonly string[], signs: string])[] = [
  ['Simplified Chinese', 'zh-Hans', chinese, '0159.,万亿百多余约近超不人次元户所%'],
  ['Traditional Chinese', 'zh-Hant', chinese.map(toTraditional), '0159.,萬億百多餘約近超不人次元戶所%'],
  [
    'English',
    'en',
    textsIn(ENGLISH, (name) => !name.startsWith('not-')).filter((_, at) => at % STRIDE === 0),
    '0159.,mbkn%$£+ a-',
  ],
];

/** How much of an article is read around a number: a selector knows less of it. */
const REACH = 80;

const targetOf = (text: string, figure: Figure) => ({
  quote: describeQuote(text, figure),
  position: describePosition(figure),
  reading: figure,
});

describe.each(ARTICLES)('a figure of %s, read by its own pack', (_what, lang, texts, signs) => {
  const cache = new Map<string, readonly Figure[]>();
  const readAgain = (text: string) => {
    const known = cache.get(text) ?? extract(text, { lang }).figures;
    if (cache.size < 500) cache.set(text, known);
    return known;
  };
  /** Numbers with the passage around them, as they are read there. */
  const passages = texts.flatMap((text) =>
    readAgain(text).map(({ start, end }) => {
      const from = Math.max(0, start - REACH);
      return { passage: text.slice(from, end + REACH), start: start - from, end: end - from };
    }),
  );
  const figures = passages.flatMap(({ passage, start, end }) =>
    readAgain(passage)
      .filter((figure) => figure.start === start && figure.end === end)
      .map((figure) => ({ passage, figure })),
  );
  const whole = texts.flatMap((text) => readAgain(text).map((figure) => ({ text, figure })));

  it('is there to be looked for', () => {
    expect(figures.length).toBeGreaterThan(50);
  });

  /** Replaces, leaves out or puts in one character in the number or right beside it. */
  const changed = record({
    at: nat({ max: figures.length - 1 }),
    place: double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    sign: constantFrom(...Array.from(signs)),
    how: constantFrom('replace', 'leave out', 'put in'),
  }).map(({ at, place, sign, how }) => {
    const { passage, figure } = figures[at] ?? { passage: '', figure: undefined };
    if (figure === undefined) throw new Error('no figure');
    const from = Math.max(0, figure.start - 1);
    const offset = from + Math.floor(place * (figure.end + 1 - from));
    const text =
      passage.slice(0, offset) +
      (how === 'leave out' ? '' : sign) +
      passage.slice(how === 'put in' ? offset : offset + 1);
    return { passage, figure, text };
  });

  it('is not found where one changed character makes another number of it', () => {
    assert(
      property(changed, ({ passage, figure, text }) => {
        const now = extract(text, { lang }).figures;
        const stillSays = now.some(
          (read) => read.start <= figure.end && figure.start - 1 <= read.end && isSameNumber(read, figure),
        );
        if (stillSays) return;
        const match = createMatcher(text, () => now)(targetOf(passage, figure));
        expect(match.outcome, `${figure.raw} in ${text.slice(figure.start - 4, figure.end + 5)}`).not.toBe('found');
      }),
      { numRuns: Math.min(TRIES, figures.length * 300) },
    );
  });

  const versions: [version: string, change: (text: string, figure: Figure) => string][] = [
    ['in full-width digits', toWide],
    ['in Traditional characters', toTraditional],
    lang === 'en' ? ['in the lines of a mail', inLines] : ['in lines that break before its unit', breakBeforeUnit],
  ];
  it.each(versions)('is found again %s', (_version, change) => {
    const lost: string[] = [];
    const matchers = new Map<string, ReturnType<typeof createMatcher>>();
    for (const { text, figure } of whole) {
      const changedText = change(text, figure);
      const find = matchers.get(changedText) ?? createMatcher(changedText, readAgain);
      matchers.set(changedText, find);
      const match = find(targetOf(text, figure));
      if (match.outcome !== 'found') lost.push(`${figure.raw}: ${JSON.stringify(match)}`);
    }
    expect(lost).toEqual([]);
  });
});
