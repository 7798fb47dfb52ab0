import type { Block, Container, PageBlocks } from './blocks';
import { isLabel, isSponsored } from './lines';
import { findTeasers } from './teasers';
import { titleFit, type ClaimedTitles } from './titles';
import { weighBlock, type Weighed } from './weigh-block';

/** The blocks of a page, weighed, and what is furniture among them. */
export interface Judged {
  readonly page: PageBlocks;
  readonly weighed: readonly Weighed[];
  /** By the number of the block: it stands in furniture. */
  readonly isFurniture: readonly boolean[];
}

/** Running totals: the sum over any container is the difference of two. */
function totalsOf(values: readonly number[]): Float64Array {
  const totals = new Float64Array(values.length + 1);
  for (const [at, value] of values.entries()) totals[at + 1] = (totals[at] ?? 0) + value;
  return totals;
}

type Span = Pick<Container, 'from' | 'to'>;

const sumWithin = (totals: Float64Array, { from, to }: Span): number => (totals[to] ?? 0) - (totals[from] ?? 0);

/** By the number of the block: it stands in a container of that kind. */
function fillOf({ blocks, containers }: PageBlocks, isKind: (container: Container) => boolean): boolean[] {
  const filled = Array.from<boolean>({ length: blocks.length }).fill(false);
  for (const container of containers) if (isKind(container)) filled.fill(true, container.from, container.to);
  return filled;
}

export const isHeading = ({ container }: Block): boolean => /^h[1-6]$/u.test(container.tag);

/** Weak furniture that holds this share of a page's prose is its article, whatever its class says. */
const DOMINANT = 0.5;
/** Less than this is no article: one sentence of forty characters. */
const LIGHTEST_ARTICLE = 3;
/** What a label announces is never as much as these: they hold the article too. */
const TOP_TAGS: ReadonlySet<string> = new Set(['body', 'main', 'article']);

/** What a label announces: the outermost container that it heads and that is not the article, or its own siblings after it. */
function announcedBy(at: number, block: Block, isArticle: (container: Container) => boolean): Span {
  let container = block.container;
  for (let outer = container.parent; outer?.from === at && !TOP_TAGS.has(outer.tag); outer = outer.parent) {
    // A box of other news may stand at the very beginning of what holds the text.
    if (isArticle(outer)) break;
    container = outer;
  }
  const isAlone = container.to - container.from <= 1;
  const { to } = isAlone && container.parent !== null ? container.parent : container;
  return { from: at, to };
}

export function judgeBlocks(page: PageBlocks, titles: ClaimedTitles): Judged {
  const weighed = page.blocks.map((block) => weighBlock(block));
  const prose = totalsOf(weighed.map(({ isProse, weight }) => (isProse ? weight : 0)));
  // What is furniture beyond doubt has no say in what the rest is: comments are often longer than what they comment on.
  const isSure = fillOf(page, ({ furniture }) => furniture === 'strong');
  const own = totalsOf(weighed.map(({ isProse, weight }, at) => (isProse && isSure[at] !== true ? weight : 0)));
  const all = sumWithin(own, { from: 0, to: page.blocks.length });
  const holdsMost = (container: Span) => all > 0 && sumWithin(own, container) / all >= DOMINANT;
  const headlines = page.blocks.flatMap((block, at) =>
    /^h[12]$/u.test(block.container.tag) && titleFit(block.text, titles) > 0.4 ? [at] : [],
  );
  const isFurniture = Array.from<boolean>({ length: page.blocks.length }).fill(false);
  const holdsHeadline = (from: number, to: number) => headlines.some((at) => at >= from && at < to);
  for (const container of page.containers) {
    if (container.furniture === 'none' || container.to === container.from) continue;
    if (container.furniture === 'weak' && holdsMost(container)) continue;
    if (holdsHeadline(container.from, container.to)) continue;
    isFurniture.fill(true, container.from, container.to);
  }
  for (const [at, block] of page.blocks.entries()) {
    if (isFurniture[at] === true) continue;
    if (isSponsored(block.text)) {
      isFurniture[at] = true;
      continue;
    }
    if (!isLabel(block.text)) continue;
    const { from, to } = announcedBy(at, block, holdsMost);
    // A box of other news above the article ends with its container; only what comes after an article may run on to the end.
    const isAfterArticle = sumWithin(prose, { from: 0, to: from }) >= LIGHTEST_ARTICLE;
    const isBeforeMost = !isAfterArticle && sumWithin(prose, { from, to }) >= LIGHTEST_ARTICLE;
    if (isBeforeMost || holdsHeadline(from, to)) isFurniture[at] = true;
    else isFurniture.fill(true, from, to);
  }
  for (const at of findTeasers(page.blocks, weighed, isFurniture)) isFurniture[at] = !holdsHeadline(at, at + 1);
  return { page, weighed, isFurniture };
}

/** The container whose blocks weigh most together; the innermost of equals. */
export function heaviestContainer({ page, weighed, isFurniture }: Judged): Container | undefined {
  // Furniture weighs against whatever holds it, though little: a long comment thread must not outweigh the article beside it.
  const totals = totalsOf(
    weighed.map(({ weight, linkShare }, at) => (isFurniture[at] === true ? -0.1 - 0.3 * linkShare : weight)),
  );
  let best: Container | undefined;
  let most = LIGHTEST_ARTICLE;
  for (const container of page.containers) {
    const total = sumWithin(totals, container);
    if (total < most) continue;
    most = total;
    best = container;
  }
  return best;
}
