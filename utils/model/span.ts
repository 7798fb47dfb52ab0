/** UTF-16 code units into the text just named, half-open: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
