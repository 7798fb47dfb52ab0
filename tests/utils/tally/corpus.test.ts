import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tallyArticle } from '../../../utils/tally';
import { deriveFigures, type AnnotatedFigure, type AnnotatedOrganization } from '../../../utils/extraction';
import type { Language } from '../../../utils/model';
import { findSentences } from '../../../utils/text';
import { deriveFigures as deriveEnglish, type GoldFigure } from './gold/derive';

const CORPUS = resolve('../shared/corpus');

interface Score {
  readonly overall: {
    readonly overTheTruth: number;
    readonly lowTooHigh: number;
    readonly lines: { readonly precision: number; readonly recall: number };
  };
}

const goals: [folder: string, lines: number][] = [
  ['seeds', 1],
  ['dev-zh', 0.9],
  ['dev-en', 0.9],
];

// The corpus is not part of the project: where it is not there, the tallies of our own articles speak for it.
describe.runIf(existsSync(join(CORPUS, 'score-tally.mjs')))('tallies of gold figures', () => {
  it.each(goals)('%s: %d of the lines right, none over the truth, none low too high', (folder, lines) => {
    const { overall } = scoreOf(folder);
    expect(overall.overTheTruth).toBe(0);
    expect(overall.lowTooHigh).toBe(0);
    expect(overall.lines.precision).toBeGreaterThanOrEqual(lines);
    expect(overall.lines.recall).toBeGreaterThanOrEqual(lines);
  });
});

function scoreOf(folder: string): Score {
  const predictions = join(mkdtempSync(join(tmpdir(), 'tally-')), `${folder}.jsonl`);
  const lines = readdirSync(join(CORPUS, folder))
    .filter((file) => file.endsWith('.tally.json'))
    .map((file) => tallyOf(join(CORPUS, folder), file.replace('.tally.json', '')));
  writeFileSync(predictions, lines.join('\n'));
  return JSON.parse(
    execFileSync(process.execPath, [join(CORPUS, 'score-tally.mjs'), join(CORPUS, folder), predictions, '--json'], {
      encoding: 'utf8',
    }),
  );
}

interface Gold {
  readonly lang: Language;
  readonly orgs: readonly AnnotatedOrganization[];
  readonly figures: readonly (GoldFigure & AnnotatedFigure)[];
}

function tallyOf(folder: string, id: string): string {
  const text = readFileSync(join(folder, `${id}.txt`), 'utf8');
  const gold: Gold = JSON.parse(readFileSync(join(folder, `${id}.gold.json`), 'utf8'));
  return JSON.stringify({ id, ...tallyArticle(derive(text, gold)) });
}

// The English pack does not yet derive all that a tally needs, so its words still stand beside this test.
function derive(text: string, { lang, orgs, figures }: Gold) {
  if (lang === 'en') return deriveEnglish(text, figures);
  const required = figures.filter(({ optional }) => optional !== true);
  return { text, figures: deriveFigures(text, required, orgs, { lang }), sentences: findSentences(text) };
}
