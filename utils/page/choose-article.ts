import type { Block, Container, PageBlocks } from './blocks';
import { attributeOf } from './dom';
import { titleFit, type ClaimedTitles } from './titles';
import { weighBlock, type Weighed } from './weigh-block';

/*
 * Which blocks of a page are its article. Mozilla's Readability was weighed and left out: it works on a copy of the document
 * that it takes apart (a clone of every page, and no way back to the live nodes that are to be painted), it drops paragraphs
 * under 25 letters, which in Chinese is a whole sentence, it merges neighbouring articles of a newspaper page into one, and it
 * would be half of what may be injected into a page. The idea kept from it is that names of classes and the share of links
 * tell furniture.
 */

/** Blocks of the page, weighed, and what is furniture among them. */
export interface Judged {
  readonly page: PageBlocks;
  readonly weighed: readonly Weighed[];
  /** Per block: it stands in furniture. */
  readonly isFurniture: readonly boolean[];
}

/** One article: its headline, where it has one, and its blocks in the order of the page. */
export interface ChosenArticle {
  readonly title: Block | null;
  readonly blocks: readonly Block[];
  /** Lines about it that are not of its text: date, source, author. */
  readonly credits: readonly string[];
}

/** Weak furniture that holds this share of a page's prose is its article, whatever its class says. */
const DOMINANT = 0.5;
const SHORTEST_ARTICLE = 3;

function sums(values: readonly number[]): Float64Array {
  const totals = new Float64Array(values.length + 1);
  for (const [at, value] of values.entries()) totals[at + 1] = (totals[at] ?? 0) + value;
  return totals;
}

const within = (totals: Float64Array, { from, to }: { from: number; to: number }) =>
  (totals[to] ?? 0) - (totals[from] ?? 0);

export function judgeBlocks(page: PageBlocks, titles: ClaimedTitles): Judged {
  const weighed = page.blocks.map(weighBlock);
  const prose = sums(weighed.map(({ isProse, weight }) => (isProse ? weight : 0)));
  const all = within(prose, { from: 0, to: page.blocks.length });
  const headlines = page.blocks.flatMap((block, at) =>
    /^h[12]$/u.test(block.container.tag) && titleFit(block.text, titles) > 0.4 ? [at] : [],
  );
  const isFurniture = Array.from<boolean>({ length: page.blocks.length }).fill(false);
  for (const container of page.containers) {
    if (container.furniture === 'none') continue;
    const holdsHeadline = headlines.some((at) => at >= container.from && at < container.to);
    const holdsMost = container.furniture === 'weak' && all > 0 && within(prose, container) / all >= DOMINANT;
    if (holdsHeadline || holdsMost) continue;
    isFurniture.fill(true, container.from, container.to);
  }
  return { page, weighed, isFurniture };
}

/** The container whose blocks weigh most together; the innermost of equals. */
export function heaviestContainer({ page, weighed, isFurniture }: Judged): Container | undefined {
  // Furniture weighs against whatever holds it, but a long comment thread must not outweigh the article beside it.
  const totals = sums(
    weighed.map(({ weight, linkShare }, at) => (isFurniture[at] === true ? -0.1 - 0.4 * linkShare : weight)),
  );
  let best: Container | undefined;
  let most = SHORTEST_ARTICLE;
  for (const container of page.containers) {
    const total = within(totals, container);
    if (total < most) continue;
    most = total;
    best = container;
  }
  return best;
}

const isHeading = ({ container }: Block) => /^h[1-6]$/u.test(container.tag);

/** How much a block looks like the headline of the article that begins at or after it; 0 for not at all. */
function headlineScore(block: Block, titles: ClaimedTitles, linkShare: number): number {
  if (block.text.length > 200) return 0;
  const fit = titleFit(block.text, titles);
  const level = { h1: 0.6, h2: 0.3, h3: 0.15 }[block.container.tag] ?? 0;
  const isNamed = /title|headline|biaoti|bt\b/iu.test(attributeOf(block.container.element, 'class') ?? '') ? 0.2 : 0;
  return fit + level + isNamed - (linkShare > 0.8 ? 0.5 : 0);
}

