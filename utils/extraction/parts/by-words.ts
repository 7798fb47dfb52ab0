import { canContain, sentencesAt, type Article, type Bond } from './countable';

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
  const pointsBack = words.pointingBack.test(text.slice(figure.end, here.end));
  const announced = announcement(article, here.start, figure.start);
  const at = pointsBack ? figure.start : announced?.at;
  if (at === undefined) return undefined;
  // 其中 at the beginning of its sentence speaks of the sentence before.
  const inSentence = nearest(article, part, here.start, at, announced?.isDistributing ?? false);
  return inSentence ?? nearest(article, part, before.start, here.start, announced?.isDistributing ?? false);
}

interface Announcement {
  readonly at: number;
  readonly isDistributing: boolean;
}

/** The last announcing word before a figure in its sentence that still reaches it. */
function announcement({ text, words }: Article, from: number, to: number): Announcement | undefined {
  const before = text.slice(from, to);
  const found = [
    ...[...before.matchAll(words.announcing)].map(({ index }) => ({ at: index, isDistributing: false })),
    ...[...before.matchAll(words.distributing)].map(({ index }) => ({ at: index, isDistributing: true })),
  ];
  const reaching = found
    .sort((a, b) => b.at - a.at)
    .find(({ at }) => !words.ending.test(before.slice(at)) && !leavesBracket(before.slice(at)));
  return reaching === undefined ? undefined : { ...reaching, at: from + reaching.at };
}

/** An announcement in brackets ends with them: 40人（含老人10人）、50人. */
function leavesBracket(text: string): boolean {
  const closing = text.search(/[）)]/);
  return closing >= 0 && !/[（(]/.test(text.slice(0, closing));
}

function nearest({ figures }: Article, part: number, from: number, to: number, sameMaker: boolean): number | undefined {
  const figure = figures[part];
  if (figure === undefined) return undefined;
  const index = figures.findLastIndex(
    (whole) =>
      whole.start >= from &&
      whole.end <= to &&
      canContain(whole, figure) &&
      // 分别 also sets two givers side by side, of whom neither is part of the third one named before.
      (!sameMaker || whole.org === figure.org),
  );
  return index < 0 ? undefined : index;
}
