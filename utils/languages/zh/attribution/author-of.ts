import type { Span } from '../../../model';
import type { NamedMention } from './actors';

/** What the title of a document is called whose author speaks in it. */
const DOCUMENT =
  /(?:公示|公告|通报|通告|报告|年报|月报|季报|总结|简报|说明|公开信|致谢信|感谢信|情况)(?:（[^）]{1,12}）)?$/u;
const OF_A_WHOLE = /全[国省市县区州镇]/u;
const LONGEST_TITLE = 60;
const LONGEST_SIGNATURE = 40;

/** Who speaks in a report or a notice: whom its title begins with or is about, else who has signed it, in a line of its own. */
export function authorOf(text: string, mentions: readonly NamedMention[]): NamedMention | undefined {
  const title = lineAt(text, text.search(/\S/u));
  if (title.end - title.start > LONGEST_TITLE) return undefined;
  const isDocument = DOCUMENT.test(text.slice(title.start, title.end).trimEnd());
  // Who reports on a whole (全市慈善事业) has counted what others did.
  if (isDocument && OF_A_WHOLE.test(text.slice(title.start, title.end))) return undefined;
  const named = mentions.find(({ start }) => start < title.end);
  if (isDocument && named !== undefined) return named;
  return isDocument ? mentions.findLast((mention) => isSignature(text, mention)) : undefined;
}

/** Who has signed a letter that says 我们 (we). */
export function signerOf(text: string, mentions: readonly NamedMention[]): NamedMention | undefined {
  if (!/我们|我会|本会/u.test(text)) return undefined;
  const signed = mentions.findLast((mention) => isSignature(text, mention));
  return signed !== undefined && text.length - signed.end < CLOSING ? signed : undefined;
}
/** Behind a signature stand a date, a telephone number and how often the page was read. */
const CLOSING = 80;

function isSignature(text: string, { start, end }: Span): boolean {
  const line = lineAt(text, start);
  const around = text.slice(line.start, start) + text.slice(end, line.end);
  return line.end - line.start < LONGEST_SIGNATURE && around.trim() === '';
}

function lineAt(text: string, at: number): Span {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { start, end: end < 0 ? text.length : end };
}