function findHeadline(
  { page, weighed, isFurniture }: Judged,
  titles: ClaimedTitles,
  before: number,
): number | undefined {
  let best: number | undefined;
  let most = 0.55;
  for (const [at, block] of page.blocks.entries()) {
    if (at >= before) break;
    if (isFurniture[at] === true || (weighed[at]?.isProse === true && titleFit(block.text, titles) < 0.9)) continue;
    const score = headlineScore(block, titles, weighed[at]?.linkShare ?? 0);
    if (score < most) continue;
    most = score;
    best = at;
  }
  return best;
}

/** Lines under a headline and around an article that say who published it when, and count its readers. */
const CREDIT =
  /^[\s（(【[「]*(?:责任?编辑|責任?編輯|责编|責編|编辑|編輯|校对|校對|审核|審核|初审|复审|终审|来源|來源|稿源|作者|文\s*[/／|｜:：]|图\s*[/／|｜:：]|发布(?:时间|日期|者)?|發布|发表于|更新时间|時間|时间|日期|浏览|瀏覽|阅读(?:量|次数|数|\s*\d)|閱讀|点击|點擊|访问|字号|字體|字体|大\s*中\s*小|打印|分享|扫一扫|扫码|掃碼|关键词|關鍵詞|关键字|标签|標籤|版权|版權|声明|聲明|免责|免責|上一[篇条]|下一[篇条]|相关(?:阅读|链接|新闻|报道)|延伸阅读|推荐阅读|往期|点击(?:上方|阅读)|长按|关注我们|阅读原文|share|tags?:|source:|by\s|published|updated|editor:|©|copyright)/iu;

const DATE_LINE = /^[^。！？]{0,24}\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?[^。！？]{0,60}$/u;

/** Whether a short block says when, where and by whom, and not what. */
function isCredit(block: Block, { size, isProse }: Weighed): boolean {
  if (size > 60 || (isProse && size > 40)) return false;
  return CREDIT.test(block.text) || (!isProse && DATE_LINE.test(block.text));
}

function keepsInside(block: Block, weighed: Weighed, isPastProse: boolean): boolean {
  if (isHeading(block)) return weighed.linkShare < 0.8;
  if (isCredit(block, weighed)) return false;
  if (weighed.isProse) return true;
  // A line that is nothing but a link leads elsewhere; in a table or list of donors the names may be links.
  if (weighed.linkShare > 0.7) return block.cell !== null && weighed.size < 12;
  return isPastProse || block.cell !== null || block.container.tag === 'figcaption' || block.container.tag === 'li';
}

/** The blocks from `from` to `to` that belong to the article, its headline first. */
function blocksBetween(judged: Judged, from: number, to: number, titleAt: number | undefined): ChosenArticle {
  const { page, weighed, isFurniture } = judged;
  const title = titleAt === undefined ? null : (page.blocks[titleAt] ?? null);
  const begin = titleAt !== undefined && titleAt >= from ? titleAt + 1 : from;
  const folded = title?.text.replaceAll(/\s+/gu, '');
  let isPastProse = false;
  const kept: Block[] = [];
  const credits: string[] = [];
  for (let at = titleAt !== undefined && titleAt < from ? titleAt + 1 : begin; at < to; at += 1) {
    const block = page.blocks[at];
    const weight = weighed[at];
    if (block === undefined || weight === undefined) continue;
    if (isCredit(block, weight)) credits.push(block.text);
    if (isFurniture[at] === true || at < from) continue;
    // The headline stands once, also where the template prints it above the text again.
    if (block.text.replaceAll(/\s+/gu, '') === folded) continue;
    if (!keepsInside(block, weight, isPastProse)) continue;
    isPastProse ||= weight.isProse;
    kept.push(block);
  }
  return { title, blocks: title === null ? kept : [title, ...kept], credits };
}

/** Finds the articles of a page; none where nothing on it reads like one. */
export function chooseArticles(page: PageBlocks, titles: ClaimedTitles): readonly ChosenArticle[] {
  const judged = judgeBlocks(page, titles);
  const root = heaviestContainer(judged);
  if (root === undefined) return [];
  const firstProse = judged.weighed.findIndex(
    ({ isProse }, at) => at >= root.from && at < root.to && isProse && judged.isFurniture[at] !== true,
  );
  const titleAt = findHeadline(judged, titles, firstProse === -1 ? root.to : firstProse);
  return [blocksBetween(judged, root.from, root.to, titleAt)];
}
