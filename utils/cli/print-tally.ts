import { readFileSync } from 'node:fs';
import { deriveFigures, type AnnotatedFigure, type AnnotatedOrganization } from '../extraction';
import { LANGUAGES, type Language } from '../model';
import { tallyArticle } from '../tally';
import { findSentences } from '../text';
import type { ExtractArguments } from './arguments';
import { optionsFor, understandText } from './understand-text';

/** The tally of one article by its own figures. */
export function printTally(id: string, text: string, options: ExtractArguments) {
  const { figures } = understandText(text, options);
  return {
    id,
    ...tallyArticle({ text, figures, sentences: findSentences(text), publishedDate: options.date ?? null }),
  };
}

/** The part of a gold file that a tally is made of. */
interface Gold {
  readonly id: string;
  readonly lang: string;
  readonly orgs: readonly AnnotatedOrganization[];
  readonly figures: readonly (AnnotatedFigure & { readonly optional?: boolean })[];
}

/** The tally of an article by the figures of its gold; NAME.txt stands beside NAME.gold.json. Optional figures stay out. */
export function printGoldTally(file: string, json: string, options: ExtractArguments) {
  const gold = readGold(json);
  const lang = LANGUAGES.find((known) => known === gold.lang);
  if (lang === undefined) throw new Error(`language ${gold.lang} has no pack`);
  const text = readFileSync(textFileOf(file), 'utf8');
  const annotated = gold.figures.filter(({ optional }) => optional !== true);
  const figures = deriveFigures(text, annotated, gold.orgs, optionsFor(lang satisfies Language, options));
  const sentences = findSentences(text);
  return { id: gold.id, ...tallyArticle({ text, figures, sentences, publishedDate: options.date ?? null }) };
}

function textFileOf(file: string): string {
  if (!file.endsWith('.gold.json')) throw new Error('no NAME.gold.json');
  return file.replace(/\.gold\.json$/, '.txt');
}

function readGold(json: string): Gold {
  const gold: unknown = JSON.parse(json);
  if (!isGold(gold)) throw new Error('no gold annotation: id, lang, orgs and figures are needed');
  return gold;
}

// The gold is a developer's own file: its shape is looked at, its fields are trusted.
const isGold = (gold: unknown): gold is Gold =>
  typeof gold === 'object' &&
  gold !== null &&
  'id' in gold &&
  'lang' in gold &&
  'orgs' in gold &&
  Array.isArray(gold.orgs) &&
  'figures' in gold &&
  Array.isArray(gold.figures);
