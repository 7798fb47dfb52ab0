import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { Culture, recognizeCurrency, recognizeNumber } from '@microsoft/recognizers-text-suite';
import { runnerImport } from 'vite';
import { ROOT } from '../support/command.mjs';
import { unitsPerSecond } from './measure.mjs';

/** @typedef {import('./run.mjs').Row} Row */

/**
 * How fast the engine reads, beside programs that do a part of its work: numbers and money (recognizers-text), words
 * with their classes (jieba).
 * @returns {Promise<Row[]>}
 */
export async function measureExtraction() {
  const texts = readTexts();
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const { module } = await runnerImport(path.join(ROOT, 'utils/extraction/index.ts'), { logLevel: 'error' });
  const { extract } = /** @type {typeof import('../../utils/extraction')} */ (module);
  const jieba = Jieba.withDict(dict);

  /** @type {[name: string, read: (text: string) => unknown][]} */
  const readers = [
    ['extraction', (text) => extract(text, { lang: 'zh-Hans', region: 'CN' })],
    ['  beside: recognizers-text, numbers', (text) => recognizeNumber(text, Culture.Chinese)],
    ['  beside: recognizers-text, money', (text) => recognizeCurrency(text, Culture.Chinese)],
    ['  beside: jieba, words with classes', (text) => jieba.tag(text)],
  ];
  return readers.map(([name, read]) => {
    const speed = unitsPerSecond(characters, () => texts.forEach(read));
    return { name, value: `${Math.round(speed).toLocaleString('en')} characters/s` };
  });
}

/** Whole articles, as they come from a page. */
function readTexts() {
  const folder = path.join(ROOT, 'tests/support/articles');
  return readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));
}
