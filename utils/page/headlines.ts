import type { Block, Container } from './blocks';
import { attributeOf, queryAll } from './dom';
import { isHeading, type Judged } from './judge';
import { isDateline } from '../text';
import { isLabel } from './lines';
import { foldTitle, titleFit, type ClaimedTitles } from './titles';

const LONGEST_HEADLINE = 120;
const SENTENCE_END = /[。！？；;，,、：:]$/u;
const HEADLINE_NAMES = /(?:^|[\s_-])(?:\w*title\w*|headline|hd|biaoti|bt\d?)(?:$|[\s_-])/iu;

/** Whether a block is set as a headline: a heading, or a short line that is all bold or named so. */
function isSetAsHeadline(block: Block, isProse: boolean): boolean {
  if (block.text.length > LONGEST_HEADLINE || block.text.length < 4) return false;
  if (isHeading(block)) return true;
  if (isProse || SENTENCE_END.test(block.text)) return false;
  const names = attributeOf(block.container.element, 'class') ?? '';
  return block.bold >= block.text.length * 0.9 || HEADLINE_NAMES.test(names);
}

/** How much a block looks like the headline of the page's article; 0 for not at all. */
function headlineScore(block: Block, titles: ClaimedTitles, linkShare: number): number {
  if (block.text.length > 200) return 0;
  const level = { h1: 0.6, h2: 0.3, h3: 0.15 }[block.container.tag] ?? 0;
  const isNamed = HEADLINE_NAMES.test(attributeOf(block.container.element, 'class') ?? '') ? 0.2 : 0;
  return titleFit(block.text, titles) + level + isNamed - (linkShare > 0.8 ? 0.5 : 0);
}

const LEAST_SCORE = 0.55;

/** The headline of the article whose prose begins at block `before`; of equals the nearest. */
export function findHeadline(
  { page, weighed, isFurniture }: Judged,
  titles: ClaimedTitles,
  before: number,
): number | undefined {
  let best: number | undefined;
  let most = LEAST_SCORE;
  for (const [at, block] of page.blocks.entries()) {
    if (at >= before) break;
    const { isProse = false, linkShare = 0 } = weighed[at] ?? {};
    if (isFurniture[at] === true || (isProse && titleFit(block.text, titles) < 0.9)) continue;
    const score = headlineScore(block, titles, linkShare);
    if (score < most) continue;
    most = score;
    best = at;
  }
  return best;
}

/** Between a headline and its text stand a subtitle, a byline, a date and tools at the most. */
const LONGEST_GAP = 6;

/** A headline, and the words of it: templates without headings set it in one block with a kicker above and a byline below. */
export interface PlacedHeadline {
  readonly at: number;
  readonly words: string;
}

const mayBeHeadline = (line: string) =>
  line.length >= 4 && line.length <= LONGEST_HEADLINE && !SENTENCE_END.test(line) && !isLabel(line);

/** The line of a block that is set as a headline: the page leads to it by these words, or it alone is bold. */
function headlineLine(block: Block, contents: ReadonlySet<string>): string | undefined {
  const lines = block.text.split('\n').map((line) => line.trim());
  const named = lines.find((line) => mayBeHeadline(line) && contents.has(foldTitle(line)));
  if (named !== undefined || isHeading(block)) return named ?? block.text;
  return lines.find((line) => mayBeHeadline(line) && Math.abs(block.bold - line.length) <= line.length * 0.1);
}

/**
 * The headline by its place, for pages that call their document otherwise (a newspaper's page by its number, a charity's by
 * its name): just above the text, and set as one. One that the page leads to by these very words comes before all others.
 */
export function findHeadlineAbove(document: Document, judged: Judged, before: number): PlacedHeadline | undefined {
  const { page, weighed, isFurniture } = judged;
  const contents = linkedWords(document, judged);
  let nearest: PlacedHeadline | undefined;
  for (let at = before - 1; at >= Math.max(0, before - LONGEST_GAP); at -= 1) {
    const block = page.blocks[at];
    const { isProse = true, linkShare = 1 } = weighed[at] ?? {};
    if (block === undefined || isFurniture[at] === true || isProse || linkShare > 0.5) continue;
    const words = headlineLine(block, contents);
    if (words === undefined) continue;
    if (contents.has(foldTitle(words))) return { at, words };
    nearest ??= { at, words };
  }
  return nearest;
}

/** Where one of several articles begins, and where it ends at the latest. */
export interface Start {
  readonly at: number;
  readonly end: number;
}

/** Words under which a page leads to things on it or elsewhere: links, and the areas of a newspaper page's picture. */
function linkedWords(document: Document, { page, weighed }: Judged): ReadonlySet<string> {
  const areas = queryAll(document, 'area[title]').map((area) => attributeOf(area, 'title') ?? '');
  const links = page.blocks.flatMap(({ text }, at) => ((weighed[at]?.linkShare ?? 0) > 0.8 ? [text] : []));
  return new Set([...areas, ...links].map(foldTitle));
}

