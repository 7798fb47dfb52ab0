import { Column } from './columns';
import type { FacetCount, FacetValue } from './catalog-query';

/** State of a row that no narrowing lets in, or that more than one keeps out. */
export const OUT = 255;
/** State of a row that is in. Any other state is 1 more than the number of the only facet that keeps the row out. */
export const IN = 0;

const NOTHING: readonly FacetValue[] = [];
const asItIs = (value: FacetValue): FacetValue => value;

/**
 * One facet of every row: a number a row, and for each number the values that it stands for. Rows with the same values have
 * the same number, so that narrowing and counting look at each number once and at the rows only as numbers.
 */
export class FacetColumn {
  readonly #column = new Column((length) => new Uint32Array(length));
  readonly #numbers = new Map<FacetValue, number>();
  readonly #sets = new Map<string, number>();
  readonly #values: (readonly FacetValue[])[] = [];
  #countsAs: (value: FacetValue) => FacetValue = asItIs;

  /** Gives a row its only value; null for none. */
  set(row: number, value: FacetValue): void {
    let number = this.#numbers.get(value);
    if (number === undefined) {
      number = this.#values.push([value]) - 1;
      this.#numbers.set(value, number);
    }
    this.#column.set(row, number);
  }

  /** Gives a row any number of values. */
  setAll(row: number, values: readonly FacetValue[]): void {
    // No value holds the unit that parts them.
    const key = `${values.length}${values.join('\0')}`;
    let number = this.#sets.get(key);
    if (number === undefined) {
      number = this.#values.push(values) - 1;
      this.#sets.set(key, number);
    }
    this.#column.set(row, number);
  }

  /** What each value counts as from now on: an organization as the one that it was merged into. */
  countAs(countsAs: (value: FacetValue) => FacetValue): void {
    this.#countsAs = countsAs;
  }

  /** The number of each row. Another array after the next `set`. */
  get numbers(): Uint32Array {
    return this.#column.values;
  }

  /** How many numbers there are. */
  get size(): number {
    return this.#values.length;
  }

  /** What a number stands for. */
  valuesOf(number: number): readonly FacetValue[] {
    const values = this.#values[number] ?? NOTHING;
    return this.#countsAs === asItIs ? values : values.map(this.#countsAs);
  }

  /** The number of rows that have this value and no other; `undefined` where there never was one. */
  numberOf(value: FacetValue): number | undefined {
    return this.#numbers.get(value);
  }

  /**
   * Keeps rows out that have none of the wanted values.
   * @param states of the rows, as far as they are narrowed already
   * @param state of a row that this facet alone keeps out
   */
  narrow(states: Uint8Array, wanted: readonly FacetValue[], state: number): void {
    const passing = Uint8Array.from({ length: this.size }, (_, number) =>
      Number(this.valuesOf(number).some((value) => wanted.includes(value))),
    );
    const { numbers } = this;
    for (let row = 0; row < states.length; row += 1) {
      if (states[row] === OUT || passing[numbers[row] ?? 0] === 1) continue;
      states[row] = states[row] === IN ? state : OUT;
    }
  }

  /**
   * Counts the values, most frequent first, in the rows that are in and in those that this facet alone keeps out: choosing
   * their value would let them in.
   * @param state of a row that this facet alone keeps out
   */
  count(states: Uint8Array, state: number): readonly FacetCount[] {
    const { numbers } = this;
    const rows = new Uint32Array(this.size);
    for (let row = 0; row < states.length; row += 1) {
      if (states[row] !== IN && states[row] !== state) continue;
      const number = numbers[row] ?? 0;
      rows[number] = (rows[number] ?? 0) + 1;
    }
    const counts = new Map<FacetValue, number>();
    for (const [number, count] of rows.entries()) {
      if (count === 0) continue;
      for (const value of this.valuesOf(number)) counts.set(value, (counts.get(value) ?? 0) + count);
    }
    return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
  }
}
