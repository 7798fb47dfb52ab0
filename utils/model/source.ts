/** What the page says of an article. All of it is untrusted input, kept as text. */
export interface ArticleMetadata {
  readonly title: string | null;
  readonly site: string | null;
  readonly author: string | null;
  /** ISO 8601 calendar date. */
  readonly publishedDate: string | null;
}
