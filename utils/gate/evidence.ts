import type { GateReason } from '../model';

/** What is known of a page before it is decided whether to look any further. */
export interface PageFacts {
  readonly url: string;
  /** MIME type of the document. */
  readonly contentType: string;
  /** Somebody writes in this document: it is an editor, and none of our business. */
  readonly isEditor: boolean;
}

/** What the collector has read of a page. Lengths are in units, as `unitsOf` counts them. */
export interface PageEvidence {
  readonly url: string;
  /** Headline as the page claims it, with what its site may have hung on to it. */
  readonly title: string;
  /** What the page declares itself to be, as it writes it: `og:type`, and each `@type` of its JSON-LD. */
  readonly declared: readonly string[];
  /** The longest connected text that is not links, cut off at `LONGEST_SAMPLE`. */
  readonly text: string;
  /** Units of plain text in that connected text. */
  readonly length: number;
  /** Units of plain text that stand in it between two blocks of links, where most of them stand so. */
  readonly longestRun: number;
  /** Blocks of it that are sentences, and blocks that are mostly links. */
  readonly paragraphs: number;
  readonly linkBlocks: number;
  /** What a visitor fills in or works in: fields of forms, search boxes apart, and trees and grids, as of a mailbox. */
  readonly fields: number;
}

/** What the script on a page asks the background to decide on. */
export interface GateQuestion extends Pick<PageEvidence, 'url' | 'title' | 'text'> {
  /** Grounds for and against the page being one article. */
  readonly structure: readonly GateReason[];
}

/** Characters of a text that are looked at: some five pages of a book, and enough to know what any article is about. */
export const LONGEST_SAMPLE = 8000;

const LATIN_UNITS = 0.3;
const HAN = /[\u3400-\u9fff]/;

/**
 * The length of a piece of text, so that Chinese and English of the same content are about as long: a Han character is one
 * unit, and in a text without any each character three tenths.
 */
export const unitsOf = (text: string) => (HAN.test(text) ? text.length : text.length * LATIN_UNITS);