/**
 * Containers that stand beside others of the same make, each under a headline of its own: the items of a page of news. The
 * sections of one article are made alike too, but stand under its headline.
 */
function findItems(judged: Judged, root: Container, titles: ClaimedTitles): ReadonlySet<Container> {
  const { page, weighed, isFurniture } = judged;
  const groups = new Map<Container, Map<string, Container[]>>();
  for (const container of page.containers) {
    const { parent, from, to, element, tag } = container;
    const first = page.blocks[from];
    if (parent === null || from < root.from || to > root.to || to - from < 2 || isFurniture[from] === true) continue;
    if (first === undefined || !isSetAsHeadline(first, weighed[from]?.isProse ?? false)) continue;
    const isProseBelow = weighed.slice(from, to).some(({ isProse }) => isProse);
    if (!isProseBelow) continue;
    const make = `${tag}.${attributeOf(element, 'class') ?? ''}`;
    const siblings = groups.get(parent) ?? new Map<string, Container[]>();
    siblings.set(make, [...(siblings.get(make) ?? []), container]);
    groups.set(parent, siblings);
  }
  const items = [...groups.values()].flatMap((group) => [...group.values()].filter(({ length }) => length > 1));
  return new Set(items.filter(([first]) => findHeadline(judged, titles, first?.from ?? 0) === undefined).flat());
}

/** The outermost container around a block that holds one article and no more. */
function articleAround(container: Container, items: ReadonlySet<Container>): Container | undefined {
  let found: Container | undefined;
  for (let at: Container | null = container; at !== null; at = at.parent)
    if (at.tag === 'article' || items.has(at)) found = at;
  return found;
}

/** Whether the page is declared as one article whose headline stands over all: the entries of a live blog are its parts. */
function isUnderOneHeadline({ page, isFurniture }: Judged, { article }: ClaimedTitles, before: number): boolean {
  const claimed = article === null ? '' : foldTitle(article);
  const over = page.blocks.slice(0, before + 1).filter((_, at) => isFurniture[at] !== true);
  return claimed !== '' && over.some(({ container, text }) => container.tag === 'h1' && foldTitle(text) === claimed);
}

/**
 * Where the articles of a page begin that holds several. A crosshead looks like a headline, so each needs a witness: a
 * container of its own (`<article>`, or one of several made alike), a first-level heading of its own, a dateline below it,
 * or an entry in the page's table of contents.
 * @returns nothing where the page holds one
 */
export function findStarts(
  document: Document,
  judged: Judged,
  root: Container,
  titles: ClaimedTitles,
): readonly Start[] {
  const { page, weighed, isFurniture } = judged;
  const contents = linkedWords(document, judged);
  const items = findItems(judged, root, titles);
  const met = new Set<Container>();
  const starts: (Start & { readonly isApart: boolean; readonly opens: boolean; readonly isLink: boolean })[] = [];
  let last: number | undefined;
  for (let at = root.from; at < root.to; at += 1) {
    const block = page.blocks[at];
    const weight = weighed[at];
    if (block === undefined || weight === undefined || isFurniture[at] === true) continue;
    if (weight.isProse) {
      const headline = last === undefined ? undefined : page.blocks[last];
      if (last === undefined || headline === undefined) continue;
      const article = articleAround(headline.container, items);
      const isFirstOfArticle = article !== undefined && !met.has(article);
      if (article !== undefined) met.add(article);
      const opens = article === undefined && isDateline(block.text);
      const isNamed =
        article === undefined && (headline.container.tag === 'h1' || contents.has(foldTitle(headline.text)));
      const isLink = (weighed[last]?.linkShare ?? 0) > 0.8;
      if (isFirstOfArticle || opens || isNamed) {
        const end = isFirstOfArticle ? article.to : root.to;
        starts.push({ at: last, end, isApart: isFirstOfArticle, opens, isLink });
      }
      last = undefined;
    } else if (isSetAsHeadline(block, weight.isProse) && (last === undefined || isHeading(block))) last ??= at;
  }
  // Teasers of other articles: their headlines lead away from the page.
  const own = starts.some(({ isLink }) => !isLink) ? starts.filter(({ isLink }) => !isLink) : starts;
  if (own.length < 2) return [];
  const first = page.blocks[own[0]?.at ?? 0];
  const isSure = own.some(({ isApart }) => isApart) || own.filter(({ opens }) => opens).length > 1;
  const isOneArticle = !isSure && first !== undefined && titleFit(first.text, titles) > 0.45;
  if (isOneArticle || isUnderOneHeadline(judged, titles, own[0]?.at ?? 0)) return [];
  return own.map(({ at, end }, index) => ({ at, end: Math.min(end, own[index + 1]?.at ?? root.to) }));
}
