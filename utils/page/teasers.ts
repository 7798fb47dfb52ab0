import type { Block } from './blocks';
import type { Weighed } from './weigh-block';

/** One or two linked headings with a sentence may be the sections of a text; from three on it is a list of other texts. */
const LEAST_TEASERS = 3;
/** Teasers are short: together they hold less than this share of the prose before them. What holds more is the text. */
const MOST_OF_PROSE = 0.5;

const isLinkedHeading = ({ container, text }: Block, { linkShare }: Weighed): boolean =>
  /^h[1-6]$/u.test(container.tag) && linkShare > 0.5 && text.length >= 4;

/**
 * Blocks of the teasers that follow an article in its own column, where no class or label tells them: headings that lead
 * elsewhere, each with one paragraph.
 */
export function findTeasers(
  blocks: readonly Block[],
  weighed: readonly Weighed[],
  isFurniture: readonly boolean[],
): readonly number[] {
  const teasers: number[] = [];
  let [count, proseBefore, proseOfTeasers] = [0, 0, 0];
  let open: { readonly at: number; readonly prose: number[] } | undefined;
  const close = () => {
    const [prose] = open?.prose ?? [];
    if (open !== undefined && prose !== undefined && open.prose.length === 1) {
      count += 1;
      teasers.push(open.at, prose);
      proseOfTeasers += weighed[prose]?.weight ?? 0;
    } else for (const at of open?.prose ?? []) proseBefore += weighed[at]?.weight ?? 0;
    open = undefined;
  };
  for (const [at, block] of blocks.entries()) {
    const weight = weighed[at];
    if (weight === undefined || isFurniture[at] === true) continue;
    if (isLinkedHeading(block, weight)) {
      close();
      open = { at, prose: [] };
    } else if (/^h[1-6]$/u.test(block.container.tag)) close();
    else if (!weight.isProse) continue;
    else if (open === undefined) proseBefore += weight.weight;
    else open.prose.push(at);
  }
  close();
  return count >= LEAST_TEASERS && proseOfTeasers < proseBefore * MOST_OF_PROSE ? teasers : [];
}
