import type { Block, Container } from './blocks';
import { attributeOf, queryAll } from './dom';
import { isHeading, type Judged } from './judge';
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

const outermostArticle = (container: Container): Container | undefined => {
  let found: Container | undefined;
  for (let at: Container | null = container; at !== null; at = at.parent) if (at.tag === 'article') found = at;
  return found;
};

/**
 * Where the articles of a page begin that holds several. A crosshead looks like a headline, so each needs a witness: an
 * `<article>` of its own, a first-level heading of its own, or an entry in the page's table of contents.
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
  const met = new Set<Container>();
  const starts: (Start & { readonly isArticle: boolean; readonly isLink: boolean })[] = [];
  let last: number | undefined;
  for (let at = root.from; at < root.to; at += 1) {
    const block = page.blocks[at];
    const weight = weighed[at];
    if (block === undefined || weight === undefined || isFurniture[at] === true) continue;
    if (weight.isProse) {
      if (last === undefined) continue;
      const headline = page.blocks[last];
      const article = headline === undefined ? undefined : outermostArticle(headline.container);
      if (headline === undefined) continue;
      const isFirstOfArticle = article !== undefined && !met.has(article);
      if (article !== undefined) met.add(article);
      const isWitnessed =
        isFirstOfArticle ||
        (article === undefined && (headline.container.tag === 'h1' || contents.has(foldTitle(headline.text))));
      const isLink = (weighed[last]?.linkShare ?? 0) > 0.8;
      if (isWitnessed)
        starts.push({ at: last, end: isFirstOfArticle ? article.to : root.to, isArticle: isFirstOfArticle, isLink });
      last = undefined;
    } else if (isSetAsHeadline(block, weight.isProse) && (last === undefined || isHeading(block))) last ??= at;
  }
  // Teasers of other articles: their headlines lead away from the page.
  const own = starts.some(({ isLink }) => !isLink) ? starts.filter(({ isLink }) => !isLink) : starts;
  if (own.length < 2) return [];
  const first = page.blocks[own[0]?.at ?? 0];
  const isOneArticle =
    first !== undefined && titleFit(first.text, titles) > 0.45 && !own.some(({ isArticle }) => isArticle);
  if (isOneArticle) return [];
  return own.map(({ at, end }, index) => ({ at, end: Math.min(end, own[index + 1]?.at ?? root.to) }));
}
