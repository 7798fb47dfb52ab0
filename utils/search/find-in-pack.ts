import type { FoundFigures } from './catalog-query';
import { holdsTerms } from './match';
import type { ArticlePack, PackedFigure } from './pack';
import { mayHoldTerms } from './signature';

/** Ids of the organizations whose name, alias or initials a term names. */
export type NamedOrganizations = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Which figures of an article a search finds: those where each term stands in the sentence, in the reader's note, in the
 * article's title, or names the figure's organization.
 * @returns positions in the pack; `all` where the title alone holds every term; `undefined` where nothing is found
 */
export function findInPack(
  pack: ArticlePack,
  terms: readonly string[],
  named: NamedOrganizations = new Map(),
): (FoundFigures extends ReadonlyMap<string, infer Found> ? Found : never) | undefined {
  const open = terms.filter((term) => !holdsTerms(asFolded(pack.title), [term]));
  if (open.length === 0) return 'all';
  const needed = open.filter((term) => (named.get(term)?.size ?? 0) === 0);
  if (!mayHoldTerms(pack.signature, needed)) return undefined;
  const sentences = pack.sentences.map(
    (sentence) => new Set(open.filter((term) => holdsTerms(asFolded(sentence), [term]))),
  );
  const holds = ({ sentence, note, organizationId }: PackedFigure, term: string) =>
    sentences[sentence]?.has(term) === true ||
    (note !== '' && holdsTerms(asFolded(note), [term])) ||
    isNamed(named.get(term), organizationId);
  const positions = pack.figures.flatMap((figure, position) =>
    open.every((term) => holds(figure, term)) ? [position] : [],
  );
  return positions.length === 0 ? undefined : positions;
}

/** Packs hold their words folded. */
const asFolded = (text: string) => ({ text, offsets: [] });

const isNamed = (ids: ReadonlySet<string> | undefined, id: string | null): boolean =>
  id !== null && ids?.has(id) === true;
