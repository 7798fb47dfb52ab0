import type { OrganizationRow } from '../../../utils/model';
import {
  Catalog,
  findInPack,
  foldForSearch,
  holdsTerms,
  packArticle,
  parseQuery,
  type ArticlePack,
  type CatalogAnswer,
  type FoundFigures,
} from '../../../utils/search';
import type { StoredArticle } from '../../../utils/storage';
import type { Address } from './address';

/** What the reader looks for among the figures. */
export type ReviewQuery = Pick<Address, 'words' | 'facets'>;

export interface ReviewAnswer {
  readonly total: number;
  readonly facets: CatalogAnswer['facets'];
  /** Ids of the figures from `start` to before `end`, newest first. */
  readonly ids: (start: number, end: number) => readonly string[];
}

/** Every stored figure, to be searched and narrowed. */
export class FigureIndex {
  readonly #catalog = new Catalog();
  readonly #packs = new Map<string, ArticlePack>();
  readonly #names = new Map<string, readonly string[]>();
  readonly #organizations = new Map<string, string>();

  put({ source, figures }: StoredArticle): void {
    const pack = packArticle(source, figures);
    this.#packs.set(source.id, pack);
    this.#catalog.put(pack);
  }

  remove(sourceId: string): void {
    this.#packs.delete(sourceId);
    this.#catalog.remove(sourceId);
  }

  nameOrganizations(rows: readonly OrganizationRow[]): void {
    for (const { id, name, aliases } of rows) {
      this.#organizations.set(id, name);
      this.#names.set(
        id,
        [name, ...aliases].map((one) => foldForSearch(one).text),
      );
    }
  }

  organizationName(id: string): string | undefined {
    return this.#organizations.get(id);
  }

  query({ words, facets }: ReviewQuery): ReviewAnswer {
    const { terms, thresholds } = parseQuery(words);
    const answer = this.#catalog.query({
      facets,
      thresholds,
      ...(terms.length === 0 ? {} : { found: this.#find(terms) }),
      sort: 'saved',
      descending: true,
    });
    return {
      total: answer.total,
      facets: answer.facets,
      ids: (start, end) =>
        answer
          .rows(start, end)
          .flatMap(({ sourceId, position }) => this.#packs.get(sourceId)?.figures[position]?.id ?? []),
    };
  }

  #find(terms: readonly string[]): FoundFigures {
    const named = new Map(terms.map((term) => [term, this.#namedBy(term)]));
    const found = new Map<string, readonly number[] | 'all'>();
    for (const [sourceId, pack] of this.#packs) {
      const positions = findInPack(pack, terms, named);
      if (positions !== undefined) found.set(sourceId, positions);
    }
    return found;
  }

  #namedBy(term: string): ReadonlySet<string> {
    const isNamed = (names: readonly string[]) => names.some((text) => holdsTerms({ text, offsets: [] }, [term]));
    return new Set([...this.#names].filter(([, names]) => isNamed(names)).map(([id]) => id));
  }
}
