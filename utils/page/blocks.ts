import { BlockText, type Segment } from './block-text';
import {
  attributeOf,
  bodyOf,
  dataOf,
  firstChildOf,
  frameDocumentOf,
  isElement,
  isText,
  nextSiblingOf,
  shadowRootOf,
  styleOf,
  tagOf,
} from './dom';
import {
  BLOCK_TAGS,
  furnitureOf,
  INLINE_TAGS,
  isAdvertisement,
  isEditor,
  UNREAD_TAGS,
  type Furniture,
} from './furniture';
import { isHidden, isShown } from './visibility';

/** A block element of the page with the blocks of text that it holds: `blocks.slice(from, to)`. */
export interface Container {
  readonly element: Element;
  readonly parent: Container | null;
  readonly tag: string;
  readonly furniture: Furniture;
  readonly from: number;
  to: number;
}

/** Where a block stands in a table. */
export interface Cell {
  readonly table: Container;
  readonly row: number;
  readonly column: number;
}

/** A run of text without a block boundary inside: a paragraph, a headline, a cell, a line of a menu. */
export interface Block {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly container: Container;
  /** UTF-16 units of it that stand in links. */
  readonly linked: number;
  /** UTF-16 units of it that are set bold. */
  readonly bold: number;
  readonly cell: Cell | null;
}

export interface PageBlocks {
  readonly blocks: readonly Block[];
  /** Every container, each before those inside it. */
  readonly containers: readonly Container[];
  /** Trees beside the document's own that were read: open shadow roots, documents in frames. Changes in them are told there only. */
  readonly trees: readonly Node[];
  /** The page is longer than the limits; what lies beyond them was not read. */
  readonly isCut: boolean;
}

/**
 * What is read of a page at the most. A newspaper page has 30,000 characters and 5,000 nodes; a page with more than these is
 * no news, and the limits keep reading it within a second and a few megabytes.
 */
const MOST_NODES = 120_000;
const MOST_TEXT = 1_000_000;
/** A browser's own parser nests 512 deep; what scripts nest deeper holds nothing to read. */
const DEEPEST = 1000;
/** Nodes between two points where the reader of a page may pause: about a millisecond. */
const STRIDE = 250;

const BOLD_TAGS = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);
/** A note mark is no digit of the number that it stands behind: 5100[1]场. */
const NOTE_MARK =
  /^\s*(?:[[［(（〔]?\s*(?:\d{1,3}|[a-z*†‡§]|注\s*\d*|[一二三四五六七八九十]{1,2})(?:\s*[,，–-]\s*\d{1,3})*\s*[\]］)）〕]?|[①-⑳*†‡§]+)\s*$/iu;
/** m², km²: an exponent belongs to its unit. */
const EXPONENT = /(?:^|[\d\s])(?:k|c|m|d)?m$/iu;

interface Frame {
  next: Node | null;
  /** Nodes that a slot shows, in place of `next` and its siblings. */
  readonly assigned: Node[] | null;
  readonly leave: () => void;
}

interface TableState {
  readonly container: Container;
  row: number;
  column: number;
}

/** Walks a page and writes its blocks down. One walk is one reading; it keeps no node that it does not hand out. */
class Walk {
  readonly blocks: Block[] = [];
  readonly containers: Container[] = [];
  readonly trees: Node[] = [];
  isCut = false;

  readonly #frames: Frame[] = [];
  #current: Container;
  #text = new BlockText();
  #linkDepth = 0;
  #boldDepth = 0;
  #linked = 0;
  #bold = 0;
  #table: TableState | null = null;
  #isPreformatted = false;
  #document: Document;
  #ignoresVisibility = false;
  readonly #isStill: boolean;
  #nodes = 0;
  #length = 0;

  constructor(document: Document, body: Element, isStill: boolean) {
    this.#document = document;
    this.#current = this.#newContainer(body, 'body', null);
    // A page that hides its whole body is still loading, or waits for a script that a saved copy does not have.
    this.#isStill = isStill;
    this.#ignoresVisibility = !isShown(styleOf(body, document));
    this.#frames.push({ next: firstChildOf(body), assigned: null, leave: () => this.#flush() });
  }

