import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decideUntouchable } from '../../../utils/gate';
import type { GateDecision } from '../../../utils/model';
import { collectEvidence, collectFacts } from '../../../utils/page/collect-evidence';
import { CHARITY_PAGES } from '../../support/pages/charity.mjs';
import { GENERAL_PAGES } from '../../support/pages/general.mjs';
import { pageOf } from '../../support/pages/skeletons.mjs';
import { decidePage } from './build';

/** The page as its script and the background decide on it together. */
function decideHtml(html: string, url = 'https://news.example/a/2024-03/05/c_1.html'): GateDecision {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.replaceChildren(...parsed.documentElement.childNodes);
  const evidence = { ...collectEvidence(), url };
  return decideUntouchable({ ...collectFacts(), url }) ?? decidePage(evidence);
}

const why = ({ score, reasons }: GateDecision) =>
  `${score}: ${reasons.map(({ code, detail, weight }) => `${detail || code} ${weight}`).join(', ')}`;

describe('charity news is recognised', () => {
  it.each(CHARITY_PAGES)('%s (%s)', (title, skeleton, text) => {
    const decision = decideHtml(pageOf(skeleton, { title, text }));
    expect(decision.verdict, why(decision)).toBe('charity');
  });
});

describe('what is none is not taken for it', () => {
  it('in pages of every sort', () => {
    expect(GENERAL_PAGES.length).toBeGreaterThanOrEqual(60);
  });

  it.each(GENERAL_PAGES)('%s (%s)', (title, skeleton, text) => {
    const decision = decideHtml(pageOf(skeleton, { title, text }));
    expect(decision.verdict, why(decision)).not.toBe('charity');
  });
});

interface Gold {
  readonly id: string;
  readonly charity: boolean;
  readonly article: boolean;
  readonly mustNotTouch: boolean;
  readonly unsupportedLanguage?: boolean;
  readonly views?: readonly unknown[];
}

const SHARED = resolve('../shared/corpus/dev-pages');
const golds = (existsSync(SHARED) ? readdirSync(SHARED) : [])
  .filter((name) => name.endsWith('.gold.json'))
  .map((name) => JSON.parse(readFileSync(join(SHARED, name), 'utf8')) as Gold)
  // What an application renders by its scripts is for a browser to show.
  .filter(({ views, unsupportedLanguage }) => views === undefined && unsupportedLanguage !== true);

describe.runIf(golds.length > 0)('pages whose gold says what they are', () => {
  it.each(golds)('$id', ({ id, charity, article, mustNotTouch }) => {
    const decision = decideHtml(
      readFileSync(join(SHARED, `${id}.html`), 'utf8'),
      `http://www.gongyishibao.com/${id}.html`,
    );
    if (mustNotTouch) expect(decision.verdict).toBe('untouchable');
    else expect(decision.verdict === 'charity', why(decision)).toBe(charity && article);
  });
});
