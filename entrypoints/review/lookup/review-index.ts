import type { OrganizationRow } from '../../../utils/model';
import {
  Catalog,
  findInPack,
  parseQuery,
  type ArticlePack,
  type CatalogAnswer,
  type Facet,
  type FoundFigures,
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

interface OrganizationCount {
  figures: number;
  readonly sources: Set<string>;
}

/** Every stored article with its figures, and every organization, to be searched, narrowed and counted. */
export class ReviewIndex {
  readonly #packs = new Map<string, ArticlePack>();
  readonly #organizations = new OrganizationNames();
  #catalog = new Catalog();
  /** Ids of figures that contradict others, by organization. */
  readonly #conflictsOf = new Map<string, readonly string[]>();
  /** The last answers: a list asks for its windows by the question that it asked before. */
  readonly #figureAnswers = new Answers<CatalogAnswer>();
  readonly #sourceAnswers = new Answers<readonly ArticlePack[]>();
  readonly #organizationAnswers = new Answers<readonly OrganizationItem[]>();

  put(pack: ArticlePack): void {
    this.#packs.set(pack.sourceId, pack);
    this.#catalog.put(this.#underRoots(pack));
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

  /** Takes in the organizations. Where other ones are merged than before, every figure is put under its own anew. */
  setOrganizations(rows: readonly OrganizationRow[]): void {
    const before = this.#mergers();
    this.#organizations.set(rows);
    if (this.#mergers() !== before) {
      this.#catalog = new Catalog();
      this.#catalog.setConflicts(this.#conflicts());
      for (const pack of this.#packs.values()) this.#catalog.put(this.#underRoots(pack));
    }
    this.#catalog.nameOrganizations(this.#organizations.names());
    this.#forgetAnswers();
  }

  #forgetAnswers(): void {
    for (const answers of [this.#figureAnswers, this.#sourceAnswers, this.#organizationAnswers]) answers.clear();
  }

  #mergers(): string {
    const merged = [...this.#organizations.rows()].filter(({ mergedInto }) => mergedInto !== null);
    return merged.map(({ id, mergedInto }) => `${id} ${mergedInto}`).join(' ');
  }

  #underRoots(pack: ArticlePack): ArticlePack {
    const rootOf = (id: string | null) => (id === null ? null : (this.#organizations.rootOf(id)?.id ?? id));
    return {
      ...pack,
      figures: pack.figures.map((figure) => ({ ...figure, organizationId: rootOf(figure.organizationId) })),
    };
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
      const counts = this.#countByOrganization();
      const merged = new Map<string, string[]>();
      const roots: OrganizationRow[] = [];
      for (const row of this.#organizations.rows()) {
        const root = this.#organizations.rootOf(row.id);
        if (root === undefined || root.id === row.id) roots.push(row);
        else merged.set(root.id, [...(merged.get(root.id) ?? []), row.name]);
      }
      return roots.map(({ id, name, type, aliases, watched }) => {
        const count = counts.get(id);
        const [figures, sources] = [count?.figures ?? 0, count?.sources.size ?? 0];
        return { id, name, type, aliases, watched, merged: merged.get(id) ?? [], figures, sources };
      });
    });
  }

  #countByOrganization(): ReadonlyMap<string, OrganizationCount> {
    const counts = new Map<string, OrganizationCount>();
    for (const { sourceId, figures } of this.#packs.values()) {
      for (const { organizationId } of figures) {
        const id = organizationId === null ? undefined : this.#organizations.rootOf(organizationId)?.id;
        if (id === undefined) continue;
        const count = counts.get(id) ?? { figures: 0, sources: new Set() };
        count.figures += 1;
        count.sources.add(sourceId);
        counts.set(id, count);
      }
    }
    return counts;
  }

  /** Ids of the figures of each organization, of those named or of all. */
  figuresByOrganization(within?: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
    const groups = new Map<string, string[]>();
    for (const { figures } of this.#packs.values()) {
      for (const { id, organizationId } of figures) {
        const root = organizationId === null ? undefined : this.#organizations.rootOf(organizationId)?.id;
        if (root === undefined || within?.has(root) === false) continue;
        const group = groups.get(root);
        if (group === undefined) groups.set(root, [id]);
        else group.push(id);
      }
    }
    return groups;
  }

  /** The organizations that the figures of an article are of. */
  organizationsOf(sourceId: string): readonly string[] {
    const ids = this.#packs.get(sourceId)?.figures.flatMap(({ organizationId }) => organizationId ?? []) ?? [];
    return [...new Set(ids.map((id) => this.#organizations.rootOf(id)?.id ?? id))];
  }

  /**
   * Takes in which figures of some organizations contradict others, in place of what was known of these organizations.
   * @returns whether that changes anything
   */
  setConflicts(found: ReadonlyMap<string, readonly string[]>): boolean {
    const before = this.#conflicts();
    for (const [organizationId, ids] of found) {
      if (ids.length > 0) this.#conflictsOf.set(organizationId, ids);
      else this.#conflictsOf.delete(organizationId);
    }
    const after = this.#conflicts();
    const isChanged = (id: string) => before.has(id) !== after.has(id);
    if (before.size === after.size && ![...after].some(isChanged)) return false;
    this.#catalog.setConflicts(after);
    for (const pack of this.#packs.values())
      if (pack.figures.some(({ id }) => isChanged(id))) this.#catalog.put(this.#underRoots(pack));
    this.#forgetAnswers();
    return true;
  }

  #conflicts(): ReadonlySet<string> {
    return new Set([...this.#conflictsOf.values()].flat());
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
