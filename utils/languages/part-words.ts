/**
 * The words by which a language says that one number is a part of another. Patterns for what stands before a number are
 * tested on the text up to it and end in `$` where they have to touch it; those for what follows begin with `^`.
 */
export interface PartWords {
  /** Announces parts of what was said before: 其中, including. Global. */
  readonly announcing: RegExp;
  /** Shares out what was said before, or counts two makers side by side: 分别, respectively. Global. */
  readonly distributing: RegExp;
  /** What an announcement does not reach over, on either side: 另, besides, a semicolon. Global. */
  readonly ending: RegExp;
  /** Right after a part, pointing back: of them, of that. */
  readonly pointingBack: RegExp;
  /** Right before a total: 总额, 全国共, a total of. */
  readonly total: RegExp;
  /** At the beginning of a line: the mark of a listed item. */
  readonly listMark: RegExp;
}
