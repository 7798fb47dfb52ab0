import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deriveFigures, extract, type AnnotatedFigure, type AnnotatedOrganization } from '../../utils/extraction';
import type { Figure, Language } from '../../utils/model';
import { tallyArticle, type PrintedLine } from '../../utils/tally';
import { findSentences } from '../../utils/text';

interface Reading {
  readonly low: number;
  /** null where it is open. */
  readonly high: number | null;
}

/** A line as a person with pencil and paper got it. `alt` are other readings that are right as well. */
interface TruthLine extends Pick<PrintedLine, 'kind' | 'currency' | 'role' | 'attributed'>, Reading {
  readonly alt?: readonly Reading[];
}

interface Gold {
  readonly lang: Language;
  readonly orgs: readonly AnnotatedOrganization[];
  readonly figures: readonly (AnnotatedFigure & { readonly optional?: boolean })[];
}

export interface TallyScore {
  articles: number;
  right: number;
  /** Lines that a person has. */
  truth: number;
  /** Lines that the program has. */
  said: number;
  /** Lines whose low end is higher than every reading's high end: something was counted twice. */
  readonly overTheTruth: string[];
  /** Lines that say more than the text does, without being over the truth. */
  readonly lowTooHigh: string[];
  readonly wrong: string[];
}

/** Whose figures are tallied: those of a careful reader, so that the arithmetic is tried alone, or the program's own. */
export type FiguresOf = 'gold' | 'extraction';

/** A thousandth, as a hand that rounds a decimal may be off. */
const TOLERANCE = 0.001;
// What nobody sums by hand: facilities, places, goods and the rest.
const KINDS: ReadonlySet<string> = new Set([
  'money',
  'people',
  'person-times',
  'households',
  'organizations',
  'projects',
  'events',
  'hours',
]);

/** Compares the tallies of a folder's articles with those made by hand. */
export function scoreTallies(folder: string, figuresOf: FiguresOf): TallyScore {
  const score: TallyScore = {
    articles: 0,
    right: 0,
    truth: 0,
    said: 0,
    overTheTruth: [],
    lowTooHigh: [],
    wrong: [],
  };
  const files = existsSync(folder) ? readdirSync(folder) : [];
  for (const file of files.filter((name) => name.endsWith('.tally.json'))) {
    const id = file.replace('.tally.json', '');
    const { lines }: { lines: readonly TruthLine[] } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    compare(score, id, lines, linesOf(folder, id, figuresOf));
  }
  return score;
}

function linesOf(folder: string, id: string, figuresOf: FiguresOf): readonly PrintedLine[] {
  const text = readFileSync(join(folder, `${id}.txt`), 'utf8');
  const gold: Gold = JSON.parse(readFileSync(join(folder, `${id}.gold.json`), 'utf8'));
  const { tally } = tallyArticle({ text, figures: readFigures(text, gold, figuresOf), sentences: findSentences(text) });
  return tally.filter(({ kind }) => KINDS.has(kind));
}

function readFigures(text: string, { lang, orgs, figures }: Gold, figuresOf: FiguresOf): readonly Figure[] {
  if (figuresOf === 'extraction') return extract(text, { lang }).figures;
  const required = figures.filter(({ optional }) => optional !== true);
  return deriveFigures(text, required, orgs, { lang });
}

function compare(score: TallyScore, id: string, truth: readonly TruthLine[], said: readonly PrintedLine[]): void {
  score.articles += 1;
  score.truth += truth.length;
  score.said += said.length;
  for (const line of truth) {
    const mine = said.find((other) => keyOf(other) === keyOf(line));
    const readings = [line, ...(line.alt ?? [])];
    const words = `${id}: ${keyOf(line)}: ${mine === undefined ? 'no line' : print(mine)} for ${print(line)}`;
    if (mine !== undefined && readings.some((reading) => isSame(mine, reading))) score.right += 1;
    else score.wrong.push(words);
    if (mine === undefined) continue;
    const ceiling = Math.max(...readings.map(({ high }) => high ?? Infinity));
    const warranted = Math.max(...readings.map(({ low }) => low));
    if (mine.low > ceiling * (1 + 1e-9)) score.overTheTruth.push(words);
    else if (mine.low > warranted && !isClose(mine.low, warranted)) score.lowTooHigh.push(words);
  }
}

const print = ({ low, high }: Reading): string => `${low}–${high ?? 'open'}`;

const keyOf = ({ kind, currency, role, attributed }: Omit<TruthLine, keyof Reading>): string =>
  [kind, currency ?? '-', role, attributed ? 'with an organization' : 'without'].join(' ');

const isClose = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= TOLERANCE * Math.abs(b);

const isSame = (a: Reading, b: Reading): boolean => isClose(a.low, b.low) && isClose(a.high, b.high);
