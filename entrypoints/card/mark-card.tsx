import { CardView, type CardField } from '../../components/card/CardView';
import { call, markActions } from '../../utils/messages';
import type { MarkDetails } from '../../utils/model';
import type { PlacedMark, Scene } from '../../utils/page';
import { markAt } from '../../utils/paint';
import type { Surface } from './surface';

/** A pointer that only passes over a mark opens nothing; one that leaves has this long to come to the card. */
const OPEN_MS = 250;
const CLOSE_MS = 400;

/** `undefined` where there is nothing to say. */
async function ask({ mark: { category, id } }: PlacedMark): Promise<MarkDetails | undefined> {
  const answer = await call('mark.details', { category, id });
  return answer.ok ? answer.details : undefined;
}

/** The card of a mark: it opens where the pointer rests, or by key with the focus in it. */
export class MarkCard {
  readonly #scene: Scene;
  readonly #surface: Surface;
  readonly #stopListening = new AbortController();
  /** The mark whose card is shown. */
  #placed: PlacedMark | null = null;
  /** The one that was asked for last: its card is on its way, or shown. */
  #wanted: PlacedMark | null = null;
  #aimedAt: PlacedMark | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  #refreshed = 0;

  constructor(scene: Scene, surface: Surface) {
    this.#scene = scene;
    this.#surface = surface;
    scene.document.addEventListener('pointermove', (event) => this.#onPointer(event), {
      signal: this.#stopListening.signal,
      capture: true,
      passive: true,
    });
  }

  onGone(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
    this.#placed = null;
    this.#wanted = null;
    this.#aimedAt = undefined;
  }

  stop(): void {
    this.#stopListening.abort();
    this.onGone();
  }

  /** What the reader did elsewhere shows here as well; a card whose mark has gone stays, so that it can be undone. */
  refresh(): void {
    void this.#refresh();
  }

  /** Opens the card of a mark with the focus in it, at a field where one is named. */
  async openById(id: string, field?: CardField): Promise<void> {
    const placed = this.#scene.placed().find(({ mark }) => mark.id === id);
    if (placed !== undefined && (await this.#open(placed, field))) this.#surface.focus();
  }

  /** Opens the card of the mark after the one asked for last, or else of the first in sight, with the focus in it. */
  async openNext(): Promise<void> {
    const placed = this.#scene.placed();
    const now = placed.findIndex(({ mark }) => mark.id === this.#wanted?.mark.id);
    const inSight = placed.findIndex(({ range }) => range.getBoundingClientRect().top >= 0);
    const next = placed[now >= 0 ? now + 1 : Math.max(inSight, 0)] ?? placed[0];
    if (next === undefined) return;
    next.range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    if (await this.#open(next)) this.#surface.focus();
  }

  point(x: number, y: number): void {
    const aimedAt = markAt(this.#scene.placed(), x, y);
    if (aimedAt?.mark.id === this.#aimedAt?.mark.id) return;
    this.#aimedAt = aimedAt;
    clearTimeout(this.#timer);
    if (aimedAt !== undefined && aimedAt.mark.id !== this.#placed?.mark.id)
      this.#timer = setTimeout(() => {
        // Whoever types into a card is not to lose it to a pointer that strays, nor a selection its bar.
        if (!this.#surface.hasFocus && this.#scene.document.getSelection()?.isCollapsed !== false)
          void this.#open(aimedAt);
      }, OPEN_MS);
    else if (aimedAt === undefined && this.#surface.isShownBy(this) && !this.#surface.hasFocus)
      this.#timer = setTimeout(() => this.#surface.close(), CLOSE_MS);
  }

  #onPointer({ isTrusted, target, clientX, clientY, buttons }: PointerEvent): void {
    // While a button is held the reader selects or drags.
    if (!isTrusted || buttons !== 0) return;
    if (!this.#surface.owns(target)) {
      this.point(clientX, clientY);
      return;
    }
    clearTimeout(this.#timer);
    this.#aimedAt = this.#placed ?? undefined;
  }

  async #open(placed: PlacedMark, field?: CardField): Promise<boolean> {
    this.#wanted = placed;
    this.#asked += 1;
    const mine = this.#asked;
    const details = await ask(placed);
    if (mine !== this.#asked) return false;
    if (details === undefined) this.#wanted = this.#placed;
    else {
      this.#placed = placed;
      this.#draw(details, placed, field);
    }
    return details !== undefined;
  }

  #draw(details: MarkDetails, placed: PlacedMark, field?: CardField): void {
    const actions = { ...markActions(details, () => this.#refresh()), onClose: () => this.#surface.close() };
    const view = <CardView key={details.id} details={details} actions={actions} field={field} />;
    this.#surface.show(this, view, placed.range);
  }

  async #refresh(): Promise<void> {
    const placed = this.#placed;
    if (placed === null) return;
    this.#refreshed += 1;
    const mine = this.#refreshed;
    const details = await ask(placed);
    if (details !== undefined && mine === this.#refreshed && placed === this.#placed) this.#draw(details, placed);
  }
}
