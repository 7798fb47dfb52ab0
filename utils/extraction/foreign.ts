import type { LanguagePack, Packs } from '../languages';
import type { Span } from '../model';

/** What of an article is written in another language than most of it, for the pack that reads that language. */
export interface Foreign {
  readonly lang: string;
  readonly pack: LanguagePack;
  /** The text with everything else blanked, so that offsets stay. */
  readonly text: string;
  /** Lines that are as a whole in that language. What lies outside them stands inside a sentence of the main language. */
  readonly lines: readonly Span[];
}

/**
 * Finds what the other packs can read of a text: whole lines in their script, and stretches of it inside a sentence (the
 * Gates Foundation and $2 million in a Chinese article). Packs of one script are never taken for each other. Linear.
 */
export function findForeign(text: string, main: LanguagePack, packs: Packs): readonly Foreign[] {
  const seen = new Set<LanguagePack>([main]);
  const found: Foreign[] = [];
  for (const [lang, pack] of Object.entries(packs)) {
    if (pack === undefined || seen.has(pack) || pack.script.letters === main.script.letters) continue;
    seen.add(pack);
    const parts = partsOf(text, main, pack);
    if (parts.length === 0) continue;
    const lines = linesOf(text, parts, main, pack);
    if (lines.length > 0 || mayHoldAny(text, parts, pack))
      found.push({ lang, pack, text: keepOnly(text, parts), lines });
  }
  return found;
}

/** Whether the other pack may find anything in stretches of which none is a line. Side by side they may read as one. */
function mayHoldAny(text: string, parts: readonly Span[], { mayHold }: LanguagePack): boolean {
  if (mayHold === undefined) return true;
  return parts.some(({ start, end }, index) => {
    const isApart =
      (start === 0 || text.charAt(start - 1) !== '\n') && start - (parts[index - 1]?.end ?? -APART) >= APART;
    return !isApart || mayHold(text.slice(start, end));
  });
}
/** With one unit between them two stretches are words of two lines, which may be joined. */
const APART = 2;

/** The text without the lines that other packs read. */
export function withoutLines(text: string, foreign: readonly Foreign[]): string {
  const lines = foreign.flatMap((each) => each.lines).toSorted((a, b) => a.start - b.start);
  if (lines.length === 0) return text;
  let kept = '';
  let from = 0;
  for (const { start, end } of lines) {
    kept += text.slice(from, start) + blank(text.slice(start, end));
    from = end;
  }
  return kept + text.slice(from);
}

/** Money signs and digits touching the letters belong to them: $2 million, 300万元. Sixteen at the most on either side. */
function partsOf(text: string, main: LanguagePack, pack: LanguagePack): readonly Span[] {
  const own = `[${pack.script.letters}]`;
  if (text.search(patternOf(own)) < 0) return [];
  // What stands before is read backwards from the first letter, or every number of the text would be tried.
  const stretch = patternOf(
    String.raw`(?<=((?:[\p{Sc}\p{Nd}.,~] ?){0,16}))${own}(?:[^${main.script.letters}\n]*${own})?(?:[ \u00a0]?[\p{Sc}\p{Nd}.,%+)]){0,16}`,
  );
  const parts: Span[] = [];
  for (const { 0: words, 1: before = '', index } of text.matchAll(stretch)) {
    const start = Math.max(parts.at(-1)?.end ?? 0, index - before.length);
    parts.push({ start: text.charAt(start) === ' ' ? start + 1 : start, end: index + words.length });
  }
  return parts;
}

// A line with sentences of both stays with the main language, and what the other pack finds in it joins them.
const CLEARLY_MORE = 3;

/** Lines in which the letters of the other script say clearly more than those of the main one. */
function linesOf(text: string, parts: readonly Span[], main: LanguagePack, pack: LanguagePack): readonly Span[] {
  const lines: Span[] = [];
  let lineEnd = -1;
  for (const part of parts) {
    if (part.start <= lineEnd) continue;
    const start = text.lastIndexOf('\n', part.start) + 1;
    const stop = text.indexOf('\n', part.start);
    lineEnd = stop < 0 ? text.length : stop;
    const line = text.slice(start, lineEnd);
    if (saidBy(line, pack) > CLEARLY_MORE * saidBy(line, main)) lines.push({ start, end: lineEnd });
  }
  return lines;
}

function saidBy(line: string, { script }: LanguagePack): number {
  const letters = line.match(patternOf(`[${script.letters}]`))?.length ?? 0;
  return letters * script.weight;
}

const patterns = new Map<string, RegExp>();

/** A pattern made of what packs say of their script; each is compiled once, not for each line. */
function patternOf(source: string): RegExp {
  const pattern = patterns.get(source) ?? new RegExp(source, 'gu');
  patterns.set(source, pattern);
  return pattern;
}

function keepOnly(text: string, parts: readonly Span[]): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of parts) {
    kept += blank(text.slice(from, start)) + text.slice(start, end);
    from = end;
  }
  return kept + blank(text.slice(from));
}

/** Blanks of the same length; a gap ends a sentence, or the words of two parts would read as one. */
const blank = (text: string): string =>
  text
    .split('\n')
    .map((line) => ' '.repeat(line.length))
    .join('\n')
    .replace(/^ /u, '\n');
