import type { Named } from './mentions';

/**
 * The organization that an article names most often, the earlier of two; it has to be named near the beginning,
 * unless nobody is. The headline and the first paragraph count twice.
 */
export function topicOf(named: readonly Named[], text: string): string | undefined {
  const counts = new Map<string, number>();
  const lead = endOfLead(text);
  const opening = endOfOpening(text);
  const inLead = new Set<string>();
  for (const { name, type, start } of named) {
    if (type === 'media' || type === 'government' || type === 'research') continue;
    if (!counts.has(name) && start <= opening) inLead.add(name);
    counts.set(name, (counts.get(name) ?? 0) + (start < lead ? 2 : 1));
  }
  const byCount = [...counts].toSorted(([, a], [, b]) => b - a);
  // A situation report names no one at its beginning.
  return (byCount.find(([name]) => inLead.has(name)) ?? byCount.find(([, count]) => count >= OFTEN))?.[0];
}

/** Whoever is named so often is what an article without a name in its lead is about. */
const OFTEN = 4;

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
