// Three characters keep word order in Chinese, where two would match half of any two sentences on the same subject.
const SHINGLE = 3;
const NEAR_DUPLICATE = 0.8;

/** Whether two sentences are the same but for a few characters: at least 0.8 of their character shingles are shared. */
export function areNearDuplicates(a: string, b: string): boolean {
  const [inA, inB] = [shinglesOf(a), shinglesOf(b)];
  if (inA.size === 0 || inB.size === 0) return false;
  const shared = [...inA].filter((shingle) => inB.has(shingle)).length;
  return shared >= NEAR_DUPLICATE * (inA.size + inB.size - shared);
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
