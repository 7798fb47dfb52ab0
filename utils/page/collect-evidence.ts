import { LONGEST_SAMPLE, unitsOf, type PageEvidence, type PageFacts } from '../gate/screen';

/** Of a page with more nodes than this only the first are looked at: some ten times a usual article's page. */
const MOST_NODES = 12_000;
/** Somebody's draft, and not an empty box for a comment with its placeholder. */
const SHORTEST_DRAFT = 80;
/** A headline, and not the name of the site that many pages set as their first heading. */
const SHORTEST_HEADLINE = 8;

/** What a block has to overcome to count as running text: captions, bylines and buttons are shorter than this. */
const BLOCK_COST = 12;
/** A block of links interrupts; an article bridges two or three of them, a list of headlines does not. */
const LINK_BLOCK_COST = 15;

/** What holds no sentence of an article. Their subtrees are stepped over. */
const SKIPPED = /^(head|script|style|noscript|nav|footer|aside|select|textarea|button|svg)$/;
const INLINE = /^([biuqs]|em|strong|span|font|su[bp]|r[bt]|ruby|time)$/;

/** What has no comma and no full stop is a caption, a byline, the line at the foot of a page. */
const SENTENCE = /[，。！？；]|[,.!?] /;

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`: names of the browser are not made shorter, and this script is counted by the byte. */
const ELEMENTS_AND_TEXT = 5;

interface Block {
  readonly text: string;
  readonly plain: number;
  readonly links: number;
}

// A page may name a form or an image `querySelector`, and so hide the method of its document.
const all = (selector: string) => Document.prototype.querySelectorAll.call(document, selector);
const textOf = (node: Node | undefined) => (node?.textContent ?? '').trim();

/** What the page claims of itself by the Open Graph. */
const claimOf = (property: string) => all(`meta[property="${property}"]`)[0]?.getAttribute('content');

/** What has to be known before a page may be read at all. Of what is written in it only the length is looked at. */
export function collectFacts(): PageFacts {
  const drafts = [...all('[contenteditable]:not([contenteditable=false])')];
  const written = drafts.reduce((length, draft) => length + textOf(draft).length, 0);
  return {
    url: location.href,
    contentType: document.contentType,
    isEditor: document.designMode === 'on' || written >= SHORTEST_DRAFT,
  };
}

/** Reads what the gate decides by. It changes nothing, asks for no layout, and its time is bounded on any page. */
export function collectEvidence(): PageEvidence {
  const blocks = readBlocks();
  const { start, end } = findArticle(blocks);
  const article = blocks.slice(start, end);
  const texts = article.filter((block) => !isLinks(block));
  return {
    url: location.href,
    title: readTitle(),
    declared: readDeclared(),
    text: texts
      .flatMap(({ text }) => (SENTENCE.test(text) ? text : []))
      .join('\n')
      .slice(0, LONGEST_SAMPLE),
    length: texts.reduce((length, { plain }) => length + plain, 0),
    longestRun: longestRunOf(article),
    paragraphs: texts.filter((block) => worthOf(block) > 0).length,
    linkBlocks: article.length - texts.length,
    fields: all(
      '[role^=tree],[role=grid],select,textarea,input:not([type=hidden],[type=search],[type=submit],[type=checkbox])',
    ).length,
  };
}

/** A number that changes when the page has rendered something more; cheap, because the browser keeps it. */
export const sizeOfPage = () => Document.prototype.getElementsByTagName.call(document, '*').length;

function readTitle(): string {
  const [heading] = all('h1');
  const headline = textOf(heading);
  if (unitsOf(headline) >= SHORTEST_HEADLINE) return headline;
  return claimOf('og:title') ?? textOf(all('title')[0]);
}

function readDeclared(): string[] {
  const data = [...all('script[type="application/ld+json"]')].map((script) => textOf(script).slice(0, 5000)).join();
  return [...(data.match(/"@type"\s*:\s*\[?\s*"\w+/g) ?? []), claimOf('og:type') ?? ''];
}

/** The text of the page, cut where a block of its layout begins. A link is plain text to a reader, but counted apart. */
function readBlocks(): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let links = '';
  const close = () => {
    const whole = text.replace(/\s+/g, ' ').trim();
    if (whole !== '') {
      const length = unitsOf(whole);
      const linked = Math.min(length, unitsOf(links));
      blocks.push({ text: `${whole} `, plain: length - linked, links: linked });
    }
    text = links = '';
  };

  const walker = Document.prototype.createTreeWalker.call(document, document, ELEMENTS_AND_TEXT);
  let node = walker.nextNode();
  for (let budget = MOST_NODES; node !== null && budget > 0; budget -= 1) {
    if (node instanceof Text) {
      text += node.data;
      node = walker.nextNode();
      continue;
    }
    // The controls of a form may be called `localName`: then it is no name that is known here, and a block as it should be.
    const name = node instanceof Element ? node.localName : '';
    if (name === 'a') {
      const linked = textOf(node).slice(0, 500);
      text += linked;
      links += linked;
    } else if (!INLINE.test(name)) close();
    node = name === 'a' || SKIPPED.test(name) ? stepOver(walker) : walker.nextNode();
  }
  close();
  return blocks;
}

/** The next node that stands outside the current one. */
function stepOver(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next !== null || walker.parentNode() === null) return next;
  }
}

const isLinks = ({ plain, links }: Block) => links > plain;
const worthOf = (block: Block) => block.plain - BLOCK_COST - (isLinks(block) ? LINK_BLOCK_COST : block.links);

/** The stretch of blocks with the most running text in it, less what interrupts it (Kadane's maximum sum). */
function findArticle(blocks: readonly Block[]) {
  let best = { sum: 0, start: 0, end: 0 };
  let sum = 0;
  let start = 0;
  for (const [index, block] of blocks.entries()) {
    sum += worthOf(block);
    if (sum <= 0) {
      sum = 0;
      start = index + 1;
    } else if (sum > best.sum) best = { sum, start, end: index + 1 };
  }
  return best;
}

function longestRunOf(blocks: readonly Block[]): number {
  let longest = 0;
  let run = 0;
  for (const block of blocks) {
    run = isLinks(block) ? 0 : run + block.plain;
    longest = Math.max(longest, run);
  }
  return longest;
}
