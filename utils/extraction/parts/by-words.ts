import type { Span } from '../../model';
import { findAll } from '../../text';
import { canContain, lastBefore, sentencesAt, type Article, type Bond } from './countable';

/** No announcement reaches farther than this, and no text without a full stop is read anew for each of its figures. */
const LONGEST_CLAUSE = 400;

/** Parts that the text announces (其中, of which) or that point back (of them): the nearest larger figure before is the whole. */
export function bondsByWords(article: Article): readonly Bond[] {
  return article.figures.flatMap((_, part) => {
    const whole = wholeByWords(article, part);
    return whole === undefined ? [] : [{ part, whole }];
  });
}

function wholeByWords(article: Article, part: number): number | undefined {
  const { text, figures, words } = article;
  const figure = figures[part];
  if (figure === undefined) return undefined;
  const { here, before } = sentencesAt(article, figure.start);
  if (words.pointingBack.test(text.slice(figure.end, Math.min(here.end, figure.end + LONGEST_CLAUSE)))) {
    return nearest(article, part, { start: here.start, end: figure.start }) ?? nearest(article, part, before);
  }
  const announced = announcement(article, Math.max(here.start, figure.start - LONGEST_CLAUSE), figure.start);
  if (announced === undefined) return undefined;
  // 其中 at the beginning of its sentence speaks of the sentence before; else of what no semicolon parts from it.
  const said = text.slice(Math.max(here.start, announced.at - LONGEST_CLAUSE), announced.at);
  const spoken = isBlank(said)
    ? before
    : { start: announced.at - said.length + endOfLast(said, words.ending), end: announced.at };
  return nearest(article, part, spoken, announced.isDistributing);
}

const isBlank = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

const endOfLast = (text: string, ending: RegExp): number => {
  const last = findAll(text, ending).at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
};

interface Announcement {
  readonly at: number;
  readonly isDistributing: boolean;
}

/** The last announcing word before a figure in its sentence that still reaches it. */
function announcement({ text, words }: Article, from: number, to: number): Announcement | undefined {
  const before = text.slice(from, to);
  const found = [
    ...findAll(before, words.announcing).map(({ index }) => ({ at: index, isDistributing: false })),
    ...findAll(before, words.distributing).map(({ index }) => ({ at: index, isDistributing: true })),
  ];
  const reaching = found
    .sort((a, b) => b.at - a.at)
    .find(({ at }) => before.slice(at).search(words.ending) < 0 && !leavesBracket(before.slice(at)));
  return reaching === undefined ? undefined : { ...reaching, at: from + reaching.at };
}

/** An announcement in brackets ends with them: 40人（含老人10人）、50人. */
function leavesBracket(text: string): boolean {
  const closing = text.search(/[）)]/);
  return closing >= 0 && !/[（(]/.test(text.slice(0, closing));
}

/** The last figure in a stretch of text that has room for the part. */
function nearest(article: Article, part: number, { start, end }: Span, sameMaker = false): number | undefined {
  const figure = article.figures[part];
  if (figure === undefined) return undefined;
  const index = lastBefore(
    article,
    part,
    (whole) =>
      whole.start >= start &&
      whole.end <= end &&
      canContain(whole, figure) &&
      // 分别 also sets two givers side by side, of whom neither is part of the third one named before.
      (!sameMaker || whole.org === figure.org),
  );
  return index < 0 ? undefined : index;
}
