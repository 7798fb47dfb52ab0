import { lastUpTo } from '../spans';
import type { ActorWord } from './actor-words';
import type { Actor, NamedMention } from './actors';

/** Whom a reference means, with what is known of where it stood. */
type Named = Pick<Actor, 'name' | 'type' | 'isPart' | 'isJoined'>;

type Reference = Extract<ActorWord, { as: 'reference' }>;

/**
 * The organization that 该基金会, 协会 … points back to: whoever acted last, where the noun fits; else the last one whose name ends
 * so, else the last one of that type.
 */
export function resolveReference(
  text: string,
  reference: Reference,
  acting: Actor | undefined,
  mentions: readonly NamedMention[],
  at: number,
): Named | undefined {
  if (fitOf(reference, acting) > 0) return acting;
  const { heads, types } = reference;
  const ends = ({ start, end }: NamedMention) => heads.some((head) => text.slice(start, end).endsWith(head));
  return lastUpTo(mentions, at, ends, REACH) ?? lastUpTo(mentions, at, ({ type }) => isOneOf(types, type), REACH);
}

/** How well a reference fits who is asked about: 2 for a name that ends so, 1 for its type, else 0. */
export const fitOf = ({ heads, types }: Reference, acting: Named | undefined): 0 | 1 | 2 => {
  if (acting?.name == null) return 0;
  if (heads.some((head) => acting.name?.endsWith(head))) return 2;
  return isOneOf(types, acting.type) ? 1 : 0;
};

/** How many mentions a reference reaches back over. */
const REACH = 100;

const isOneOf = (types: Reference['types'], type: Actor['type']) => type !== null && types.includes(type);
