import { describe, expect, it } from 'vitest';
import { createMatcher, describePosition, describeQuote, type Match, type Target } from '../../../utils/selectors';
import { readNumbers } from './read-numbers';

const STORY = [
  '春风里的书屋',
  '青禾助学基金会日前发布年报。全年共向山区小学捐赠图书室280所，受益学生1.2万人，投入资金约360万元。',
  '项目负责人说，东坪村来了10名志愿者，西坪村来了10名志愿者，大家一起整理书架。',
  '“愿每个孩子都有一盏灯”，一位老师在留言簿上写道。基金会成立于2009年，明年还将走进更多乡村。',
].join('\n\n');

/** Where `words` stand for the n-th time, from 0. */
function spanOf(text: string, words: string, nth = 0) {
  let start = text.indexOf(words);
  for (let at = 0; at < nth; at += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`${words} does not stand in the text`);
  return { start, end: start + words.length };
}

/** A described place; a figure of the small reader where one fills it. */
function describeIn(text: string, words: string, nth = 0): Target {
  const span = spanOf(text, words, nth);
  const reading = readNumbers(text).find(({ start, end }) => start === span.start && end === span.end);
  return { quote: describeQuote(text, span), position: describePosition(span), reading };
}

/** What a match says, in one line: how it was found and which words. */
function say(match: Match, text: string): string {
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  if (match.outcome === 'found') return `${match.by} ${words(match.span)} @${spanNumber(text, match.span)}`;
  if (match.outcome === 'changed') return `was ${match.was}, now ${match.now}`;
  if (match.outcome === 'uncertain') return `uncertain ${match.spans.length}`;
  return 'gone';
}

