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
  { heads, types }: Reference,
  acting: Actor | undefined,
  mentions: readonly NamedMention[],
  at: number,
): Named | undefined {
  const fits =
    acting?.name != null && (heads.some((head) => acting.name?.endsWith(head)) || isOneOf(types, acting.type));
  if (fits) return acting;
  const ends = ({ start, end }: NamedMention) => heads.some((head) => text.slice(start, end).endsWith(head));
  return lastUpTo(mentions, at, ends, REACH) ?? lastUpTo(mentions, at, ({ type }) => isOneOf(types, type), REACH);
}

/** How many mentions a reference reaches back over. */
const REACH = 100;

const isOneOf = (types: Reference['types'], type: Actor['type']) => type !== null && types.includes(type);
