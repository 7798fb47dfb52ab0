import type { Actor } from './actors';

/** What an item of a list, a heading or a label begins with, by the level that it stands for, and its number if it has one. */
const MARKS: readonly RegExp[] = [
  /^(?:0?(?<first>[1一])|\d{2}) (?=\D)/u,
  /^(?:(?<first>一)|[二三四五六七八九十]{1,3})、/u,
  /^(?:(?<first>一)|[二三四五六七八九十])是/u,
  /^[（(](?:(?<first>一)|[二三四五六七八九十]{1,3})[）)]/u,
  /^(?:(?<first>1)|\d{1,2})(?:[.、．])/u,
  /^[（(](?:(?<first>1)|\d{1,2})[）)]/u,
  /^(?:(?<first>①)|[②-⑳])/u,
  /^【/u,
  /^[#▌▶►▲△◆◇■□★☆※→]/u,
  /^[●•·▪▍✔✓-]/u,
];

/** One list that is open: the form of its marks, and who acts in the line above it. */
interface OpenList {
  readonly mark: number;
  readonly above: Actor | undefined;
}

/** The lists and sections that a line stands in. Each item, and what follows the list, goes on with what stands above it. */
export class OpenLists {
  #open: readonly OpenList[] = [];
  #isAfterItem = false;

  /**
   * Who acts where a line begins.
   * @param line its beginning
   * @param carried who acted last in the line before
   */
  nextLine(line: string, carried: Actor | undefined): Actor | undefined {
    const mark = MARKS.findIndex((pattern) => pattern.test(line));
    if (mark < 0) {
      const above = this.#isAfterItem ? this.#open.at(-1)?.above : carried;
      this.#isAfterItem = false;
      return above;
    }
    this.#isAfterItem = true;
    const at = this.#open.findIndex((list) => list.mark === mark);
    const isFirst = MARKS[mark]?.exec(line)?.groups?.['first'] !== undefined;
    if (at < 0 || isFirst) this.#open = [...this.#open.slice(0, at < 0 ? undefined : at), { mark, above: carried }];
    else this.#open = this.#open.slice(0, at + 1);
    return this.#open.at(-1)?.above;
  }
}