/** Which occurrence of its words a span is, from 0. */
function spanNumber(text: string, { start, end }: { start: number; end: number }): number {
  let count = 0;
  const words = text.slice(start, end);
  for (let at = text.indexOf(words); at >= 0 && at < start; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}

const wide = (text: string) =>
  text.replaceAll(/[0-9.]/g, (unit) => (unit === '.' ? '．' : String.fromCharCode(unit.charCodeAt(0) + 0xfee0)));

const rows: [rule: string, words: string, nth: number, change: (text: string) => string, expected: string][] = [
  ['an unchanged text gives the position', '280所', 0, (text) => text, 'position 280所 @0'],
  ['the second of two equal words keeps its place', '10名', 1, (text) => text, 'position 10名 @1'],
  ['a paragraph before it moves it', '280所', 0, (text) => `编者按：本文有删节。\n\n${text}`, 'quote 280所 @0'],
  [
    'two equal words that moved are told by what is around them',
    '10名',
    1,
    (text) => `按语。\n\n${text}`,
    'quote 10名 @1',
  ],
  [
    'a line break inside the words',
    '约360万元',
    0,
    (text) => text.replace('约360万', '约360\n万'),
    'folded 约360\n万元 @0',
  ],
  ['full-width digits', '1.2万人', 0, wide, 'folded １．２万人 @0'],
  [
    'Traditional characters',
    '约360万元',
    0,
    (text) => text.replaceAll('万', '萬').replaceAll('资', '資'),
    'folded 约360萬元 @0',
  ],
  ['zero-width characters', '280所', 0, (text) => text.replace('280', '2\u200b80'), 'folded 2\u200b80所 @0'],
  ['a zero before an equal number', '280所', 0, (text) => text.replace('280所', '0280所'), 'quote 280所 @0'],
  [
    'an equal number printed with a separator',
    '280所',
    0,
    (text) => text.replace('280所', '280.0所'),
    'approximate 280.0所 @0',
  ],
  ['a changed digit', '280所', 0, (text) => text.replace('280所', '290所'), 'was 280所, now 290所'],
  ['a digit more before it', '280所', 0, (text) => text.replace('280所', '1280所'), 'was 280所, now 1280所'],
  ['a digit more within', '280所', 0, (text) => text.replace('280所', '2800所'), 'was 280所, now 2800所'],
  ['another scale', '1.2万人', 0, (text) => text.replace('1.2万人', '1.2亿人'), 'was 1.2万人, now 1.2亿人'],
  ['another bound', '280所', 0, (text) => text.replace('280所', '近280所'), 'was 280所, now 近280所'],
  ['a bound less', '约360万元', 0, (text) => text.replace('约360', '360'), 'was 约360万元, now 360万元'],
  ['another unit', '1.2万人', 0, (text) => text.replace('1.2万人', '1.2万人次'), 'was 1.2万人, now 1.2万人次'],
  ['the first of two equal numbers changed', '10名', 0, (text) => text.replace('10名', '30名'), 'was 10名, now 30名'],
  [
    'the second of two equal numbers changed',
    '10名',
    1,
    (text) => text.replace('西坪村来了10', '西坪村来了30'),
    'was 10名, now 30名',
  ],
  ['its sentence was taken out', '280所', 0, (text) => text.replace(/全年.*\n/u, '\n'), 'gone'],
  ['another article', '280所', 0, () => '今日天气晴，最高气温三十度，适合出行。', 'gone'],
  [
    'an equal number in another story',
    '10名',
    0,
    () => '另有一支医疗队走进社区，为老人量血压，共10名医生参加。',
    'uncertain 1',
  ],
  [
    'words that are no figure move',
    '愿每个孩子都有一盏灯',
    0,
    (text) => `按语。${text}`,
    'quote 愿每个孩子都有一盏灯 @0',
  ],
  [
    'a year in marked words changed',
    '基金会成立于2009年',
    0,
    (text) => text.replace('2009', '2008'),
    'was 基金会成立于2009年, now 基金会成立于2008年',
  ],
  [
    'a year in marked words changed, where the words are long enough to be known',
    '一位老师在留言簿上写道。基金会成立于2009年，明年',
    0,
    (text) => text.replace('2009', '2008'),
    'was 一位老师在留言簿上写道。基金会成立于2009年，明年, now 一位老师在留言簿上写道。基金会成立于2008年，明年',
  ],
  [
    'a word changed in long marked words',
    '明年还将走进更多乡村。',
    0,
    (text) => text.replace('更多乡村', '更多山村'),
    'gone',
  ],
  [
    'a word changed in words long enough to be known',
    '东坪村来了10名志愿者，西坪村来了10名志愿者，大家一起整理书架',
    0,
    (text) => text.replace('整理书架', '收拾书架'),
    'approximate 东坪村来了10名志愿者，西坪村来了10名志愿者，大家一起收拾书架 @0',
  ],
  ['a short name is not taken for a like one', '青禾助学基金会', 0, (text) => text.replace('青禾', '青苗'), 'gone'],
];

describe('a described place in a changed text', () => {
  it.each(rows)('%s', (_rule, words, nth, change, expected) => {
    const target = describeIn(STORY, words, nth);
    const text = change(STORY);
    expect(say(createMatcher(text, readNumbers)(target), text)).toBe(expected);
  });
});

describe('repeated words', () => {
  const line = '捐款10元。';
  it('are uncertain where nothing tells them apart, and never the first', () => {
    const text = line.repeat(40);
    const target = describeIn(text, '10元', 20);
    expect(say(createMatcher(`按${text}`, readNumbers)(target), `按${text}`)).toBe('uncertain 30');
  });
  it('keep their place where the text is unchanged', () => {
    const text = line.repeat(40);
    expect(say(createMatcher(text, readNumbers)(describeIn(text, '10元', 20)), text)).toBe('position 10元 @20');
  });
  it('take no longer than others on a hostile page', () => {
    const text = line.repeat(40_000);
    const match = createMatcher(`按${text}`, readNumbers);
    const targets = Array.from({ length: 50 }, (_, nth) => describeIn(text.slice(0, 1000), '10元', nth));
    const start = performance.now();
    for (const target of targets) expect(match(target).outcome).toBe('uncertain');
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
