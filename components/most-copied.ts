/**
 * More rows than this are not copied: the browser holds the table four times while it writes it, and no spreadsheet takes in
 * so much at once. Of a figure with its sentence and source that is some 20 MB.
 */
export const MOST_COPIED = 20_000;
