import type { TextQuoteSelector } from '../model';

/** Some words of context are enough to tell two places apart; more are more that may have been changed since. */
const CONTEXT_LENGTH = 16;
/** Longer quotes are named by their beginning and end, as the address would else be longer than some programs take. */
const LONGEST_EXACT = 120;
const END_LENGTH = 24;

/** `-` and `,` are signs of the directive itself; halves of characters cannot be encoded. */
const encode = (words: string): string =>
  encodeURIComponent(words.replaceAll(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');

const oneLine = (words: string): string => words.replaceAll(/\s+/gu, ' ').trim();

/** The words of a text with their places. Browsers match whole words only, and tell Chinese words apart by the same rules. */
function wordsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  return [...segments].map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** The whole words right before `at`, on its line. */
function wordsBefore(text: string, at: number): string {
  const from = Math.max(at - CONTEXT_LENGTH, text.lastIndexOf('\n', at - 1) + 1);
  const first = wordsOf(text).find(({ start }) => start >= from && start < at);
  return first === undefined ? '' : oneLine(text.slice(first.start, at));
}

function wordsAfter(text: string, at: number): string {
  const line = text.indexOf('\n', at);
  const to = Math.min(at + CONTEXT_LENGTH, line < 0 ? text.length : line);
  const last = wordsOf(text).findLast(({ end }) => end <= to && end > at);
  return last === undefined ? '' : oneLine(text.slice(at, last.end));
}

/** The words themselves; over several lines or many words by their beginning and their end, as whole words. */
function exactPart(exact: string): string {
  const lines = exact
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '');
  const [first = '', ...rest] = lines;
  const last = rest.at(-1);
  if (last !== undefined) return `${encode(startOf(first))},${encode(endOf(last))}`;
  if (first.length <= LONGEST_EXACT) return encode(first);
  return `${encode(startOf(first))},${encode(endOf(first))}`;
}

function startOf(line: string): string {
  if (line.length <= END_LENGTH) return line;
  const last = wordsOf(line).findLast(({ end }) => end <= END_LENGTH);
  return line.slice(0, last?.end ?? END_LENGTH).trim();
}

function endOf(line: string): string {
  const from = line.length - END_LENGTH;
  if (from <= 0) return line;
  const first = wordsOf(line).find(({ start }) => start >= from);
  return line.slice(first?.start ?? from).trim();
}

/**
 * The address of an article with a text fragment (`#:~:text=`) that leads to the exact words: browsers scroll to them and
 * mark them.
 * @param isRepeated whether the words stand there more than once: only then is their context named, because each word of
 *   it is one more that may not be found
 */
export function linkToWords(
  url: string,
  { prefix, exact, suffix }: Pick<TextQuoteSelector, 'prefix' | 'exact' | 'suffix'>,
  isRepeated: boolean,
): string {
  const text = prefix + exact + suffix;
  const before = isRepeated ? wordsBefore(text, prefix.length) : '';
  const after = isRepeated ? wordsAfter(text, prefix.length + exact.length) : '';
  const part = exactPart(exact);
  if (part === '') return url;
  const directive = `${before === '' ? '' : `${encode(before)}-,`}${part}${after === '' ? '' : `,-${encode(after)}`}`;
  const [address, hash] = splitHash(url);
  return `${address}#${hash}:~:text=${directive}`;
}

/** The address and its hash, without a fragment directive that it had. */
function splitHash(url: string): readonly [address: string, hash: string] {
  const at = url.indexOf('#');
  if (at < 0) return [url, ''];
  const [hash = ''] = url.slice(at + 1).split(':~:', 1);
  return [url.slice(0, at), hash];
}
