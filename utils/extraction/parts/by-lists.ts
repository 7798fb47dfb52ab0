import { sentenceAt } from '../../text';
import { canContain, type Article, type Bond } from './countable';

/** Items listed under a line are parts of its last figure that has room for them, even if they do not add up to it. */
export function bondsByLists(article: Article): readonly Bond[] {
  const { text, figures, words } = article;
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    isItem: words.listMark.test(line),
    isSection: words.sectionMark.test(line),
  }));
  const lineOfFigure = figures.map(({ start }) => sentenceAt(lines, start));
  const withFigures = new Set(lineOfFigure);
  const headOfLine = headsOf(
    lines.map(({ isItem, isSection }, index) => ({ isItem, isHeading: isSection && !withFigures.has(index) })),
  );
  const figuresOfLine = groupByLine(lineOfFigure);
  return figures.flatMap((figure, part) => {
    const head = headOfLine[lineOfFigure[part] ?? -1];
    const whole = figuresOfLine.get(head ?? -1)?.findLast((index) => {
      const other = figures[index];
      return other !== undefined && canContain(other, figure);
    });
    return whole === undefined ? [] : [{ part, whole }];
  });
}

interface Line {
  readonly isItem: boolean;
  /** The heading of a section, without a figure of its own: its list stands under what came before it. */
  readonly isHeading: boolean;
}

/** For each line the one that its list stands under; undefined for a line that is no item. */
function headsOf(lines: readonly Line[]): readonly (number | undefined)[] {
  let head: number | undefined;
  return lines.map(({ isItem, isHeading }, index) => {
    if (isItem) return head;
    if (!isHeading) head = index;
    return undefined;
  });
}

function groupByLine(lineOfFigure: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const [index, line] of lineOfFigure.entries()) {
    const group = groups.get(line);
    if (group === undefined) groups.set(line, [index]);
    else group.push(index);
  }
  return groups;
}
