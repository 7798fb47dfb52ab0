import type { OrganizationRow } from '../../../utils/model';
import { foldForSearch, holdsTerm, type ReadInitials } from '../../../utils/search';

interface Known {
  readonly row: OrganizationRow;
  readonly names: readonly string[];
}

/** Latin letters that may be the first letters of a name's syllables. */
const MAY_BE_INITIALS = /^[a-z]{2,}$/u;

/** Every organization with its names as they are searched, followed to the one that it was merged into. */
export class OrganizationNames {
  readonly #loadInitials: () => Promise<ReadInitials>;
  readonly #known = new Map<string, Known>();
  /** The organization that each counts as. */
  readonly #roots = new Map<string, OrganizationRow>();
  readonly #initials = new Map<string, string>();
  #readInitials: ReadInitials | undefined;

  constructor(loadInitials: () => Promise<ReadInitials>) {
    this.#loadInitials = loadInitials;
  }

  /** Takes the rows in place of those known. */
  set(rows: readonly OrganizationRow[]): void {
    this.#known.clear();
    this.#roots.clear();
    for (const row of rows) {
      const names = [row.name, ...row.aliases].map((name) => foldForSearch(name).text);
      this.#known.set(row.id, { row, names });
    }
    for (const { id } of rows) {
      const root = this.#follow(id);
      if (root !== undefined) this.#roots.set(id, root);
    }
  }

  /** The organization that one counts as; `undefined` where there is none of this id. */
  rootOf(id: string): OrganizationRow | undefined {
    return this.#roots.get(id);
  }

  #follow(id: string): OrganizationRow | undefined {
    const seen = new Set<string>();
    let row = this.#known.get(id)?.row;
    while (row !== undefined && row.mergedInto !== null && !seen.has(row.id)) {
      seen.add(row.id);
      row = this.#known.get(row.mergedInto)?.row ?? row;
    }
    return row;
  }

  /** The names of those that count as themselves, by id. */
  names(): ReadonlyMap<string, string> {
    return new Map([...this.#known.values()].map(({ row }) => [row.id, row.name]));
  }

  rows(): Iterable<OrganizationRow> {
    return [...this.#known.values()].map(({ row }) => row);
  }

  /** Has the readings of names at hand where one of these terms may be initials. */
  async prepare(terms: readonly string[]): Promise<void> {
    if (terms.some((term) => MAY_BE_INITIALS.test(term))) this.#readInitials ??= await this.#loadInitials();
  }

  /**
   * Ids of the organizations that a term names, by a part of a name or by its initials. What was merged is one: a name of any
   * part names all of it.
   */
  namedBy(term: string): ReadonlySet<string> {
    const roots = new Set<string | undefined>();
    for (const [id, { names, row }] of this.#known) {
      if (names.some((text) => holdsTerm(text, term)) || this.#hasInitials(row, term))
        roots.add(this.#roots.get(id)?.id);
    }
    if (roots.size === 0) return new Set();
    return new Set([...this.#roots].flatMap(([id, root]) => (roots.has(root.id) ? id : [])));
  }

  #hasInitials({ name, aliases }: OrganizationRow, term: string): boolean {
    const read = this.#readInitials;
    if (read === undefined || !MAY_BE_INITIALS.test(term)) return false;
    return [name, ...aliases].some((one) => {
      const initials = this.#initials.get(one) ?? read(one);
      this.#initials.set(one, initials);
      return initials.startsWith(term);
    });
  }
}
