import type { LookChoices } from '../model';
import { luminanceOf, type Color } from './colors';
import { FLASH_NAME, highlightName, LOOKS, type Look } from './names';
import { styleSheetFor } from './style';

/** A range to be painted, and how. */
export interface PaintedRange {
  readonly look: Look;
  readonly range: Range;
}

/** Long enough for an eye that has to find the place after scrolling. */
const FLASH_MS = 1500;
const FLASH_PRIORITY = 3;

function priorityOf(look: Look): number {
  if (look.startsWith('own-')) return 0;
  return look === 'organization' ? 1 : 2;
}

/**
 * Paints ranges of a document under our own names with the CSS Custom Highlight API. The page's DOM stays as it is: highlights
 * stand in a registry beside it, and the style sheet is adopted, which no content security policy forbids.
 */
export class Painter {
  readonly #document: Document;
  readonly #highlights = new Map<Look, Highlight>();
  #sheet: CSSStyleSheet | null = null;
  #ground: number | null = null;
  #choices: LookChoices | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Takes the colors and patterns that the next painting shows. Nothing is painted before it has some. */
  dress(choices: LookChoices): void {
    this.#choices = choices;
    this.#ground = null;
  }

  /** Whether the page has taken away what we painted, or the style sheet that shows it. */
  get isRemoved(): boolean {
    if (this.#highlights.size === 0) return false;
    return (
      this.#isUndressed ||
      [...this.#highlights].some(([look, highlight]) => CSS.highlights.get(highlightName(look)) !== highlight)
    );
  }

  get #isUndressed(): boolean {
    try {
      return this.#sheet !== null && !this.#document.adoptedStyleSheets.includes(this.#sheet);
    } catch {
      // Firefox: see `clear`.
      return false;
    }
  }

  /** Paints these ranges and nothing else of ours. */
  paint(ranges: readonly PaintedRange[], ground: Color): void {
    this.#adopt(ground);
    for (const look of LOOKS) {
      const own = ranges.filter((painted) => painted.look === look).map(({ range }) => range);
      const name = highlightName(look);
      if (own.length === 0) {
        this.#remove(look);
        continue;
      }
      const highlight = new Highlight(...own.slice(0, 1));
      for (const range of own.slice(1)) highlight.add(range);
      // Where they overlap the figure lies on top of the organization, and both on what the reader has marked around them.
      highlight.priority = priorityOf(look);
      CSS.highlights.set(name, highlight);
      this.#highlights.set(look, highlight);
    }
  }

  /** Shows where something stands, for a moment. */
  flash(range: Range, ground: Color): void {
    this.#adopt(ground);
    const flashed = new Highlight(range);
    flashed.priority = FLASH_PRIORITY;
    CSS.highlights.set(FLASH_NAME, flashed);
    setTimeout(() => {
      if (CSS.highlights.get(FLASH_NAME) === flashed) CSS.highlights.delete(FLASH_NAME);
    }, FLASH_MS);
  }

  /** Takes one range back, because its words have changed. */
  drop(range: Range): void {
    for (const highlight of this.#highlights.values()) highlight.delete(range);
  }

  /** Takes everything of ours back. */
  clear(): void {
    for (const look of LOOKS) this.#remove(look);
    CSS.highlights.delete(FLASH_NAME);
    const sheet = this.#sheet;
    this.#sheet = null;
    this.#ground = null;
    if (sheet === null) return;
    try {
      this.#document.adoptedStyleSheets = this.#document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    } catch {
      // Firefox keeps content scripts from this list; what is left paints nothing.
    }
  }

  /** Takes a highlight back if it is still ours: after an update another instance of this program may own the name. */
  #remove(look: Look): void {
    const name = highlightName(look);
    const own = this.#highlights.get(look);
    if (own !== undefined && CSS.highlights.get(name) === own) CSS.highlights.delete(name);
    this.#highlights.delete(look);
  }

  #adopt(ground: Color): void {
    const luminance = luminanceOf(ground);
    if (this.#choices === null) return;
    try {
      const adopted = this.#document.adoptedStyleSheets;
      if (this.#sheet !== null && this.#ground === luminance && adopted.includes(this.#sheet)) return;
      this.#sheet ??= new CSSStyleSheet();
      this.#sheet.replaceSync(styleSheetFor(ground, this.#choices));
      this.#ground = luminance;
      if (!adopted.includes(this.#sheet)) this.#document.adoptedStyleSheets = [...adopted, this.#sheet];
    } catch {
      // Firefox: see `clear`. The highlights stand in the registry all the same.
    }
  }
}
