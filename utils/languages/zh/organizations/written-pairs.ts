/** A power of two. An article has some two thousand pairs; where many more are kept, they rule out less and nothing wrong. */
const SLOTS = 0x10000;

const slotOf = (first: number, second: number) => (first * 31 + second) & (SLOTS - 1);

/**
 * Which characters stand side by side in a text. Of the many short forms that a name could have, nearly all hold a pair that
 * the text does not: they are ruled out without being looked for.
 */
export class WrittenPairs {
  readonly #slots = new Uint8Array(SLOTS);

  constructor(text: string) {
    for (let at = 1; at < text.length; at += 1) this.#slots[slotOf(text.charCodeAt(at - 1), text.charCodeAt(at))] = 1;
  }

  /** False only for words that the text does not hold. */
  mayHold(words: string): boolean {
    for (let at = 1; at < words.length; at += 1)
      if (this.#slots[slotOf(words.charCodeAt(at - 1), words.charCodeAt(at))] === 0) return false;
    return true;
  }
}
