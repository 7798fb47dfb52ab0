import type { Candidate } from '../../types';
import type { Story } from './read-story';

/** A headline rounds: 3.2亿 for 3.2038亿. More than this apart, two figures are two statements. */
const ROUNDING = 0.05;
/** Headlines stand within so many characters; a text without a full stop is no headline. */
const LONGEST = 200;

/**
 * A headline names figures before the text says whose they are. It takes that from the same figure in the text; one that the
 * text does not repeat belongs to whom the article is about, where the headline names that.
 */
export function fillHeadlines(read: readonly Candidate[], { text, topic, scenes }: Story): readonly Candidate[] {
  const bodyStart = startOfBody(text);
  const isNamed = scenes.some(
    ({ start, actors }) =>
      start < bodyStart && actors.some((actor) => actor.start < bodyStart && actor.name === topic?.name),
  );
  const about = isNamed ? (topic?.name ?? null) : null;
  return read.map((figure) => {
    if (figure.start >= bodyStart) return figure;
    const same = read.find((other) => other.start >= bodyStart && isSameStatement(figure, other));
    return same === undefined ? { ...figure, org: figure.org ?? about } : { ...figure, org: same.org, role: same.role };
  });
}

/** Where the lines without a full stop end that open an article. */
function startOfBody(text: string): number {
  const stop = text.indexOf('。');
  const start = stop < 0 ? text.indexOf('\n') + 1 : text.lastIndexOf('\n', stop) + 1;
  return Math.min(start, LONGEST);
}

const isSameStatement = (a: Candidate, b: Candidate): boolean =>
  a.kind === b.kind && Math.abs(a.value - b.value) <= ROUNDING * Math.max(a.value, b.value);
