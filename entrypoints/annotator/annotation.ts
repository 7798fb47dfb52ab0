import type { LookChoices, Mark, MarksShown } from '../../utils/model';
import { isUnchanged, toRange, type PlacedMark, type ReadPage } from '../../utils/page';
import { groundOf, lookOf, Painter, type PaintedRange } from '../../utils/paint';

/**
 * The marks of one page: where they stand, and whether they are shown. A mark is placed only where the page shows the very
 * words it was made for, and goes as soon as it no longer does.
 */
export class Annotation {
  readonly #painter: Painter;
  #page: ReadPage | null = null;
  #marks: readonly Mark[] = [];
  #placed: PlacedMark[] = [];
  #shown: MarksShown = 'all';

  constructor(document: Document) {
    this.#painter = new Painter(document);
  }

  /** In the order of the text. Nothing where marks are hidden. */
  get placed(): readonly PlacedMark[] {
    return this.#placed;
  }

  /** What of the page the marks stand in; null before it was read. */
  get page(): ReadPage | null {
    return this.#page;
  }

  /** Places marks that were made for the text of this reading. */
  place(page: ReadPage, marks: readonly Mark[]): void {
    this.#page = page;
    this.#marks = marks;
    this.#paint();
  }

  /** Follows what the reader decided: a rejected mark goes, a corrected one takes its new color, an own one comes. */
  change(marks: readonly Mark[]): void {
    this.#marks = marks;
    this.#paint();
  }

  show(shown: MarksShown): void {
    this.#shown = shown;
    this.#paint();
  }

  /** Paints in these colors and patterns from now on, or nothing. */
  dress(looks: LookChoices, shown = this.#shown): void {
    this.#painter.dress(looks);
    this.show(shown);
  }

  /** Takes marks off words that are no longer what they were. Cheap: it looks at the marked words alone. */
  dropChanged(): void {
    const page = this.#page;
    if (page === null) return;
    this.#placed = this.#placed.filter(({ mark, range }) => {
      const article = page.parts[mark.part]?.article;
      const isRight = article !== undefined && !range.collapsed && isUnchanged(article, mark);
      if (!isRight) this.#painter.drop(range);
      return isRight;
    });
  }

  /** Whether the page has taken our highlights away. */
  get isRemoved(): boolean {
    return this.#painter.isRemoved;
  }

  /** Paints once more what stands. */
  restore(): void {
    this.#paint();
  }

  /**
   * Scrolls to a mark and flashes it, be the marks shown or not.
   * @returns false where the page has it no longer
   */
  reveal(id: string): boolean {
    const range = this.#rangeOf(this.#marks.find((mark) => mark.id === id));
    const element = range?.startContainer.parentElement;
    if (range === undefined || element === undefined || element === null) return false;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: isStill ? 'instant' : 'smooth' });
    this.#painter.flash(range, groundOf(element));
    return true;
  }

  /** Where a mark stands; `undefined` where the page does not say there what it was made for. */
  #rangeOf(mark: Mark | undefined): Range | undefined {
    const article = mark === undefined ? undefined : this.#page?.parts[mark.part]?.article;
    if (mark === undefined || article === undefined) return undefined;
    // An edit elsewhere may speak of another reading of this page than the one that stands here.
    return article.text.slice(mark.start, mark.end) === mark.words ? toRange(article, mark) : undefined;
  }

  /** Leaves the page as it was. */
  clear(): void {
    this.#page = null;
    this.#marks = [];
    this.#placed = [];
    this.#painter.clear();
  }

  #paint(): void {
    const page = this.#page;
    this.#placed = [];
    if (page === null || this.#shown === 'none') {
      this.#painter.clear();
      return;
    }
    for (const mark of this.#marks) {
      if (mark.status === 'rejected' || mark.status === 'missing') continue;
      if (this.#shown === 'own' && mark.category !== 'highlight') continue;
      const range = this.#rangeOf(mark);
      if (range !== undefined) this.#placed.push({ mark, range });
    }
    const first = this.#placed[0]?.range.startContainer.parentElement;
    if (first === undefined || first === null) {
      this.#painter.clear();
      return;
    }
    const painted: PaintedRange[] = this.#placed.map(({ mark, range }) => ({ look: lookOf(mark), range }));
    this.#painter.paint(painted, groundOf(first));
  }
}
