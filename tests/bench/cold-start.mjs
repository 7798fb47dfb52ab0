import { execFileSync } from 'node:child_process';
import { ARTICLE_LENGTH, buildEngine, median, readTexts } from './measure.mjs';

/** @typedef {import('./run.mjs').Row} Row */

const ROUNDS = 9;
/** What nobody would notice. */
const AIM_MS = 15;

/**
 * What it costs to begin: from a fresh process to the figures of its first article, less what the bare process takes. The background pays
 * about that each time the browser starts it again.
 * @returns {Promise<Row[]>}
 */
export async function measureColdStart() {
  const engine = await buildEngine();
  return /** @type {const} */ (['zh', 'en']).map((language) => {
    const [text] = readTexts(language);
    const options = { lang: language === 'zh' ? 'zh-Hans' : 'en' };
    const first = `import(${JSON.stringify(engine)}).then(({ extract }) => extract(${JSON.stringify(text)}, ${JSON.stringify(options)}))`;
    const times = Array.from({ length: ROUNDS }, () => processMs(first) - processMs(''));
    return {
      name: `extraction (${language}), from nothing to an article of ${ARTICLE_LENGTH.toLocaleString('en')} characters`,
      value: `${Math.round(median(times))} ms (aim: ${AIM_MS})`,
    };
  });
}

/** @param {string} script */
function processMs(script) {
  const startedAtMs = performance.now();
  execFileSync(process.execPath, ['--eval', script]);
  return performance.now() - startedAtMs;
}
