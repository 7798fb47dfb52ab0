// Three characters keep word order in Chinese, where two would match half of any two sentences on the same subject.
const SHINGLE = 3;
const NEAR_DUPLICATE = 0.8;

/**
 * Which of many sentences are near-duplicates: the same but for a few characters, at least 0.8 of their character shingles
 * shared. Gives pairs of places in the list, the likest first. Two such sentences share one of their first few shingles in
 * any fixed order (prefix filtering), so that only sentences are compared that share one of those.
 */
export function nearDuplicatesIn(sentences: readonly string[]): readonly (readonly [number, number])[] {
  const sets = sentences.map(shinglesOf);
  const holders = new Map<string, number[]>();
  const found: { readonly pair: readonly [number, number]; readonly likeness: number }[] = [];
  for (const [at, set] of sets.entries()) {
    const first = [...set].sort().slice(0, set.size - Math.ceil(NEAR_DUPLICATE * set.size) + 1);
    const met = new Set(first.flatMap((shingle) => holders.get(shingle) ?? []));
    for (const other of met) {
      const likeness = likenessOf(sets[other] ?? new Set(), set);
      if (likeness >= NEAR_DUPLICATE) found.push({ pair: [other, at], likeness });
    }
    for (const shingle of first) holders.set(shingle, [...(holders.get(shingle) ?? []), at]);
  }
  return found
    .sort((a, b) => b.likeness - a.likeness || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1])
    .map(({ pair }) => pair);
}

function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((shingle) => b.has(shingle)).length;
  return shared / (a.size + b.size - shared);
}

function shinglesOf(sentence: string): ReadonlySet<string> {
  const letters = sentence
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < SHINGLE) return new Set();
  return new Set(Array.from({ length: letters.length - SHINGLE + 1 }, (_, i) => letters.slice(i, i + SHINGLE)));
}

/**
 * Whether two counted nouns may name the same thing: 女性 and 受益女性, children and school children. Where one is missing
 * they may. A shared Han character is enough: the same people are 学生 here and 学子 there.
 */
export function areItemsAlike(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const inB = wordsOf(b);
  return [...wordsOf(a)].some((word) => inB.has(word));
}

const wordsOf = (item: string): ReadonlySet<string> =>
  new Set(
    item
      .toLowerCase()
      .match(/\p{Script=Han}|[^\P{L}\p{Script=Han}]+/gu)
      ?.map((word) => word.replace(/s$/, '')),
  );
