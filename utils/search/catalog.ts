import {
  FACETS,
  type CatalogAnswer,
  type CatalogQuery,
  type CatalogRow,
  type Facet,
  type FacetCount,
  type Flag,
  type FoundFigures,
  type Grouping,
  type Sort,
} from './catalog-query';
import { Column } from './columns';
import { dayColumn } from './days';
import { FacetColumn, IN, OUT } from './facet-column';
import { groupRows } from './group-rows';
import { orderOn } from './order-on';
import type { ArticlePack, PackedFigure } from './pack';
import { mayMeet } from './query';

export interface OrganizationCount {
  readonly figures: number;
  readonly sources: number;
}

/** A date as a number that sorts: 20240520; 0 for none. */
const dateNumber = (date: string | null) => Number(date?.replaceAll('-', '') ?? 0);

/** The flags of a row: 1 for a conflict, and 2 more where it is missing. */
const FLAGS_OF: readonly (readonly Flag[])[] = [[], ['conflict'], ['missing'], ['conflict', 'missing']];

/** The state of a row that one facet alone keeps out. */
const stateOf = (facet: Facet) => FACETS.indexOf(facet) + 1;

/**
 * Every stored figure in columns of numbers: a million take some 60 MB, and a few passes over them, each over one column,
 * answer a query with all its counts. Rows are only ever added; those of an article that changed are given up, and their room
 * with the next start.
 */
