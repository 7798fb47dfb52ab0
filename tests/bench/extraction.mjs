import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { Culture, recognizeCurrency, recognizeNumber } from '@microsoft/recognizers-text-suite';
import { buildEngine, readTexts, unitsPerSecond } from './measure.mjs';

/** @typedef {import('./run.mjs').Row} Row */
/** @typedef {typeof import('../../utils/extraction')} Engine */
/** @typedef {{ lang: 'zh-Hans', region: string } | { lang: 'en' }} Options */

const SMALL = 1000;
const LARGE = 1_000_000;
/** How much slower a character of a large text may be read than one of a small text. */
const MOST_GROWTH = 1.5;
const AIM = 3_000_000;

/** Pieces that nothing but a text of them is hostile for: each rule finds its beginning everywhere. */
const HOSTILE = {
  zh: ['亿', '7', '3万', '（', '“', '会', '中国红十字会', '北京市、', '2023年', '捐赠100万元给山区学生'],
  en: [
    '7',
    '$5 million, ',
    'The A ',
    'in 2020 ',
    'A’s ',
    'Foundation and ',
    'UNICEF gave £5 to 3 schools and ',
    '1 in ',
  ],
};
const HOSTILE_LENGTH = 100_000;

/**
 * How fast the engine reads figures and organizations, beside programs that do a part of its work: numbers and money
 * (recognizers-text), words with their classes (jieba); and whether the time grows with the text and no faster.
 * @returns {Promise<Row[]>}
 */
export async function measureExtraction() {
  /** @type {Engine} */
  const { extract } = await import(await buildEngine());
  const jieba = Jieba.withDict(dict);
  const chinese = readTexts('zh');
  const english = readTexts('en');
  /** @type {Options} */
  const inChinese = { lang: 'zh-Hans', region: 'CN' };
  /** @type {Options} */
  const inEnglish = { lang: 'en' };

  const ours = speedOf(chinese, (text) => extract(text, inChinese));
  /** @type {[name: string, speed: number][]} */
  const beside = [
    ['recognizers-text, numbers', speedOf(chinese, (text) => recognizeNumber(text, Culture.Chinese))],
    ['recognizers-text, money', speedOf(chinese, (text) => recognizeCurrency(text, Culture.Chinese))],
    ['jieba, words with classes', speedOf(chinese, (text) => jieba.tag(text))],
  ];
  return [
    { name: 'extraction (zh), warm', value: `${printed(ours)} (aim: ${AIM.toLocaleString('en')})` },
    ...beside.map(([name, speed]) => ({
      name: `  beside: ${name}`,
      value: `${printed(speed)}; ours is ${(ours / speed).toFixed(2)} of it`,
    })),
    {
      name: 'extraction (en), warm',
      value: `${printed(speedOf(english, (text) => extract(text, inEnglish)))} (aim: ${AIM.toLocaleString('en')})`,
    },
    growthOf('zh', (text) => extract(text, inChinese)),
    growthOf('en', (text) => extract(text, inEnglish)),
    worstGrowthOf('zh', (text) => extract(text, inChinese)),
    worstGrowthOf('en', (text) => extract(text, inEnglish)),
  ];
}

/** @param {number} speed */
const printed = (speed) => `${Math.round(speed).toLocaleString('en')} characters/s`;

/**
 * @param {readonly string[]} texts
 * @param {(text: string) => unknown} read
 */
function speedOf(texts, read) {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  return unitsPerSecond(characters, () => texts.forEach(read));
}

/**
 * Time for a character of one large text against one of small texts, of the same articles.
 * @param {'zh' | 'en'} language
 * @param {(text: string) => unknown} read
 * @returns {Row}
 */
function growthOf(language, read) {
  const small = readTexts(language, SMALL);
  const large = repeated(small.join(''), LARGE);
  return rowOfGrowth(
    `extraction (${language}), a character of 1 MB against one of 1 KB`,
    nanoseconds(speedOf(small, read)),
    nanoseconds(speedOf([large], read)),
  );
}

/**
 * The same for texts of one piece again and again; of all pieces the one that grows most.
 * @param {'zh' | 'en'} language
 * @param {(text: string) => unknown} read
 * @returns {Row}
 */
function worstGrowthOf(language, read) {
  const [worst] = HOSTILE[language]
    .map((piece) => {
      const small = timeFor(repeated(piece, HOSTILE_LENGTH / 10), read);
      return { piece, small, large: timeFor(repeated(piece, HOSTILE_LENGTH), read) };
    })
    .toSorted((a, b) => b.large / b.small - a.large / a.small);
  if (worst === undefined) throw new Error('no hostile text');
  const name = `extraction (${language}), hostile: 100 KB of “${worst.piece.trim()}” against 10 KB`;
  return rowOfGrowth(name, worst.small, worst.large);
}

/**
 * The shortest of three times of the processor for a character, in nanoseconds. The first warms up.
 * @param {string} text
 * @param {(text: string) => unknown} read
 */
function timeFor(text, read) {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    read(text);
    return (process.cpuUsage(before).user * 1000) / text.length;
  });
  return Math.min(...times);
}

/**
 * As a page's text comes: in one piece. What is put together of pieces stays a tree of them inside the engine of the browser,
 * and to compare two of those takes as long as to read them.
 * @param {string} piece
 * @param {number} length
 */
const repeated = (piece, length) => {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  return Buffer.from(text, 'utf16le').toString('utf16le');
};

/** @param {number} speed */
const nanoseconds = (speed) => 1e9 / speed;

/**
 * @param {string} name
 * @param {number} small
 * @param {number} large
 * @returns {Row}
 */
function rowOfGrowth(name, small, large) {
  const growth = large / small;
  return {
    name,
    value: `${growth.toFixed(2)} (${Math.round(large).toLocaleString('en')} ns / ${Math.round(small).toLocaleString('en')} ns)`,
    limit: String(MOST_GROWTH),
    isOver: growth > MOST_GROWTH,
  };
}
