type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Numbers in one row of memory that grows as they come. */
export class Column<Values extends Numbers> {
  /** At least as long as what was set; what lies behind that is 0. Another array after the next `set`. */
  values: Values;
  readonly #make: (length: number) => Values;

  /** @param make gives an array of a length: `(length) => new Float64Array(length)` */
  constructor(make: (length: number) => Values) {
    this.#make = make;
    this.values = make(1024);
  }

  set(at: number, value: number): void {
    if (at >= this.values.length) {
      const wider = this.#make(Math.max(this.values.length * 2, at + 1));
      wider.set(this.values);
      this.values = wider;
    }
    this.values[at] = value;
  }

  get(at: number): number {
    return this.values[at] ?? 0;
  }
}

/** Words that are numbered as they come, so that a column can hold them. Number 0 is the absence of a word. */
export class Dictionary {
  readonly #numbers = new Map<string, number>();
  readonly #words: (string | null)[] = [null];

  numberOf(word: string | null): number {
    if (word === null) return 0;
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#words.length);
    return this.#words.push(word) - 1;
  }

  /** 0 for a word that was never numbered. */
  find(word: string | null): number | undefined {
    return word === null ? 0 : this.#numbers.get(word);
  }

  wordOf(number: number): string | null {
    return this.#words[number] ?? null;
  }

  get size(): number {
    return this.#words.length;
  }
}
