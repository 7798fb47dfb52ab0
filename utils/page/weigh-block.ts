import type { Block } from './blocks';

/** How much of a block is prose: what an article is made of, and a menu, a list of headlines or a footer is not. */
export interface Weighed {
  /** Size of the text as a reader feels it: a Han character says as much as two and a half Latin letters. */
  readonly size: number;
  readonly isProse: boolean;
  /** Share of the text that stands in links, 0 to 1. */
  readonly linkShare: number;
  /** Adds up over the blocks of a container: what has the largest sum is the article. */
  readonly weight: number;
}

const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/gu;
/** Ends of sentences in Chinese and in alphabets; a decimal point ends none. */
const SENTENCE_ENDS = /[。！？；…!?]|[.;](?=\s|$|["”’）)])|[؟۔।]/gu;
const COMMAS = /[，、：,:،](?!\d)/gu;
const LATIN_SIZE = 0.4;

/** Paragraphs of Chinese are short; this is about the shortest that is no headline of a list. */
const SHORTEST_SENTENCE = 12;
const SHORTEST_CLAUSE = 25;
/** A long paragraph is no more of an article than two middling ones. */
const LONGEST = 240;

/** What readers and templates write under articles, where no class says so. */
const CHATTER =
  /^(?:(?:回[复覆]|举报|舉報|顶|踩|赞|讚|支持|反对|收藏|分享|转发|轉發|评论|評論|点赞|點讚|浏览|瀏覽|阅读|閱讀|点击|點擊|热度)\s*[（([]?\s*\d*|[^\s]{0,12}\d+\s*(?:楼|樓|分钟前|分鐘前|小时前|小時前|天前)|(?:reply|share|like|report)\b)/iu;

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

export function weighBlock({ text, linked, container, cell }: Block): Weighed {
  const wide = countOf(WIDE, text);
  const size = wide + (text.length - wide) * LATIN_SIZE;
  const linkShare = linked / text.length;
  const ends = countOf(SENTENCE_ENDS, text);
  const commas = countOf(COMMAS, text);
  const isHeading = /^h[1-6]$/u.test(container.tag);
  const isProse =
    !isHeading &&
    linkShare < 0.5 &&
    !CHATTER.test(text) &&
    ((ends > 0 && size >= SHORTEST_SENTENCE) || (commas > 0 && size >= SHORTEST_CLAUSE));
  if (isProse) return { size, isProse, linkShare, weight: (1 + Math.min(size, LONGEST) / 20) * (1 - linkShare) };
  if (linkShare > 0.5) return { size, isProse, linkShare, weight: -1 };
  // Headings, cells and items are of an article as often as not, and must not pull it apart: a long table of donors weighs nothing.
  const isNeutral = isHeading || cell !== null || container.tag === 'li' || container.tag === 'figcaption';
  return { size, isProse, linkShare, weight: isNeutral ? 0.02 : -0.15 };
}
