import { foldForId, foldNumeral } from './fold';

/**
 * SHA-256, in hex, of parts that cannot run into one another: a JSON array keeps their borders. Lone surrogates, which
 * hostile pages write, come out as JSON escapes and hash like anything else.
 */
export async function hashParts(...parts: readonly (string | number)[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(parts)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Id of an article: the same address and part give the same source, however often and on whichever machine it is read. */
export function sourceIdOf(canonicalUrl: string, partKey: string): Promise<string> {
  return hashParts('source', canonicalUrl, partKey);
}

/** Id of an organization: the same name means the same one until the reader says otherwise. */
export function organizationIdOf(name: string): Promise<string> {
  return hashParts('organization', foldForId(name));
}

/** What the id of a place in an article is made of, beside its source. */
export interface PlaceIdentity {
  readonly kind: 'figure' | 'mention';
  readonly page: number;
  readonly sentence: string;
  /** Printed form of the figure, or name as printed. */
  readonly exact: string;
}

/**
 * Ids of the places of one source, in reading order. A place is told by its sentence and its words; where a sentence
 * stands twice or says a number twice, by which of them it is (its occurrence, counted page by page).
 */
export function placeIdsOf(sourceId: string, places: readonly PlaceIdentity[]): Promise<string[]> {
  const seen = new Map<string, number>();
  return Promise.all(
    places.map(({ kind, page, sentence, exact }) => {
      const words = kind === 'figure' ? foldNumeral(exact) : foldForId(exact);
      const parts = [kind, sourceId, foldForId(sentence), words, page] as const;
      const key = JSON.stringify(parts);
      const occurrence = seen.get(key) ?? 0;
      seen.set(key, occurrence + 1);
      return hashParts(...parts, occurrence);
    }),
  );
}
