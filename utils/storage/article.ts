import type { ArticleMetadata, Extraction, Span } from '../model';
import type { ReadAgain } from '../selectors';

/** One article as it was read and understood: all that is needed to store it. */
export interface ReadArticle {
  /** Where the page was read. */
  readonly url: string;
  /** What the page claims as its canonical address, untrusted. */
  readonly claimedUrl: string | null;
  /** Names the article within its page; '' where the page holds one. */
  readonly partKey: string;
  readonly metadata: ArticleMetadata;
  /** Offsets of the extraction, of the sentences and of what is stored index this text. */
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly extraction: Extraction;
  readonly extractorVersion: string;
  /** Reads the numbers of any text in the article's language; without it a kept place is told by its digits alone. */
  readonly readAgain?: ReadAgain;
  /** The text stands nowhere else, and is kept with its source. */
  readonly keepsText?: boolean;
}
