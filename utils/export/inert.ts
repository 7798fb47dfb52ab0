/**
 * A spreadsheet runs a cell that begins with one of these as a formula; full-width forms too, where its input method folds
 * them. Quotes, spaces and characters that cannot be seen may stand before it and be dropped on the way in.
 */
const SIGNS = '=+\\-@＝＋－＠﹢﹣﹦﹫−';
const RUNS = new RegExp(`^[\\s\\p{Cc}\\p{Cf}"'“”‘’＂＇]*[${SIGNS}]`, 'u');

/** A program that splits at another separator than ours makes a cell of what follows it. */
const RUNS_AFTER_SEPARATOR = new RegExp(`([,;|"][\\s\\p{Cf}"']*)(?=[${SIGNS}])`, 'gu');

/** A negative number is no formula. What begins with `+` may be a phone number or one, and stays text. */
const IS_NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Tabs and line breaks would begin another cell; control characters do in some programs. */
const BREAKS = /[\s\p{Cc}]+/gu;

/**
 * What a spreadsheet would change: a leading zero is dropped, from the twelfth digit on it writes 1.2E+11, 3-5 or 2024/4
 * become a day, and TRUE becomes a truth.
 */
const WOULD_CHANGE = /^(?:0\d+|\d{12,}|\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?|\d+e\d+|true|false)$/i;

/**
 * Makes text from a page safe to stand in a cell: on one line, and never a formula. The apostrophe is the spreadsheets' own
 * sign for text.
 */
export function makeInert(text: string): string {
  const line = text.replaceAll(BREAKS, ' ').trim();
  if (IS_NUMBER.test(line)) return line;
  const inner = line.replaceAll(RUNS_AFTER_SEPARATOR, "$1'");
  return RUNS.test(inner) ? `'${inner}` : inner;
}

/** Text for a format that cannot say what type a cell has: digits that are no number are told to be text as well. */
export function makeInertText(text: string): string {
  const inert = makeInert(text);
  return WOULD_CHANGE.test(inert) ? `'${inert}` : inert;
}

/** A date is to be read as one; what a page gave for a date and is none is text. */
export const inertDate = (date: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? date : makeInertText(date));
