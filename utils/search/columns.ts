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