  *run(): Generator<void, void, void> {
    for (;;) {
      const frame = this.#frames.at(-1);
      if (frame === undefined) break;
      const node = frame.assigned === null ? frame.next : (frame.assigned.shift() ?? null);
      if (node === null) {
        frame.leave();
        this.#frames.pop();
        continue;
      }
      if (frame.assigned === null) frame.next = nextSiblingOf(node);
      this.#nodes += 1;
      if (this.#nodes > MOST_NODES || this.#length > MOST_TEXT) {
        this.isCut = true;
        while (this.#frames.length > 0) this.#frames.pop()?.leave();
        break;
      }
      if (isText(node)) this.#addText(node);
      else if (isElement(node)) this.#enter(node);
      if (this.#nodes % STRIDE === 0) yield;
    }
    for (const container of this.containers) container.to = Math.max(container.to, container.from);
  }

  #newContainer(element: Element, tag: string, parent: Container | null, style?: CSSStyleDeclaration): Container {
    const read = (name: string) => attributeOf(element, name) ?? '';
    const furniture = furnitureOf({ tag, className: read('class'), id: read('id'), role: read('role') });
    const container: Container = {
      element,
      parent,
      tag,
      // Bars and curtains are fixed to the window; so is, in some apps, the whole page, which is why this is no sure sign.
      furniture: furniture === 'none' && style?.position === 'fixed' ? 'weak' : furniture,
      from: this.blocks.length,
      to: this.blocks.length,
    };
    this.containers.push(container);
    return container;
  }

  #addText(node: Text): void {
    const before = this.#text.text.length;
    this.#text.append(node, this.#isPreformatted);
    const added = this.#text.text.length - before;
    if (this.#linkDepth > 0) this.#linked += added;
    if (this.#boldDepth > 0) this.#bold += added;
  }

  /** Ends the block that is being written. */
  #flush(): void {
    if (this.#text.text === '') return;
    const { text, segments } = this.#text.finish();
    this.#text = new BlockText();
    const [linked, bold] = [this.#linked, this.#bold];
    this.#linked = 0;
    this.#bold = 0;
    if (text === '' || segments.length === 0) return;
    this.#length += text.length;
    const table = this.#table;
    const cell = table === null ? null : { table: table.container, row: table.row, column: table.column };
    this.blocks.push({
      text,
      segments,
      container: this.#current,
      linked: Math.min(linked, text.length),
      bold: Math.min(bold, text.length),
      cell,
    });
  }

  #push(element: Element, leave: () => void): void {
    if (this.#frames.length > DEEPEST) {
      leave();
      return;
    }
    const shadow = shadowRootOf(element);
    if (shadow !== null) this.trees.push(shadow);
    const assigned = tagOf(element) === 'slot' ? slotted(element) : [];
    const hasAssigned = assigned.length > 0;
    this.#frames.push({
      next: hasAssigned ? null : firstChildOf(shadow ?? element),
      assigned: hasAssigned ? assigned : null,
      leave,
    });
  }

  #enter(element: Element): void {
    const tag = tagOf(element);
    if (tag === 'br') {
      this.#text.breakLine();
      return;
    }
    // A rule has no height of its own, and parts what stands over it from what stands below.
    if (tag === 'hr') this.#flush();
    if (tag === 'iframe') {
      this.#enterFrame(element);
      return;
    }
    if (UNREAD_TAGS.has(tag) || this.#isUnread(element)) return;
    const style = styleOf(element, this.#document);
    // What waits for a script is a block of the page; a few words in a line are hidden to stay so.
    const isWaiting = this.#isStill && !INLINE_TAGS.has(tag);
    if (isHidden(element, style, this.#ignoresVisibility || isWaiting)) return;
    if (tag === 'sup' && this.#isNoteMark(element)) return;
    if (isInline(tag, style) && !isAdvertised(element)) this.#enterInline(element, tag);
    else this.#enterBlock(element, tag, style);
  }

  #isUnread(element: Element): boolean {
    const editable = attributeOf(element, 'contenteditable');
    if (editable !== null && editable.toLowerCase() !== 'false') return true;
    const role = attributeOf(element, 'role');
    if (role === 'textbox' || role === 'searchbox' || role === 'combobox') return true;
    const className = attributeOf(element, 'class');
    return className !== null && isEditor(className);
  }

  #isNoteMark(element: Element): boolean {
    const words = textBelow(element);
    if (words === undefined || !NOTE_MARK.test(words)) return false;
    return !(/^\s*[23]\s*$/u.test(words) && EXPONENT.test(this.#text.text));
  }

  #enterInline(element: Element, tag: string): void {
    const isLink = tag === 'a';
    const isBold = BOLD_TAGS.has(tag);
    this.#linkDepth += Number(isLink);
    this.#boldDepth += Number(isBold);
    this.#push(element, () => {
      this.#linkDepth -= Number(isLink);
      this.#boldDepth -= Number(isBold);
    });
  }

  #enterBlock(element: Element, tag: string, style: CSSStyleDeclaration | undefined): void {
    this.#flush();
    const outer = this.#current;
    const [outerTable, wasPreformatted, ignoredVisibility] = [
      this.#table,
      this.#isPreformatted,
      this.#ignoresVisibility,
    ];
    if (this.#isStill && !isShown(style)) this.#ignoresVisibility = true;
    this.#current = this.#newContainer(element, tag, outer, style);
    const container = this.#current;
    if (tag === 'table') this.#table = { container, row: -1, column: -1 };
    else if (this.#table !== null) this.#enterTablePart(element, tag, this.#table);
    this.#isPreformatted =
      style === undefined || style.whiteSpace === '' ? tag === 'pre' : /pre|break-spaces/u.test(style.whiteSpace);
    // A link around blocks (a card) links all of them.
    const isLink = tag === 'a';
    const isBold = BOLD_TAGS.has(tag);
    this.#linkDepth += Number(isLink);
    this.#boldDepth += Number(isBold);
    this.#push(element, () => {
      this.#flush();
      this.#linkDepth -= Number(isLink);
      this.#boldDepth -= Number(isBold);
      container.to = this.blocks.length;
      this.#current = outer;
      this.#isPreformatted = wasPreformatted;
      this.#ignoresVisibility = ignoredVisibility;
      if (tag === 'table') this.#table = outerTable;
    });
  }

