import { render } from 'preact';
import { call, type MarkDetails } from '../../../utils/messages';
import type { EditRequest } from '../../../utils/edits';
import type { Annotation, PlacedMark } from '../annotation';
import { HOST_NAME } from '../watch-page';
import { CardView, type CardActions } from './CardView';
import { markAt } from './marks-at';
import { placeCard } from './place';
import { CARD_STYLE } from './style';

/** A pointer that only passes over a mark opens nothing; one that leaves has this long to come to the card. */
const OPEN_MS = 250;
const CLOSE_MS = 400;

/** The card of a mark. While it is open one host element stands in the page; before and after, nothing of ours does. */
export class MarkCard {
  readonly #document: Document;
  readonly #annotation: Annotation;
  readonly #stopListening = new AbortController();
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  #placed: PlacedMark | null = null;
  #aimedAt: PlacedMark | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #focusBefore: Element | null = null;
  #lastEdit: number | null = null;
  #asked = 0;

  constructor(document: Document, annotation: Annotation) {
    this.#document = document;
    this.#annotation = annotation;
    const { signal } = this.#stopListening;
    const options = { signal, capture: true, passive: true };
    document.addEventListener('pointermove', (event) => this.#onPointer(event), options);
    document.addEventListener('scroll', () => this.#move(), options);
    document.addEventListener(
      'pointerdown',
      (event) => {
        if (event.isTrusted && this.#host !== null && event.target !== this.#host) this.close();
      },
      options,
    );
    document.addEventListener(
      'keydown',
      (event) => {
        // WCAG 1.4.13: it goes without the pointer being moved. With focus inside the card itself hears the key.
        if (event.isTrusted && event.key === 'Escape' && event.target !== this.#host) this.close();
      },
      options,
    );
    addEventListener('resize', () => this.#move(), { signal, passive: true });
  }

  /** Takes the card away, and gives the focus back where it was inside. */
  close(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
    const hadFocus = this.#hasFocus;
    if (this.#root !== null) render(null, this.#root);
    this.#host?.remove();
    this.#host = null;
    this.#root = null;
    this.#placed = null;
    this.#aimedAt = undefined;
    if (hadFocus && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  stop(): void {
    this.#stopListening.abort();
    this.close();
  }

  get #hasFocus(): boolean {
    return this.#host !== null && this.#document.activeElement === this.#host;
  }

  #onPointer({ isTrusted, target, clientX, clientY, buttons }: PointerEvent): void {
    // While a button is held the reader selects or drags.
    if (!isTrusted || buttons !== 0) return;
    if (this.#host !== null && target === this.#host) {
      clearTimeout(this.#timer);
      this.#aimedAt = this.#placed ?? undefined;
      return;
    }
    const aimedAt = markAt(this.#annotation.placed, clientX, clientY);
    if (aimedAt?.mark.id === this.#aimedAt?.mark.id) return;
    this.#aimedAt = aimedAt;
    clearTimeout(this.#timer);
    if (aimedAt !== undefined && aimedAt.mark.id !== this.#placed?.mark.id)
      this.#timer = setTimeout(() => void this.#open(aimedAt), OPEN_MS);
    else if (aimedAt === undefined && !this.#hasFocus) this.#timer = setTimeout(() => this.close(), CLOSE_MS);
  }

  async #open(placed: PlacedMark): Promise<void> {
    // Whoever types into a card is not to lose it to a pointer that strays.
    if (this.#hasFocus) return;
    const details = await this.#ask(placed);
    if (details === undefined) return;
    if (this.#host === null) this.#attach();
    this.#placed = placed;
    this.#draw(details);
  }

  /** `undefined` where there is nothing to say, or something else was asked meanwhile. */
  async #ask({ mark: { category, id } }: PlacedMark): Promise<MarkDetails | undefined> {
    this.#asked += 1;
    const mine = this.#asked;
    const answer = await call('mark.details', { category, id });
    return answer.ok && mine === this.#asked ? answer.details : undefined;
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
    const mount = this.#document.createElement('div');
    root.append(mount);
    this.#focusBefore = this.#document.activeElement;
    this.#document.documentElement.append(host);
    this.#host = host;
    this.#root = root;
  }

  #draw(details: MarkDetails): void {
    const mount = this.#root?.lastElementChild;
    if (mount === null || mount === undefined) return;
    render(<CardView key={details.id} details={details} actions={this.#actionsFor(details)} />, mount);
    this.#move();
  }

  /** Keeps the card beside its words; gone with them. */
  #move(): void {
    const card = this.#root?.querySelector<HTMLElement>('.card');
    if (card === null || card === undefined || this.#placed === null) return;
    const { left, top, bottom } = this.#placed.range.getBoundingClientRect();
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

  #actionsFor(details: MarkDetails): CardActions {
    const target = { table: details.category === 'figure' ? 'figures' : 'mentions', id: details.id } as const;
    const edit = (request: EditRequest) => this.#edit(request);
    return {
      onDecide: (action) => edit({ action, targets: [target] }),
      onNote: (text) => edit({ action: 'note', target, text }),
      onTags: (tags) =>
        edit({
          action: 'tag',
          targets: [target],
          add: tags.filter((tag) => !details.tags.includes(tag)),
          remove: details.tags.filter((tag) => !tags.includes(tag)),
        }),
      onUndo: () => this.#undo(),
      onCopy: async () => {
        try {
          await navigator.clipboard.writeText(details.line);
          return true;
        } catch {
          return false;
        }
      },
      onClose: () => this.close(),
    };
  }

  async #edit(edit: EditRequest): Promise<boolean> {
    const done = await call('edit.do', { edit });
    if (done.ok && done.editId !== null) this.#lastEdit = done.editId;
    await this.#refresh();
    return done.ok;
  }

  /** Takes back what was done last in this page. */
  async #undo(): Promise<boolean> {
    const next = this.#lastEdit === null ? await call('edit.next', { entries: 0 }) : undefined;
    const editId = this.#lastEdit ?? (next?.ok === true ? next.undo?.id : undefined);
    if (editId === undefined) return false;
    this.#lastEdit = null;
    const done = await call('edit.undo', { editId });
    await this.#refresh();
    return done.ok && done.turned;
  }

  async #refresh(): Promise<void> {
    const details = this.#placed === null ? undefined : await this.#ask(this.#placed);
    if (details !== undefined) this.#draw(details);
  }
}
