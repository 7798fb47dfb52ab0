import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { Culture, recognizeCurrency, recognizeNumber } from '@microsoft/recognizers-text-suite';
import { buildEngine, readArticles, unitsPerSecond } from './measure.mjs';

/** @typedef {import('./run.mjs').Row} Row */
/** @typedef {typeof import('../../utils/extraction')} Engine */
/** @typedef {{ lang: 'zh-Hans', region: string } | { lang: 'en' }} Options */

const SMALL = 1000;
const LARGE = 1_000_000;
/** How much slower a character of a large text may be read than one of a small text. */
const MOST_GROWTH = 1.5;

/**
 * How fast the engine reads figures and organizations, beside programs that do a part of its work: numbers and money
 * (recognizers-text), words with their classes (jieba); and whether the time grows with the text and no faster.
 * @returns {Promise<Row[]>}
 */
export async function measureExtraction() {
  /** @type {Engine} */
  const { extract } = await import(await buildEngine());
  const jieba = Jieba.withDict(dict);
  const chinese = readArticles('zh');
  const english = readArticles('en');
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
    { name: 'extraction (zh), warm', value: printed(ours) },
    ...beside.map(([name, speed]) => ({
      name: `  beside: ${name}`,
      value: `${printed(speed)}; ours is ${(ours / speed).toFixed(2)} of it`,
    })),
    { name: 'extraction (en), warm', value: printed(speedOf(english, (text) => extract(text, inEnglish))) },
    growthOf('zh', chinese, (text) => extract(text, inChinese)),
    growthOf('en', english, (text) => extract(text, inEnglish)),
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
 * @param {string} language
 * @param {readonly string[]} texts
 * @param {(text: string) => unknown} read
 * @returns {Row}
 */
function growthOf(language, texts, read) {
  const joined = texts.join('\n\n');
  const large = joined.repeat(Math.ceil(LARGE / joined.length)).slice(0, LARGE);
  const small = Array.from({ length: Math.floor(joined.length / SMALL) }, (_, index) =>
    joined.slice(index * SMALL, (index + 1) * SMALL),
  );
  const growth = speedOf(small, read) / speedOf([large], read);
  return {
    name: `extraction (${language}), a character of 1 MB against one of 1 KB`,
    value: growth.toFixed(2),
    limit: String(MOST_GROWTH),
    isOver: growth > MOST_GROWTH,
  };
}
