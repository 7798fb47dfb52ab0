import { canContain, isAmount, sentencesAt, type Article, type Bond, type Wholes } from './countable';

/**
 * What is told beside a part, of the same maker and in the same sentence, is a part of what is told beside its whole: where a
 * member's 9亿元 is part of the campaign's 38亿元, its 1331万人次 are part of the campaign's 6876万人次.
 */
export function bondsByParallels(article: Article, wholes: Wholes): readonly Bond[] {
  const { figures } = article;
  const sentences = figures.map(({ start }) => sentencesAt(article, start).here.start);
  const bySentence = groupIndices(sentences);
  const besideIn = (sentence: number | undefined): readonly number[] => {
    const beside = bySentence.get(sentence ?? -1) ?? [];
    return beside.length > MOST_IN_SENTENCE ? [] : beside;
  };
  return figures.flatMap((figure, part) => {
    if (wholes[part] !== null || figure.org === null || !isAmount(figure)) return [];
    const beside = besideIn(sentences[part]).filter((other) => {
      const whole = figures[wholes[other] ?? -1];
      return whole !== undefined && figures[other]?.org === figure.org && whole.org !== figure.org;
    });
    const whole = nearest(beside, part)
      .flatMap((other) => wholes[other] ?? [])
      .flatMap((over) =>
        nearest(besideIn(sentences[over]), over).filter((other) => {
          const candidate = figures[other];
          const total = figures[over];
          return (
            candidate !== undefined &&
            candidate.org === total?.org &&
            candidate.role === figure.role &&
            candidate.end <= figure.start &&
            canContain(candidate, figure)
          );
        }),
      )[0];
    return whole === undefined ? [] : [{ part, whole }];
  });
}

/** What holds more figures is no sentence but a text without a full stop, and each would be asked for each. */
const MOST_IN_SENTENCE = 80;

const nearest = (indices: readonly number[], to: number): readonly number[] =>
  [...indices].sort((a, b) => Math.abs(a - to) - Math.abs(b - to));

function groupIndices(keys: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const [index, key] of keys.entries()) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return groups;
}
