import type { Span } from '../model';
import { isDateline } from './dateline';

/** One article of a text that may hold several. `title` is null where the text begins without a headline. */
export interface ArticleSpan extends Span {
  readonly title: Span | null;
}

type LineRole = 'headline' | 'dateline' | 'credit' | 'label' | 'paragraph';

interface Line extends Span {
  readonly role: LineRole;
  /** Two or more empty lines stand before it: a newspaper leaves them between columns and between articles. */
  readonly afterGap: boolean;
}

/** A photographer's or author's line at the foot of an item: 本报记者 贾宁 摄. */
const CREDIT = /^[（(]?.{0,24}(?:摄影?|攝影?|供图|供圖|图片来源.{0,12}|文\/图|圖文)[）)]?$/u;

/** 相关阅读, 延伸阅读 …: what follows is an item of its own. */
const LABEL =
  /^[□■◆◇●○▲△【[（(\s]*(?:相关|相關|延伸|推荐|推薦)(?:阅读|閱讀|链接|連結|报道|報道|新闻|新聞)[】\])）\s：:]*$/u;

const SENTENCE_END = /[。！？!?.；;：:，,、）)]$/u;
const SENTENCE_INSIDE = /[。；;]/u;
const LONGEST_HEADLINE = 60;
const SHORTEST_HEADLINE = 4;
/** Less than this is no article: a kicker, a page number or a label that stands alone. */
const SHORTEST_ARTICLE = 40;

function roleOf(line: string): LineRole {
  if (LABEL.test(line)) return 'label';
  if (CREDIT.test(line)) return 'credit';
  if (isDateline(line)) return 'dateline';
  const isShort = line.length >= SHORTEST_HEADLINE && line.length <= LONGEST_HEADLINE;
  return isShort && !SENTENCE_END.test(line) && !SENTENCE_INSIDE.test(line) ? 'headline' : 'paragraph';
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let emptyBefore = 0;
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    const content = line.trim();
    if (content === '') emptyBefore += 1;
    else {
      const from = start + line.indexOf(content);
      lines.push({ start: from, end: from + content.length, role: roleOf(content), afterGap: emptyBefore >= 2 });
      emptyBefore = 0;
    }
    start = end + 1;
  }
  return lines;
}

/**
 * Whether an article begins with the headline at `at`. Crossheads look like headlines, so a headline needs a witness: a
 * dateline below it, a label above it, or a wide gap above it together with a credit at its foot (a captioned photograph).
 */
function beginsArticle(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line?.role !== 'headline') return false;
  const before = lines[at - 1];
  if (before === undefined || before.role === 'label') return true;
  if (before.role === 'headline' && !line.afterGap) return false;
  let next = at + 1;
  while (lines[next]?.role === 'headline' && lines[next]?.afterGap === false) next += 1;
  if (lines[next]?.role === 'dateline') return true;
  if (!line.afterGap) return false;
  for (const later of lines.slice(at + 1)) {
    if (later.role === 'credit') return true;
    if (later.afterGap) return false;
  }
  return false;
}

/**
 * Finds the articles in a text that may hold several, as the page of a newspaper does. The spans are in order, do not
 * overlap, and together hold every line that is not empty; a text without inner headlines is one article.
 */
export function splitArticles(text: string): readonly ArticleSpan[] {
  const lines = linesOf(text);
  const starts = lines.flatMap((_, at) => (beginsArticle(lines, at) ? [at] : []));
  if (starts[0] !== 0 && lines.length > 0) starts.unshift(0);
  const articles: ArticleSpan[] = [];
  let pending: number | undefined;
  for (const [index, first] of starts.entries()) {
    const from = pending ?? first;
    const afterLast = starts[index + 1] ?? lines.length;
    const isLast = index === starts.length - 1;
    const span = spanOf(lines, from, afterLast);
    const head = lines[first];
    if (span === undefined || head === undefined) continue;
    if (span.end - span.start < SHORTEST_ARTICLE && !isLast) {
      pending = from;
      continue;
    }
    pending = undefined;
    articles.push({ ...span, title: head.role === 'headline' ? { start: head.start, end: head.end } : null });
  }
  return articles;
}

/** From line `from` up to before line `to`, without a label at the end, which announces the article after it. */
function spanOf(lines: readonly Line[], from: number, to: number): Span | undefined {
  const last = lines[to - 1]?.role === 'label' ? to - 2 : to - 1;
  const start = lines[from]?.start;
  const end = lines[Math.max(from, last)]?.end;
  return start === undefined || end === undefined ? undefined : { start, end };
}