  #enterTablePart(element: Element, tag: string, table: TableState): void {
    if (tag === 'tr') {
      table.row += 1;
      table.column = -1;
    } else if (tag === 'td' || tag === 'th') {
      table.column += 1;
      const span = Number(attributeOf(element, 'colspan') ?? '1');
      // The text stands in the first of the columns that it spans; the next cell counts from the last.
      if (Number.isInteger(span) && span > 1 && span <= 50) {
        const last = table.column + span - 1;
        const { column } = table;
        this.#afterCell(table, column, last);
      }
    } else if (tag === 'caption') table.column = -1;
  }

  /** Remembers that the cell that was just entered reaches to column `last`. */
  #afterCell(table: TableState, column: number, last: number): void {
    this.#frames.push({
      next: null,
      assigned: null,
      leave: () => {
        if (table.column === column) table.column = last;
      },
    });
  }

  /** An article may stand in a frame of its own site (WeChat copies, government templates). */
  #enterFrame(frame: Element): void {
    const document = frameDocumentOf(frame);
    const body = document === null ? null : bodyOf(document);
    if (document === null || body === null || this.#frames.length > DEEPEST) return;
    if (isHidden(frame, styleOf(frame, this.#document), this.#ignoresVisibility) || this.#isUnread(body)) return;
    if (Reflect.get(document, 'designMode') === 'on') return;
    this.#flush();
    this.trees.push(document);
    const outer = { document: this.#document, current: this.#current, ignores: this.#ignoresVisibility };
    this.#document = document;
    this.#ignoresVisibility = !isShown(styleOf(body, document));
    this.#current = this.#newContainer(body, 'body', outer.current);
    const container = this.#current;
    this.#push(body, () => {
      this.#flush();
      container.to = this.blocks.length;
      this.#document = outer.document;
      this.#current = outer.current;
      this.#ignoresVisibility = outer.ignores;
    });
  }

  /** The whole page, closed. */
  finish(): PageBlocks {
    const [body] = this.containers;
    if (body !== undefined) body.to = this.blocks.length;
    const { blocks, containers, trees, isCut } = this;
    return { blocks, containers, trees, isCut };
  }
}

/** An advertisement in the middle of a paragraph is no part of it, whatever element carries it. */
function isAdvertised(element: Element): boolean {
  const className = attributeOf(element, 'class');
  return className !== null && isAdvertisement(className);
}

function slotted(element: Element): Node[] {
  return element instanceof HTMLSlotElement ? element.assignedNodes({ flatten: true }) : [];
}

/** The text of a small element; `undefined` where it holds more than a mark. */
function textBelow(element: Element): string | undefined {
  let words = '';
  const stack: Node[] = [element];
  for (let steps = 0; stack.length > 0; steps += 1) {
    if (steps > 8 || words.length > 12) return undefined;
    const node = stack.pop();
    if (node === undefined) break;
    if (isText(node)) words += dataOf(node);
    else
      for (let child = firstChildOf(node); child !== null && stack.length < 8; child = nextSiblingOf(child))
        stack.unshift(child);
  }
  return words;
}

function isInline(tag: string, style: CSSStyleDeclaration | undefined): boolean {
  const display = style?.display ?? '';
  if (INLINE_TAGS.has(tag)) {
    if (display === '' || !/^(?:block|flex|grid|list-item|table|flow-root)/u.test(display)) return true;
    // A drop cap floats, a figure may be placed: neither ends the paragraph.
    return (
      style !== undefined && (style.float !== 'none' || style.position === 'absolute') && style.display === 'block'
    );
  }
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby'))
    return !BLOCK_TAGS.has(tag) || display !== 'contents';
  return display === '' && !BLOCK_TAGS.has(tag);
}

/**
 * Reads the blocks of a page from its live nodes, hidden text and what is typed left out. Pauses after each stride, so that
 * the caller may let the page work in between.
 * @param isStill no script of the page runs: what waits invisibly for one is read as if it had come
 */
export function* readBlocks(document: Document, isStill = false): Generator<void, PageBlocks, void> {
  const body = bodyOf(document);
  if (body === null) return { blocks: [], containers: [], trees: [], isCut: false };
  const walk = new Walk(document, body, isStill);
  yield* walk.run();
  return walk.finish();
}
