/** Ends a sentence or announces a list: the line that ends with it is complete. */
const COMPLETE = /[。！？!?；;：:…]$/u;
const STARTS_ANEW =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}(?:[）)、]|[.．](?!\d))|[■●◆▲△□•▌▍▶►①-⑳【〔\]]|——|[（(]?本[报報刊][讯訊记記]|[（(]?(?:记者|記者|来源|來源|编辑|編輯|责编)|新[华華]社)/u;
/** A heading of a section: marked or numbered, short, and no clause. */
const HEADING =
  /^(?:[■●◆▲△□▌▍▶►【〔]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、 ])[^，。；\n]{1,24}$/u;
/** 三、聚焦能力建设，组织基础夯实: a numbered heading of two halves. */
const LONG_HEADING = /^[一二三四五六七八九十\d]{1,3}[、.．][^，。；\d\n]{2,16}，[^，。；\d\n]{2,16}$/u;
/** 孩子生病，有人兜底: one without a number is known by the empty line behind it. A line of a narrow column looks the same, and goes on. */
const PLAIN_HEADING = /^[^，。；\d\n]{2,10}，[^，。；\d\n]{2,10}$/u;
/** No line begins with these where the one before ends in a digit: the number goes on. */
const REST_OF_NUMBER = /^[多余餘]?[百千万萬亿億多余餘]/u;
/** A row of a list: a giver, a blank, an amount. */
const ROW = /^[^，。；、\d]{2,30}[ \t\u3000]+[¥￥]?\d/u;
const SENTENCE_END = /[。！？]/u;
const CLAUSE_END = /[，、；。]/u;
/** A line of prose that breaks off is at least this long; rows of tables and lists are shorter. */
const SHORTEST_PROSE = 25;

export interface LineBreak {
  /** What stands before it, from the last break that was kept. */
  readonly before: string;
  /** The line after it. */
  readonly after: string;
  /** An empty line stands between. */
  readonly isBlank: boolean;
  readonly isAfterFirstLine: boolean;
  /** Whether this text sets paragraphs apart by empty lines, so that a plain break may stand inside one. */
  readonly hasBlankLines: boolean;
}

/**
 * Whether a line goes on after a break: the column of a newspaper ended inside a paragraph, a name or a figure. A headline,
 * a row and a listed item end without a full stop too, so prose on both sides is asked for.
 */
export function isInsideParagraph({ before, after, isBlank, isAfterFirstLine, hasBlankLines }: LineBreak): boolean {
  if (COMPLETE.test(before) || STARTS_ANEW.test(after) || ROW.test(after)) return false;
  if (HEADING.test(before) || LONG_HEADING.test(before) || (isBlank && PLAIN_HEADING.test(before))) return false;
  if (!isBlank && hasBlankLines && /\d$/u.test(before) && REST_OF_NUMBER.test(after)) return true;
  const isProse = CLAUSE_END.test(before);
  if (isAfterFirstLine && !SENTENCE_END.test(before)) return !isBlank && hasBlankLines && isProse;
  if (isProse) return before.length >= SHORTEST_PROSE || SENTENCE_END.test(before) || SENTENCE_END.test(after);
  return !isBlank && hasBlankLines && CLAUSE_END.test(after) && SENTENCE_END.test(after);
}