export class Catalog {
  readonly #position = new Column((length) => new Uint16Array(length));
  readonly #low = new Column((length) => new Float64Array(length));
  /** The low end where the interval is open. */
  readonly #high = new Column((length) => new Float64Array(length));
  readonly #date = new Column((length) => new Uint32Array(length));
  readonly #saved = new Column((length) => new Float64Array(length));
  readonly #isGone = new Column((length) => new Uint8Array(length));
  readonly #source = new FacetColumn();
  readonly #facets: { readonly [F in Facet]: FacetColumn } = {
    kind: new FacetColumn(),
    role: new FacetColumn(),
    organization: new FacetColumn(),
    outlet: new FacetColumn(),
    year: new FacetColumn(),
    status: new FacetColumn(),
    tag: new FacetColumn(),
    flag: new FacetColumn(),
  };
  /** The rows of each article. */
  readonly #articles = new Map<string, { readonly first: number; readonly length: number }>();
  #length = 0;
  /** Every row in order, those that are gone too, up to the row that came last when it was needed last. */
  readonly #orders = new Map<Sort, Uint32Array>();
  #conflicts: ReadonlySet<string> = new Set();
  #organizationNames: ReadonlyMap<string, string> = new Map();

  /** Takes in an article, in place of what was known of it. */
  put(pack: ArticlePack): void {
    this.remove(pack.sourceId);
    this.#articles.set(pack.sourceId, { first: this.#length, length: pack.figures.length });
    for (const [position, figure] of pack.figures.entries()) this.#add(figure, position, pack);
  }

  #add(figure: PackedFigure, position: number, { sourceId, outlet }: ArticlePack): void {
    const row = this.#length;
    this.#length += 1;
    this.#source.set(row, sourceId);
    this.#position.set(row, position);
    this.#low.set(row, figure.low);
    this.#high.set(row, figure.high ?? figure.low);
    this.#date.set(row, dateNumber(figure.date));
    this.#saved.set(row, figure.firstSeenAt);
    this.#isGone.set(row, 0);
    const facets = this.#facets;
    facets.kind.set(row, figure.kind);
    facets.role.set(row, figure.role);
    facets.organization.set(row, figure.organizationId);
    facets.outlet.set(row, outlet);
    facets.year.set(row, figure.year === null ? null : String(figure.year));
    facets.status.set(row, figure.status);
    facets.tag.setAll(row, figure.tags);
    facets.flag.setAll(row, FLAGS_OF[(this.#conflicts.has(figure.id) ? 1 : 0) + (figure.isMissing ? 2 : 0)] ?? []);
  }

  /** Forgets an article. */
  remove(sourceId: string): void {
    const article = this.#articles.get(sourceId);
    if (article === undefined) return;
    for (let row = article.first; row < article.first + article.length; row += 1) this.#isGone.set(row, 1);
    this.#articles.delete(sourceId);
  }

  /** Which figures conflict with others, by id. Articles that are put afterwards are flagged. */
  setConflicts(ids: ReadonlySet<string>): void {
    this.#conflicts = ids;
  }

  /**
   * What organizations are called, by id, and which one each counts as: they are counted by the one and sorted by the other.
   * @param rootOf the organization that one was merged into, or itself
   */
  setOrganizations(names: ReadonlyMap<string, string>, rootOf: (id: string) => string): void {
    this.#organizationNames = names;
    this.#facets.organization.countAs((id) => (id === null ? null : rootOf(id)));
    this.#orders.delete('organization');
  }

  /** Answers in a pass over each column; ordering by something new takes another. */
  query(query: CatalogQuery): CatalogAnswer {
    const states = this.#narrowed(query);
    let total = 0;
    for (const state of states) if (state === IN) total += 1;
    const ordered = this.#ordered(states, total, query);
    const { rows, groups } =
      query.group === undefined ? { rows: ordered, groups: [] } : groupRows(ordered, this.#grouping(query.group));
    const count = (facet: Facet): readonly FacetCount[] => this.#facets[facet].count(states, stateOf(facet));
    return {
      total,
      length: rows.length,
      groups,
      facets: {
        kind: count('kind'),
        role: count('role'),
        organization: count('organization'),
        outlet: count('outlet'),
        year: count('year'),
        status: count('status'),
        tag: count('tag'),
        flag: count('flag'),
      },
      rows: (start, end) => Array.from(rows.subarray(start, end), (row) => this.#rowOf(row)),
      nextToCheck: (start) => {
        const { status } = this.#facets;
        const toCheck = status.numberOf('found');
        const at = rows.subarray(start).findIndex((row) => status.numbers[row] === toCheck);
        return at < 0 ? undefined : start + at;
      },
    };
  }

  /** How many figures each organization has, with those that count as it, and in how many articles. */
  countOrganizations(): ReadonlyMap<string, OrganizationCount> {
    const { organization } = this.#facets;
    const counts = new Map<string, { figures: number; sources: number; last: number }>();
    const countOf = Array.from({ length: organization.size }, (_, number) => {
      const [id = null] = organization.valuesOf(number);
      if (id === null) return undefined;
      const count = counts.get(id) ?? { figures: 0, sources: 0, last: -1 };
      counts.set(id, count);
      return count;
    });
    for (let row = 0; row < this.#length; row += 1) {
      const count = countOf[organization.numbers[row] ?? 0];
      if (count === undefined || this.#isGone.get(row) === 1) continue;
      count.figures += 1;
      // The rows of an article stand together: another number is another article.
      const source = this.#source.numbers[row] ?? 0;
      if (source !== count.last) count.sources += 1;
      count.last = source;
    }
    return counts;
  }

  /** What keeps each row out, or that it is in. */
  #narrowed({ found, thresholds, facets }: CatalogQuery): Uint8Array {
    const states = this.#found(found);
    if (thresholds.length > 0) {
      for (let row = 0; row < states.length; row += 1) {
        const interval = { low: this.#low.get(row), high: this.#high.get(row) };
        if (!thresholds.every((threshold) => mayMeet(interval, threshold))) states[row] = OUT;
      }
    }
    for (const facet of FACETS) {
      const wanted = facets[facet] ?? [];
      if (wanted.length > 0) this.#facets[facet].narrow(states, wanted, stateOf(facet));
    }
    return states;
  }

  #found(found: FoundFigures | undefined): Uint8Array {
    if (found === undefined) {
      const isGone = this.#isGone.values;
      const states = new Uint8Array(this.#length);
      for (let row = 0; row < states.length; row += 1) states[row] = isGone[row] === 1 ? OUT : IN;
      return states;
    }
    const states = new Uint8Array(this.#length).fill(OUT);
    for (const [sourceId, positions] of found) {
      const article = this.#articles.get(sourceId);
      if (article === undefined) continue;
      if (positions === 'all') states.fill(IN, article.first, article.first + article.length);
      else for (const position of positions) states[article.first + position] = IN;
    }
    return states;
  }

  #grouping(group: Grouping): FacetColumn {
    if (group === 'article') return this.#source;
    return group === 'day' ? dayColumn(this.#saved.values, this.#length) : this.#facets[group];
  }

  #rowOf(row: number): CatalogRow {
    const [sourceId] = this.#source.valuesOf(this.#source.numbers[row] ?? 0);
    return { sourceId: sourceId ?? '', position: this.#position.get(row) };
  }

  /** The rows that are in, in order. */
  #ordered(states: Uint8Array, total: number, { sort, descending }: CatalogQuery): Uint32Array {
    const rows = new Uint32Array(total);
    let at = 0;
    for (const row of this.#orderBy(sort)) {
      if (states[row] !== IN) continue;
      rows[descending ? total - 1 - at : at] = row;
      at += 1;
    }
    return rows;
  }

  #orderBy(sort: Sort): Uint32Array {
    const known = this.#orders.get(sort) ?? new Uint32Array();
    if (known.length === this.#length) return known;
    const order = orderOn(known, this.#keysOf(sort));
    this.#orders.set(sort, order);
    return order;
  }

  /** What rows are sorted by: a number each. */
  #keysOf(sort: Sort): Float64Array {
    if (sort === 'value') return this.#low.values.subarray(0, this.#length);
    if (sort === 'saved') return this.#saved.values.subarray(0, this.#length);
    if (sort === 'date') return Float64Array.from(this.#date.values.subarray(0, this.#length));
    const column = this.#facets[sort];
    const ranks = ranksOf(
      column,
      (word) => (sort === 'organization' ? this.#organizationNames.get(word) : undefined) ?? word,
    );
    return Float64Array.from(column.numbers.subarray(0, this.#length), (number) => ranks[number] ?? 0);
  }
}

/** The place of each number's value among all values in their alphabetical order; what has no value comes first. */
function ranksOf(column: FacetColumn, nameOf: (word: string) => string): Uint32Array {
  const names = Array.from({ length: column.size }, (_, number) => nameOf(column.valuesOf(number)[0] ?? ''));
  const numbers = [...names.keys()].sort((a, b) => compare(names[a] ?? '', names[b] ?? ''));
  const ranks = new Uint32Array(names.length);
  let rank = 0;
  for (const [at, number] of numbers.entries()) {
    // Organizations that count as one have one name, and one rank.
    if (at > 0 && names[number] !== names[numbers[at - 1] ?? 0]) rank += 1;
    ranks[number] = rank;
  }
  return ranks;
}

/** Chinese names in the order of their pinyin, as a reader looks for them. */
const { compare } = new Intl.Collator('zh-Hans-u-co-pinyin');
