import type { OrganizationRow } from '../../../utils/model';
import {
  Catalog,
  findInPack,
  parseQuery,
  type ArticlePack,
  type CatalogAnswer,
  type Facet,
  type FoundFigures,
  type ReadInitials,
} from '../../../utils/search';
import { OrganizationNames } from './organization-names';
import type {
  FacetOption,
  FigureAnswer,
  FigureQuery,
  Listed,
  OrganizationItem,
  OrganizationQuery,
  SourceItem,
  SourceQuery,
  Window,
} from './queries';

/** Longer lists are narrowed by searching. */
const MOST_OPTIONS = 12;
/** More rows than any screen shows. */
const FIRST_ROWS = 60;

/** Questions whose answers are kept: going back and forth between two lists asks nothing again. */
const MOST_ANSWERS = 8;

/** Answers by their questions, until something changes. */
class Answers<T> {
  readonly #known = new Map<string, T>();

  to(question: string, answer: () => T): T {
    const known = this.#known.get(question);
    if (known !== undefined) return known;
    const fresh = answer();
    if (this.#known.size >= MOST_ANSWERS) this.#known.clear();
    this.#known.set(question, fresh);
    return fresh;
  }

  clear(): void {
    this.#known.clear();
  }
}

/** Every stored article with its figures, and every organization, to be searched, narrowed and counted. */
export class ReviewIndex {
  readonly #packs = new Map<string, ArticlePack>();
  readonly #organizations: OrganizationNames;
  readonly #catalog = new Catalog();
  /** Ids of figures that contradict others. */
  #conflicts: ReadonlySet<string> = new Set();
  /** The last answers: a list asks for its windows by the question that it asked before. */
  readonly #figureAnswers = new Answers<CatalogAnswer>();
  readonly #sourceAnswers = new Answers<readonly ArticlePack[]>();
  readonly #organizationAnswers = new Answers<readonly OrganizationItem[]>();

  /** @param loadInitials loads the readings of Chinese names, for searches by Latin letters */
  constructor(loadInitials: () => Promise<ReadInitials>) {
    this.#organizations = new OrganizationNames(loadInitials);
  }

  put(pack: ArticlePack): void {
    this.#packs.set(pack.sourceId, pack);
    this.#catalog.put(pack);
    this.#forgetAnswers();
  }

  remove(sourceId: string): void {
    this.#packs.delete(sourceId);
    this.#catalog.remove(sourceId);
    this.#forgetAnswers();
  }

  get size(): number {
    return this.#packs.size;
  }

