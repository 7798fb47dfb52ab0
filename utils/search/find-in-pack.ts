import type { FoundFigures } from './catalog-query';
import { holdsTerm } from './match';
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
  const open = terms.filter((term) => !holdsTerm(pack.title, term));
  if (open.length === 0) return 'all';
  const needed = open.filter((term) => (named.get(term)?.size ?? 0) === 0);
  if (!mayHoldTerms(pack.signature, needed)) return undefined;
  const finders = open.map((term) => {
    const sentences = pack.sentences.map((sentence) => holdsTerm(sentence, term));
    const ids = named.get(term);
    return ({ sentence, note, organizationId }: PackedFigure) =>
      sentences[sentence] === true || (note !== '' && holdsTerm(note, term)) || isNamed(ids, organizationId);
  });
  const positions: number[] = [];
  for (const [position, figure] of pack.figures.entries())
    if (finders.every((finds) => finds(figure))) positions.push(position);
  return positions.length === 0 ? undefined : positions;
}

const isNamed = (ids: ReadonlySet<string> | undefined, id: string | null): boolean =>
  id !== null && ids?.has(id) === true;
