import type { Block, PageBlocks } from './blocks';
import { findHeadline, findHeadlineAbove, findStarts } from './headlines';
import { heaviestContainer, isHeading, judgeBlocks, type Judged } from './judge';
import { isCredit } from './lines';
import type { ClaimedTitles } from './titles';
import type { Weighed } from './weigh-block';

/*
 * Which blocks of a page are its article. Mozilla's Readability was weighed and left out: it works on a copy of the document
 * that it takes apart (a clone of every page, and no way back to the live nodes that are to be painted), it drops paragraphs
 * under 25 letters, which in Chinese is a whole sentence, it merges neighbouring articles of a newspaper page into one, and it
 * would be half of what may be injected into a page. The idea kept from it is that names of classes and the share of links
 * tell furniture.
 */

/** One article: its headline, where it has one, and its blocks in the order of the page. */
export interface ChosenArticle {
  readonly title: Block | null;
  /** Its words: of a block that holds more than it the line alone. */
  readonly headline: string | null;
  readonly blocks: readonly Block[];
  /** Lines about it that are not of its text: date, source, author. */
  readonly credits: readonly string[];
}

/** Whether a block inside the article's container is of its text. */
function isOfText(block: Block, { size, isProse, linkShare }: Weighed, isPastProse: boolean): boolean {
  if (isHeading(block)) return linkShare < 0.8;
  if (isProse) return true;
  // A line that is nothing but a link leads elsewhere; in a table or list of donors the names may be links.
  if (linkShare > 0.7) return block.cell !== null && size < 12;
  return isPastProse || block.cell !== null || block.container.tag === 'figcaption' || block.container.tag === 'li';
}

const withoutSpace = (text: string) => text.replaceAll(/\s+/gu, '');

/** The blocks from `from` to `to` that belong to the article, its headline first. */
function articleBetween(judged: Judged, from: number, to: number, titleAt: number | undefined): ChosenArticle {
  const { page, weighed, isFurniture } = judged;
  const title = titleAt === undefined ? null : (page.blocks[titleAt] ?? null);
  const folded = title === null ? null : withoutSpace(title.text);
  const blocks: Block[] = title === null ? [] : [title];
  const credits: string[] = [];
  let isPastProse = false;
  for (let at = titleAt === undefined ? from : titleAt + 1; at < to; at += 1) {
    const block = page.blocks[at];
    const weight = weighed[at];
    if (block === undefined || weight === undefined) continue;
    if (isCredit(block.text, weight.size, weight.isProse)) {
      credits.push(block.text);
      continue;
    }
    if (isFurniture[at] === true) {
      // Templates set the line with date and source apart from the text; furniture after the text is about something else.
      if (!isPastProse) credits.push(block.text);
      continue;
    }
    // The headline stands once, also where the template prints it above the text again.
    if (withoutSpace(block.text) === folded || !isOfText(block, weight, isPastProse)) continue;
    // Between a headline and the container of the text stand subtitles and boxes about the article.
    if (at < from && !isHeading(block)) continue;
    isPastProse ||= weight.isProse;
    blocks.push(block);
  }
  return { title, headline: title?.text ?? null, blocks, credits };
}

/** A teaser is a headline and a sentence. */
const SHORTEST_PART = 60;
const isWhole = ({ blocks }: ChosenArticle) =>
  blocks.reduce((length, { text }) => length + text.length, 0) >= SHORTEST_PART;

/** Finds the articles of a page; none where nothing on it reads like one. */
export function chooseArticles(document: Document, page: PageBlocks, titles: ClaimedTitles): readonly ChosenArticle[] {
  const judged = judgeBlocks(page, titles);
  const root = heaviestContainer(judged);
  if (root === undefined) return [];
  const starts = findStarts(document, judged, root, titles);
  const parts = starts.map(({ at, end }) => articleBetween(judged, at, end, at)).filter(isWhole);
  if (parts.length > 1) return parts;
  const firstProse = judged.weighed.findIndex(
    ({ isProse }, at) => at >= root.from && at < root.to && isProse && judged.isFurniture[at] !== true,
  );
  const before = firstProse === -1 ? root.to : firstProse;
  const titleAt = findHeadline(judged, titles, before);
  if (titleAt !== undefined || titles.headlines.length > 0)
    return [articleBetween(judged, root.from, root.to, titleAt)];
  const placed = findHeadlineAbove(document, judged, before);
  const article = articleBetween(judged, root.from, root.to, placed?.at);
  return [placed === undefined ? article : { ...article, headline: placed.words }];
}