  sourceIds(): readonly string[] {
    return [...this.#packs.keys()];
  }

  has(sourceId: string): boolean {
    return this.#packs.has(sourceId);
  }

  /** Takes in the organizations. */
  setOrganizations(rows: readonly OrganizationRow[]): void {
    this.#organizations.set(rows);
    this.#catalog.setOrganizations(this.#organizations.names(), (id) => this.#organizations.rootOf(id)?.id ?? id);
    this.#forgetAnswers();
  }

  #forgetAnswers(): void {
    for (const answers of [this.#figureAnswers, this.#sourceAnswers, this.#organizationAnswers]) answers.clear();
  }

  async figures(query: FigureQuery): Promise<FigureAnswer> {
    const answer = await this.#ask(query);
    const nameOf = (facet: Facet | FigureQuery['group'], value: string | null) => {
      if (value === null) return null;
      if (facet === 'organization') return this.#organizations.rootOf(value)?.name ?? null;
      return facet === 'article' ? (this.#packs.get(value)?.heading ?? null) : null;
    };
    const options = (facet: Facet): readonly FacetOption[] => {
      const chosen = query.facets[facet] ?? [];
      return answer.facets[facet]
        .filter(({ value }, at) => at < MOST_OPTIONS || chosen.includes(value))
        .map(({ value, count }) => ({ value, count, name: nameOf(facet, value) }));
    };
    return {
      total: answer.total,
      length: answer.length,
      groups: answer.groups.map((group) => ({ ...group, name: nameOf(query.group, group.value) })),
      facets: {
        kind: options('kind'),
        role: options('role'),
        organization: options('organization'),
        outlet: options('outlet'),
        year: options('year'),
        status: options('status'),
        tag: options('tag'),
        flag: options('flag'),
      },
      first: this.#idsOf(answer, { start: 0, end: FIRST_ROWS }),
    };
  }

  async figureIds(query: FigureQuery, window: Window): Promise<readonly string[]> {
    return this.#idsOf(await this.#ask(query), window);
  }

  async nextToCheck(query: FigureQuery, start: number): Promise<number | null> {
    return (await this.#ask(query)).nextToCheck(start) ?? null;
  }

  #idsOf(answer: CatalogAnswer, { start, end }: Window): readonly string[] {
    return answer
      .rows(start, end)
      .flatMap(({ sourceId, position }) => this.#packs.get(sourceId)?.figures[position]?.id ?? []);
  }

  async #ask({ words, facets, sort, descending, group }: FigureQuery): Promise<CatalogAnswer> {
    const { terms, thresholds } = parseQuery(words);
    await this.#organizations.prepare(terms);
    return this.#figureAnswers.to(JSON.stringify([words, facets, sort, descending, group]), () =>
      this.#catalog.query({
        facets,
        thresholds,
        ...(terms.length === 0 ? {} : { found: this.#find(terms) }),
        sort,
        descending,
        group: group ?? undefined,
      }),
    );
  }

  #find(terms: readonly string[]): FoundFigures {
    const named = new Map(terms.map((term) => [term, this.#organizations.namedBy(term)]));
    const found = new Map<string, readonly number[] | 'all'>();
    for (const [sourceId, pack] of this.#packs) {
      const positions = findInPack(pack, terms, named);
      if (positions !== undefined) found.set(sourceId, positions);
    }
    return found;
  }

  async sources(query: SourceQuery, { start, end }: Window): Promise<Listed<SourceItem>> {
    const { terms } = parseQuery(query.words);
    await this.#organizations.prepare(terms);
    const sorted = this.#sourceAnswers.to(JSON.stringify(query), () => this.#sortedSources(terms, query));
    return { total: sorted.length, items: sorted.slice(start, end).map(itemOf) };
  }

  #sortedSources(terms: readonly string[], { sort, descending }: SourceQuery): readonly ArticlePack[] {
    const found = terms.length === 0 ? undefined : this.#find(terms);
    const packs = [...this.#packs.values()].filter(({ sourceId }) => found?.has(sourceId) ?? true);
    const order = SOURCE_ORDERS[sort];
    const sorted = packs.toSorted(order);
    return descending ? sorted.toReversed() : sorted;
  }

  async organizations(query: OrganizationQuery, { start, end }: Window): Promise<Listed<OrganizationItem>> {
    const { terms } = parseQuery(query.words);
    await this.#organizations.prepare(terms);
    const sorted = this.#organizationAnswers.to(JSON.stringify(query), () => this.#sortedOrganizations(terms, query));
    return { total: sorted.length, items: sorted.slice(start, end) };
  }

  #sortedOrganizations(terms: readonly string[], { sort, descending }: OrganizationQuery): readonly OrganizationItem[] {
    const wanted = terms.map((term) => this.#organizations.namedBy(term));
    const items = this.#organizationItems().filter(({ id }) => wanted.every((ids) => ids.has(id)));
    const sorted = items.toSorted(ORGANIZATION_ORDERS[sort]);
    return descending ? sorted.toReversed() : sorted;
  }

  #organizationItems(): readonly OrganizationItem[] {
    return this.#organizationAnswers.to('', () => {
      const counts = this.#catalog.countOrganizations();
      const merged = new Map<string, string[]>();
      const roots: OrganizationRow[] = [];
      for (const row of this.#organizations.rows()) {
        const root = this.#organizations.rootOf(row.id);
        if (root === undefined || root.id === row.id) roots.push(row);
        else merged.set(root.id, [...(merged.get(root.id) ?? []), row.name]);
      }
      return roots.map(({ id, name, type, aliases, watched }) => {
        const count = counts.get(id);
        const [figures, sources] = [count?.figures ?? 0, count?.sources ?? 0];
        return { id, name, type, aliases, watched, merged: merged.get(id) ?? [], figures, sources };
      });
    });
  }

  /** Takes in which figures contradict others, by id. Answers whether that is news. */
  setConflicts(ids: ReadonlySet<string>): boolean {
    const before = this.#conflicts;
    const isChanged = (id: string) => before.has(id) !== ids.has(id);
    if (before.size === ids.size && ![...ids].some(isChanged)) return false;
    this.#conflicts = ids;
    this.#catalog.setConflicts(ids);
    for (const pack of this.#packs.values()) if (pack.figures.some(({ id }) => isChanged(id))) this.#catalog.put(pack);
    this.#forgetAnswers();
    return true;
  }

  /** Has at hand what the first search by Latin letters would have to wait for: the readings of Chinese names. */
  async warm(): Promise<void> {
    await this.#organizations.prepare(['zg']);
  }

  organization(id: string): OrganizationRow | null {
    return this.#organizations.rootOf(id) ?? null;
  }
}

function itemOf({ sourceId, heading, outlet, date, savedAt, tags, figures }: ArticlePack): SourceItem {
  const toCheck = figures.filter(({ status }) => status === 'found').length;
  return { id: sourceId, heading, outlet, date, savedAt, tags, figures: figures.length, toCheck };
}

const { compare } = new Intl.Collator('zh-Hans-u-co-pinyin');

const SOURCE_ORDERS: { readonly [S in SourceQuery['sort']]: (a: ArticlePack, b: ArticlePack) => number } = {
  saved: (a, b) => a.savedAt - b.savedAt,
  date: (a, b) => compare(a.date ?? '', b.date ?? '') || a.savedAt - b.savedAt,
  outlet: (a, b) => compare(a.outlet, b.outlet) || a.savedAt - b.savedAt,
  figures: (a, b) => a.figures.length - b.figures.length || a.savedAt - b.savedAt,
};

const ORGANIZATION_ORDERS: {
  readonly [S in OrganizationQuery['sort']]: (a: OrganizationItem, b: OrganizationItem) => number;
} = {
  // Equal counts stand by name, from the front also where the counts descend.
  figures: (a, b) => a.figures - b.figures || compare(b.name, a.name),
  sources: (a, b) => a.sources - b.sources || compare(b.name, a.name),
  name: (a, b) => compare(a.name, b.name),
};
