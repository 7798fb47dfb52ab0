import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  createMatcher,
  describePosition,
  describeQuote,
  isSameNumber,
  type ReadAgain,
  type ReadNumber,
} from '../../../utils/selectors';
import { TRADITIONAL_TO_SIMPLIFIED } from '../../../utils/text/traditional';
import { readNumbers } from './read-numbers';

const FOLDERS = [
  path.resolve(import.meta.dirname, '../../support/articles'),
  // The annotated articles lie beside the project, where they are to be had.
  path.resolve(import.meta.dirname, '../../../../shared/corpus/seeds'),
];
const texts = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && name !== 'page.txt')
    .map((name): [name: string, text: string] => [name, readFileSync(path.join(folder, name), 'utf8')]),
);

const readers: [name: string, readAgain: ReadAgain][] = [['a small reader', readNumbers]];

const targetOf = (text: string, number: ReadNumber) => ({
  quote: describeQuote(text, number),
  position: describePosition(number),
  reading: number,
});

/** What may stand in a number or touch it: of these any two make another number of most. */
const SIGNS = Array.from('0159.,万亿百多余约近超不人次元户所%，');

/** How much of an article is changed and read around a number: more than a selector knows of it. */
const REACH = 80;

/** The part of an article around a number, with the number's place in it. */
function around(text: string, number: ReadNumber): readonly [passage: string, number: ReadNumber] {
  const from = Math.max(0, number.start - REACH);
  return [text.slice(from, number.end + REACH), { ...number, start: number.start - from, end: number.end - from }];
}

/** Every text that differs by one character in the number or right beside it: replaced, left out, put in. */
function* singleChanges(text: string, { start, end }: ReadNumber): Generator<string> {
  for (let at = Math.max(0, start - 1); at <= end; at += 1) {
    yield text.slice(0, at) + text.slice(at + 1);
    for (const sign of SIGNS) {
      yield text.slice(0, at) + sign + text.slice(at);
      if (text[at] !== sign) yield text.slice(0, at) + sign + text.slice(at + 1);
    }
  }
}

/** Whether a number that says the same stands where the old one stood, give or take the one character. */
const stillSays = (numbers: readonly ReadNumber[], old: ReadNumber) =>
  numbers.some(({ start, end, ...now }) => start <= old.end && old.start - 1 <= end && isSameNumber(now, old));

const SIMPLIFIED = new Map<string, string>();
for (let at = 0; at < TRADITIONAL_TO_SIMPLIFIED.length; at += 2) {
  SIMPLIFIED.set(TRADITIONAL_TO_SIMPLIFIED.charAt(at + 1), TRADITIONAL_TO_SIMPLIFIED.charAt(at));
}

const versions: [name: string, change: (text: string, number: ReadNumber) => string][] = [
  ['full-width', (text) => text.replaceAll(/[0-9]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0))],
  ['Traditional', (text) => text.replaceAll(/[^]/gu, (unit) => SIMPLIFIED.get(unit) ?? unit)],
  [
    'with zero-width spaces in the number',
    (text, { start, end }) =>
      text.slice(0, start) + Array.from(text.slice(start, end)).join('\u200b') + text.slice(end),
  ],
  ['with a paragraph before it', (text) => `编者按：本文有删节，内容以原刊为准。\n\n${text}`],
  ['with other words in the sentence before it', (text) => text.replace('。', '，特此说明。')],
];

/** A line of a newspaper's column: broken after so many characters, wherever that is, but not inside digits. */
const inColumns = (text: string) => text.replaceAll(/([^\n]{24})(?!\n)(?<!\d(?=\d))/gu, '$1\n');

describe.each(readers)('with %s', (_reader, readAgain) => {
  it('finds articles and numbers to test with', () => {
    expect(texts.flatMap(([, text]) => readAgain(text)).length).toBeGreaterThan(20);
  });

  describe.each(texts)('%s', (_name, text) => {
    const numbers = readAgain(text);

    it('puts no mark where a changed character changes the number', () => {
      const wrong: string[] = [];
      for (const [passage, number] of numbers.map((one) => around(text, one))) {
        const target = targetOf(passage, number);
        for (const changed of singleChanges(passage, number)) {
          const now = readAgain(changed);
          if (stillSays(now, number)) continue;
          const match = createMatcher(changed, () => now)(target);
          if (match.outcome === 'found')
            wrong.push(`${target.quote.exact} in ${changed.slice(number.start - 4, number.end + 4)}`);
        }
      }
      expect(wrong).toEqual([]);
    });

    it.each(versions)('finds every number again in the version %s', (_version, change) => {
      const lost: string[] = [];
      for (const number of numbers) {
        const changed = change(text, number);
        const match = createMatcher(changed, readAgain)(targetOf(text, number));
        if (match.outcome !== 'found') lost.push(`${text.slice(number.start, number.end)}: ${JSON.stringify(match)}`);
      }
      expect(lost).toEqual([]);
    });

    it('finds every number again in columns, where it is still read', () => {
      const changed = inColumns(text);
      const now = readAgain(changed);
      const match = createMatcher(changed, readAgain);
      const lost = numbers
        .filter((number) => match(targetOf(text, number)).outcome !== 'found')
        .map((number) => text.slice(number.start, number.end));
      const unread = numbers.filter((number) => !now.some((read) => isSameNumber(read, number)));
      expect(lost.length).toBeLessThanOrEqual(unread.length);
    });
  });
});
