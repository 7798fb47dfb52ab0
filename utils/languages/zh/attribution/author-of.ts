import type { Span } from '../../../model';
import type { NamedMention } from './actors';

/** What the title of a document is called whose author speaks in it. */
const DOCUMENT =
  /(?:公示|公告|通报|通告|报告|小结|年报|月报|季报|总结|盘点|简报|说明|公开信|致谢信|感谢信|情况)(?:（[^）]{1,12}）)?$/u;
const OF_A_WHOLE = /全[国省市县区州镇]/u;
const LONGEST_TITLE = 60;
const LONGEST_SIGNATURE = 40;

/** Who speaks in a report or a notice: whom its title begins with or is about, else who has signed it, in a line of its own. */
export function authorOf(text: string, mentions: readonly NamedMention[]): NamedMention | undefined {
  const title = lineAt(text, text.search(/\S/u));
  if (title.end - title.start > LONGEST_TITLE) return undefined;
  // 年度盘点｜数说我们的2024: a bar parts what it is from what it is called.
  const parts = text.slice(title.start, title.end).split(/[｜|]/u);
  const isDocument = parts.some((part) => DOCUMENT.test(part.trimEnd()));
  // Who reports on a whole (全市慈善事业) has counted what others did.
  if (isDocument && OF_A_WHOLE.test(text.slice(title.start, title.end))) return undefined;
  const named = mentions.find(({ start }) => start < title.end);
  if (isDocument && named !== undefined) return named;
  return isDocument ? (bylineOf(text, mentions) ?? mentions.findLast((each) => isSignature(text, each))) : undefined;
}

/** Who has signed a letter that says 我们 (we). */
export function signerOf(text: string, mentions: readonly NamedMention[]): NamedMention | undefined {
  if (!/我们|我会|本会/u.test(text)) return undefined;
  const signed = mentions.findLast((mention) => isSignature(text, mention));
  return bylineOf(text, mentions) ?? (signed !== undefined && text.length - signed.end < CLOSING ? signed : undefined);
}
/** Behind a signature stand a date, a telephone number and how often the page was read. */
const CLOSING = 80;

function isSignature(text: string, { start, end }: Span): boolean {
  const line = lineAt(text, start);
  const around = text.slice(line.start, start) + text.slice(end, line.end);
  return line.end - line.start < LONGEST_SIGNATURE && around.trim() === '';
}

/** Below its title an account's article names the account, and the day. */
const OPENING = 100;
const DAY = /^\s*(?:20\d\d[-年./]\d{1,2}[-月./]\d{1,2}日?)?$/u;

const bylineOf = (text: string, mentions: readonly NamedMention[]): NamedMention | undefined =>
  mentions.find((mention) => mention.start < OPENING && isByline(text, mention));

function isByline(text: string, { start, end }: Span): boolean {
  const line = lineAt(text, start);
  return line.start > 0 && line.start === start && DAY.test(text.slice(end, line.end));
}

function lineAt(text: string, at: number): Span {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { start, end: end < 0 ? text.length : end };
}
