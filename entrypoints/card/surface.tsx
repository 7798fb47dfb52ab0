import { render, type ComponentChild } from 'preact';
import { HOST_NAME } from '../../utils/page';
import { placeCard } from './place';
import { CARD_STYLE } from './style';

/** Who shows something on the surface, and hears when it has gone. */
export interface SurfaceOwner {
  readonly onGone: () => void;
}

/**
 * The one element of ours that stands in the page, while something is shown on it beside words of the article; before and
 * after, nothing of ours does. Its root is closed: the page neither reads it nor presses its buttons.
 */
export class Surface {
  readonly #document: Document;
  readonly #stopListening = new AbortController();
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  #owner: SurfaceOwner | null = null;
  #words: Range | null = null;
  #focusBefore: Element | null = null;

  constructor(document: Document) {
    this.#document = document;
    const { signal } = this.#stopListening;
    const options = { signal, capture: true, passive: true };
    document.addEventListener('scroll', () => this.#move(), options);
    document.addEventListener(
      'pointerdown',
      ({ isTrusted, target }) => {
        if (isTrusted && !this.owns(target)) this.close();
      },
      options,
    );
    document.addEventListener(
      'keydown',
      ({ isTrusted, key, target }) => {
        // WCAG 1.4.13: it goes without the pointer being moved. With focus inside, what is shown hears the key itself.
        if (isTrusted && key === 'Escape' && !this.owns(target)) this.close();
      },
      options,
    );
    addEventListener('resize', () => this.#move(), { signal, passive: true });
  }

  get hasFocus(): boolean {
    return this.#host !== null && this.#document.activeElement === this.#host;
  }

  /** Whether something happened on the surface: from outside the closed root its host is all that is seen. */
  owns(target: EventTarget | null): boolean {
    return this.#host !== null && target === this.#host;
  }

  isShownBy(owner: SurfaceOwner): boolean {
    return this.#owner === owner;
  }

  /** Shows something beside words of the page, in place of whatever was shown. */
  show(owner: SurfaceOwner, view: ComponentChild, words: Range): void {
    const before = this.#owner;
    this.#owner = owner;
    if (before !== null && before !== owner) before.onGone();
    if (this.#host === null) this.#attach();
    const mount = this.#root?.lastElementChild;
    if (mount === null || mount === undefined) return;
    this.#words = words;
    render(view, mount);
    this.#move();
  }

  /** Puts the focus on what is shown, for readers who came by key; a field that was opened for them has it already. */
  focus(): void {
    if (this.#root?.activeElement === null)
      this.#root?.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }

  /** Takes everything away, and gives the focus back where it was inside. */
  close(): void {
    const { hasFocus } = this;
    const mount = this.#root?.lastElementChild;
    if (mount !== null && mount !== undefined) render(null, mount);
    this.#host?.remove();
    this.#host = null;
    this.#root = null;
    this.#words = null;
    if (hasFocus && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
    const owner = this.#owner;
    this.#owner = null;
    owner?.onGone();
  }

  stop(): void {
    this.#stopListening.abort();
    this.close();
  }

  #attach(): void {
    const host = this.#document.createElement(HOST_NAME);
    const root = host.attachShadow({ mode: 'closed' });
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(CARD_STYLE);
      root.adoptedStyleSheets = [sheet];
    } catch {
      // Firefox keeps content scripts from adopting sheets.
      const style = this.#document.createElement('style');
      style.textContent = CARD_STYLE;
      root.append(style);
    }
    root.append(this.#document.createElement('div'));
    this.#focusBefore = this.#document.activeElement;
    this.#document.documentElement.append(host);
    this.#host = host;
    this.#root = root;
  }

  /** Keeps what is shown beside its words; gone with them. */
  #move(): void {
    const card = this.#root?.querySelector<HTMLElement>('.card');
    if (card === null || card === undefined || this.#words === null) return;
    const { left, top, bottom } = this.#words.getBoundingClientRect();
    const { clientWidth: width, clientHeight: height } = this.#document.documentElement;
    if (bottom < 0 || top > height) {
      this.close();
      return;
    }
    card.style.maxBlockSize = '';
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const place = placeCard({ left, top, bottom }, size, { width, height });
    card.style.left = `${place.left}px`;
    card.style.top = `${place.top}px`;
    card.style.maxBlockSize = `${place.maxHeight}px`;
  }
}
