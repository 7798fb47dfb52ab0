import type { Named } from './mentions';

/**
 * The organization that an article is about: the one that it names most often, the earlier of two. The headline and the
 * first paragraph count twice. One that the beginning does not name has to outweigh those that it names.
 */
export function topicOf(named: readonly Named[], text: string): string | undefined {
  const weights = new Map<string, number>();
  const lead = endOfLead(text);
  const opening = endOfOpening(text);
  const inLead = new Set<string>();
  for (const { name, type, start } of named) {
    if (type === 'media' || type === 'government' || type === 'research') continue;
    if (!weights.has(name) && start <= opening) inLead.add(name);
    weights.set(name, (weights.get(name) ?? 0) + (start < lead ? 2 : 1));
  }
  const byWeight = [...weights].toSorted(([, a], [, b]) => b - a);
  const best = byWeight[0];
  const inOpening = byWeight.find(([name]) => inLead.has(name));
  // A situation report names at its beginning only whom it has its numbers from.
  if (best && best[1] >= OFTEN && best[1] > (inOpening?.[1] ?? 0) * OUTWEIGHS) return best[0];
  return inOpening?.[0];
}

/** Whoever is named so often is what an article without a name in its lead is about. */
const OFTEN = 4;
const OUTWEIGHS = 2;

/** Where the first paragraph under the headline ends. */
function endOfLead(text: string): number {
  const first = /\n+[^\n]+/u.exec(text);
  return first ? first.index + first[0].length : text.length;
}

/** Title and first two paragraphs say what an article is about: where they end. */
function endOfOpening(text: string): number {
  const breaks = text.matchAll(/\n+/gu);
  for (let paragraph = 1; paragraph < OPENING_PARAGRAPHS; paragraph += 1) breaks.next();
  return breaks.next().value?.index ?? text.length;
}
const OPENING_PARAGRAPHS = 3;
