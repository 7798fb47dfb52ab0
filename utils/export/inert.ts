/**
 * A spreadsheet runs a cell that begins with one of these as a formula; full-width forms too, where its input method folds
 * them. Quotes, spaces and characters that cannot be seen may stand before it and be dropped on the way in.
 */
const RUNS = /^[\s\p{Cc}\p{Cf}"'“”‘’＂＇]*[=+\-@＝＋－＠﹢﹣﹦﹫−]/u;

/** A negative number is no formula. What begins with `+` may be a phone number or one, and stays text. */
const IS_NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Tabs and line breaks would begin another cell; control characters do in some programs. */
const BREAKS = /[\s\p{Cc}]+/gu;

/**
 * Makes text from a page safe to stand in a cell: on one line, and never a formula. The apostrophe is the spreadsheets' own
 * sign for text.
 */
export function makeInert(text: string): string {
  const line = text.replaceAll(BREAKS, ' ').trim();
  return RUNS.test(line) && !IS_NUMBER.test(line) ? `'${line}` : line;
}
