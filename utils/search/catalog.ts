import { KINDS, ROLES, STATUSES } from '../model';
import {
  FACETS,
  FLAGS,
  type CatalogAnswer,
  type CatalogQuery,
  type CatalogRow,
  type Facet,
  type FacetCount,
  type FacetValue,
  type FoundFigures,
  type Grouping,
  type RowGroup,
  type Sort,
} from './catalog-query';
import { Column, Dictionary } from './columns';
import { groupRows } from './group-rows';
import { orderOn } from './order-on';
import type { ArticlePack, PackedFigure } from './pack';
import { mayMeet } from './query';

/** A date as a number that sorts: 20240520; 0 for none. */
const dateNumber = (date: string | null) => Number(date?.replaceAll('-', '') ?? 0);

/**
 * Every stored figure in columns of numbers: a million take some 50 MB, and one pass over them answers a query with all its
 * counts. Rows are only ever added; those of an article that changed are given up, and their room with the next start.
 */
export class Catalog {
  readonly #source = new Column((length) => new Uint32Array(length));
  readonly #position = new Column((length) => new Uint16Array(length));
  readonly #low = new Column((length) => new Float64Array(length));
  /** The low end where the interval is open. */
  readonly #high = new Column((length) => new Float64Array(length));
  readonly #date = new Column((length) => new Uint32Array(length));
  readonly #saved = new Column((length) => new Float64Array(length));
  readonly #isGone = new Column((length) => new Uint8Array(length));
  readonly #values: { readonly [F in Exclude<Facet, 'tag' | 'flag'>]: Column<Uint8Array | Uint16Array | Uint32Array> } =
    {
      kind: new Column((length) => new Uint8Array(length)),
      role: new Column((length) => new Uint8Array(length)),
      status: new Column((length) => new Uint8Array(length)),
      organization: new Column((length) => new Uint32Array(length)),
      outlet: new Column((length) => new Uint32Array(length)),
      year: new Column((length) => new Uint16Array(length)),
    };
  readonly #flags = new Column((length) => new Uint8Array(length));
  readonly #words: { readonly [F in Facet]: Dictionary } = {
    kind: numbered(KINDS),
    role: numbered(ROLES),
    status: numbered(STATUSES),
    organization: new Dictionary(),
    outlet: new Dictionary(),
    year: new Dictionary(),
    tag: new Dictionary(),
    flag: numbered(FLAGS),
  };
  readonly #sources = new Dictionary();
  /** By number of the source: its rows. */
  readonly #articles: ({ readonly first: number; readonly length: number } | undefined)[] = [];
  /** The numbers of the tags of rows that bear any. */
  readonly #tags = new Map<number, readonly number[]>();
  #length = 0;
  /** Every row in order, those that are gone too, up to the row that came last when it was needed last. */
  readonly #orders = new Map<Sort, Uint32Array>();
  #conflicts: ReadonlySet<string> = new Set();
  #organizationNames: ReadonlyMap<string, string> = new Map();

  /** Takes in an article, in place of what was known of it. */
  put(pack: ArticlePack): void {
    this.remove(pack.sourceId);
    const source = this.#sources.numberOf(pack.sourceId);
    this.#articles[source] = { first: this.#length, length: pack.figures.length };
    const outlet = this.#words.outlet.numberOf(pack.outlet);
    for (const [position, figure] of pack.figures.entries()) this.#add(figure, source, position, outlet);
  }

  #add(figure: PackedFigure, source: number, position: number, outlet: number): void {
    const row = this.#length;
    this.#length += 1;
    this.#source.set(row, source);
    this.#position.set(row, position);
    this.#low.set(row, figure.low);
    this.#high.set(row, figure.high ?? figure.low);
    this.#date.set(row, dateNumber(figure.date));
    this.#saved.set(row, figure.firstSeenAt);
    this.#isGone.set(row, 0);
    const { kind, role, status, organization, year } = this.#words;
    this.#values.kind.set(row, kind.numberOf(figure.kind));
    this.#values.role.set(row, role.numberOf(figure.role));
    this.#values.status.set(row, status.numberOf(figure.status));
    this.#values.organization.set(row, organization.numberOf(figure.organizationId));
    this.#values.outlet.set(row, outlet);
    this.#values.year.set(row, year.numberOf(figure.year === null ? null : String(figure.year)));
    if (figure.tags.length > 0)
      this.#tags.set(
        row,
        figure.tags.map((tag) => this.#words.tag.numberOf(tag)),
      );
    this.#flags.set(row, (figure.isMissing ? 2 : 0) | (this.#conflicts.has(figure.id) ? 1 : 0));
  }

  /** Forgets an article. */
  remove(sourceId: string): void {
    const source = this.#sources.find(sourceId) ?? 0;
    const article = this.#articles[source];
    if (article === undefined) return;
    for (let row = article.first; row < article.first + article.length; row += 1) {
      this.#isGone.set(row, 1);
      this.#tags.delete(row);
    }
    this.#articles[source] = undefined;
  }

  /** Which figures conflict with others, by id. Articles that are put afterwards are flagged. */
  setConflicts(ids: ReadonlySet<string>): void {
    this.#conflicts = ids;
  }

  /** What organizations are called, by id: they are sorted by it. */
  nameOrganizations(names: ReadonlyMap<string, string>): void {
    this.#organizationNames = names;
    this.#orders.delete('organization');
  }

  /** Answers in one pass over the rows; ordering by something new takes another. */
  query(query: CatalogQuery): CatalogAnswer {
    const narrowings = FACETS.map((facet) => this.#narrowingBy(facet, query.facets[facet]));
    const narrowed = narrowings.filter(({ passing }) => passing !== undefined);
    const isIn = new Uint8Array(this.#length);
    const found = query.found === undefined ? undefined : this.#foundRows(query.found);
    const isGone = this.#isGone.values;
    let total = 0;
    for (let row = 0; row < this.#length; row += 1) {
      if (isGone[row] === 1 || (found !== undefined && found[row] === 0)) continue;
      if (query.thresholds.length > 0 && !this.#meets(row, query)) continue;
      // A row that one facet alone keeps out is counted in that facet: choosing its value would let it in.
      let failed: Narrowing | undefined;
      let failures = 0;
      for (const narrowing of narrowed) {
        if (passes(narrowing, row)) continue;
        failed = narrowing;
        failures += 1;
        if (failures > 1) break;
      }
      if (failed === undefined) {
        isIn[row] = 1;
        total += 1;
        for (const narrowing of narrowings) countIn(narrowing, row);
      } else if (failures === 1) countIn(failed, row);
    }
    const ordered = this.#ordered(isIn, total, query);
    const { rows, groups } =
      query.group === undefined ? { rows: ordered, groups: [] } : this.#grouped(ordered, query.group);
    return {
      total,
      length: rows.length,
      groups,
      facets: this.#readCounts(narrowings),
      rows: (start, end) => Array.from(rows.subarray(start, end), (row) => this.#rowOf(row)),
      nextToCheck: (start) => {
        const at = rows.subarray(start).findIndex((row) => this.#values.status.get(row) === TO_CHECK);
        return at < 0 ? undefined : start + at;
      },
    };
  }

  #grouped(
    ordered: Uint32Array,
    group: Grouping,
  ): { readonly rows: Uint32Array; readonly groups: readonly RowGroup[] } {
    const days = new DayNumbers();
    const numbersOf: { readonly [G in Grouping]: (row: number) => readonly number[] } = {
      article: (row) => [this.#source.get(row)],
      organization: (row) => [this.#values.organization.get(row)],
      day: (row) => [days.numberOf(this.#saved.get(row))],
      tag: (row) => this.#tags.get(row) ?? [],
    };
    const wordOf: { readonly [G in Grouping]: (value: number) => FacetValue } = {
      article: (value) => this.#sources.wordOf(value),
      organization: (value) => this.#words.organization.wordOf(value),
      day: (value) => days.wordOf(value),
      tag: (value) => this.#words.tag.wordOf(value),
    };
    const { rows, values, starts } = groupRows(ordered, numbersOf[group]);
    const groups = values.map((value, at) => {
      const start = starts[at] ?? 0;
      return { value: wordOf[group](value), start, count: (starts[at + 1] ?? rows.length) - start };
    });
    return { rows, groups };
  }

  #rowOf(row: number): CatalogRow {
    return { sourceId: this.#sources.wordOf(this.#source.get(row)) ?? '', position: this.#position.get(row) };
  }

  #meets(row: number, { thresholds }: CatalogQuery): boolean {
    const interval = { low: this.#low.get(row), high: this.#high.get(row) };
    return thresholds.every((threshold) => mayMeet(interval, threshold));
  }

  #narrowingBy(facet: Facet, wanted: readonly FacetValue[] | undefined): Narrowing {
    const dictionary = this.#words[facet];
    const counts = new Uint32Array(dictionary.size);
    if (wanted === undefined || wanted.length === 0) return { ...this.#valuesOf(facet), counts, passing: undefined };
    const passing = new Uint8Array(dictionary.size);
    for (const value of wanted) {
      const number = dictionary.find(value);
      if (number !== undefined) passing[number] = 1;
    }
    return { ...this.#valuesOf(facet), counts, passing };
  }

  /** Where the values of a facet stand: one in a column, but for tags and flags, of which a row has any number. */
  #valuesOf(facet: Facet): Pick<Narrowing, 'one' | 'several'> {
    if (facet === 'tag') return { several: (row) => this.#tags.get(row) ?? [] };
    if (facet === 'flag') return { several: (row) => FLAGS_OF[this.#flags.get(row)] ?? [] };
    return { one: this.#values[facet].values };
  }

  #foundRows(found: FoundFigures): Uint8Array {
    const rows = new Uint8Array(this.#length);
    for (const [sourceId, positions] of found) {
      const article = this.#articles[this.#sources.find(sourceId) ?? 0];
      if (article === undefined) continue;
      if (positions === 'all') rows.fill(1, article.first, article.first + article.length);
      else for (const position of positions) rows[article.first + position] = 1;
    }
    return rows;
  }

  /** The rows that are in, in order. */
  #ordered(isIn: Uint8Array, total: number, { sort, descending }: CatalogQuery): Uint32Array {
    const rows = new Uint32Array(total);
    let at = 0;
    const order = this.#orderBy(sort);
    for (let place = 0; place < order.length; place += 1) {
      const row = order[place] ?? 0;
      if (isIn[row] !== 1) continue;
      rows[descending ? total - 1 - at : at] = row;
      at += 1;
    }
    return rows;
  }

  #orderBy(sort: Sort): Uint32Array {
    const known = this.#orders.get(sort) ?? new Uint32Array();
    if (known.length === this.#length) return known;
    const keyOf = this.#keyOf(sort);
    const keys = new Float64Array(this.#length);
    for (let row = 0; row < this.#length; row += 1) keys[row] = keyOf(row);
    const order = orderOn(known, keys);
    this.#orders.set(sort, order);
    return order;
  }

  #keyOf(sort: Sort): (row: number) => number {
    if (sort === 'value') return (row) => this.#low.get(row);
    if (sort === 'date') return (row) => this.#date.get(row);
    if (sort === 'saved') return (row) => this.#saved.get(row);
    const ranks = ranksOf(
      this.#words[sort],
      (word) => (sort === 'organization' ? this.#organizationNames.get(word) : undefined) ?? word,
    );
    return (row) => ranks[this.#values[sort].get(row)] ?? 0;
  }

  #readCounts(narrowings: readonly Narrowing[]): CatalogAnswer['facets'] {
    const read = (facet: Facet, at: number): readonly FacetCount[] =>
      [...(narrowings[at]?.counts ?? [])]
        .map((count, number) => ({ value: this.#words[facet].wordOf(number), count }))
        .filter(({ count }) => count > 0)
        .toSorted((a, b) => b.count - a.count);
    return {
      kind: read('kind', 0),
      role: read('role', 1),
      organization: read('organization', 2),
      outlet: read('outlet', 3),
      year: read('year', 4),
      status: read('status', 5),
      tag: read('tag', 6),
      flag: read('flag', 7),
    };
  }
}

/** What a query asks of one facet, and what it has counted there. */
interface Narrowing {
  /** The number of each row's value; absent where a row may have several. */
  readonly one?: Uint8Array | Uint16Array | Uint32Array;
  readonly several?: (row: number) => readonly number[];
  readonly counts: Uint32Array;
  /** 1 at the numbers of the values that pass; absent where the facet is not narrowed. */
  readonly passing: Uint8Array | undefined;
}

function passes({ one, several, passing }: Narrowing, row: number): boolean {
  if (one !== undefined) return passing?.[one[row] ?? 0] === 1;
  return several?.(row).some((value) => passing?.[value] === 1) ?? false;
}

function countIn({ one, several, counts }: Narrowing, row: number): void {
  if (one !== undefined) {
    const value = one[row] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  } else for (const value of several?.(row) ?? []) counts[value] = (counts[value] ?? 0) + 1;
}

/** Numbers of the flags (from 1) by their bits. */
const FLAGS_OF: readonly (readonly number[])[] = [[], [1], [2], [1, 2]];

function numbered(words: readonly string[]): Dictionary {
  const dictionary = new Dictionary();
  for (const word of words) dictionary.numberOf(word);
  return dictionary;
}

/** The place of each word among all words in their alphabetical order; what has no word comes first. */
function ranksOf(dictionary: Dictionary, nameOf: (word: string) => string): Uint32Array {
  const numbers = Array.from({ length: dictionary.size }, (_, number) => number);
  const names = numbers.map((number) => nameOf(dictionary.wordOf(number) ?? ''));
  numbers.sort((a, b) => compare(names[a] ?? '', names[b] ?? ''));
  const ranks = new Uint32Array(dictionary.size);
  for (const [rank, number] of numbers.entries()) ranks[number] = rank;
  return ranks;
}

/** Chinese names in the order of their pinyin, as a reader looks for them. */
const { compare } = new Intl.Collator('zh-Hans-u-co-pinyin');

/** The number that a state has in its column. */
const TO_CHECK = STATUSES.indexOf('found') + 1;

/** No time zone begins its day on anything finer. */
const QUARTER_MS = 15 * 60 * 1000;

/** Local days, numbered as they come. Asking the calendar for each of a million rows would take a second. */
class DayNumbers {
  readonly #days = new Dictionary();
  readonly #ofQuarter = new Map<number, number>();

  numberOf(at: number): number {
    const quarter = Math.floor(at / QUARTER_MS);
    const known = this.#ofQuarter.get(quarter);
    if (known !== undefined) return known;
    const date = new Date(at);
    const parts = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
    const number = this.#days.numberOf([date.getFullYear(), ...parts].join('-'));
    this.#ofQuarter.set(quarter, number);
    return number;
  }

  wordOf(number: number): FacetValue {
    return this.#days.wordOf(number);
  }
}
