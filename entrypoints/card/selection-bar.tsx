import { BarView } from '../../components/card/BarView';
import type { CardField } from '../../components/card/CardView';
import { CorrectForm } from '../../components/card/CorrectForm';
import { OrganizationFormView, type NamedOrganization } from '../../components/card/OrganizationFormView';
import { call, doEdit, type PageAct } from '../../utils/messages';
import type { Reading, ReadingForm, SelectionOffer } from '../../utils/model';
import { toSpan, type Scene } from '../../utils/page';
import type { Surface } from './surface';

/** A double click selects a word first and a paragraph at the third: only what is left standing is asked about. */
const SETTLED_MS = 150;

/** What the reader has selected, and where that stands in what was read of the page. */
interface Selected {
  readonly range: Range;
  readonly part: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const isSame = (a: Selected | undefined, b: Selected) =>
  a !== undefined && a.part === b.part && a.start === b.start && a.end === b.end && a.text === b.text;

const placeOf = ({ sourceId, page, quote, position }: SelectionOffer) => ({ sourceId, page, quote, position });

/** The bar beside words that the reader has selected in an article. It takes no focus: a selection is also for copying. */
export class SelectionBar {
  readonly #scene: Scene;
  readonly #surface: Surface;
  readonly #onMade: (id: string, field?: CardField) => Promise<void>;
  readonly #stopListening = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  /** What the reader asked for by key or menu is under way: the keys that are let go then ask for no bar. */
  #isActing = false;
  /** What the bar stands beside. */
  #shown: Selected | undefined;

  constructor(scene: Scene, surface: Surface, onMade: (id: string, field?: CardField) => Promise<void>) {
    this.#scene = scene;
    this.#surface = surface;
    this.#onMade = onMade;
    const options = { signal: this.#stopListening.signal, capture: true, passive: true };
    const onEnd = ({ isTrusted, target }: Event) => {
      if (isTrusted && !surface.owns(target)) this.offer();
    };
    // A selection that is begun is not asked about before it is done.
    scene.document.addEventListener(
      'pointerdown',
      ({ isTrusted, target }) => {
        if (isTrusted && !surface.owns(target)) this.onGone();
      },
      options,
    );
    scene.document.addEventListener('pointerup', onEnd, options);
    scene.document.addEventListener('keyup', onEnd, options);
  }

  onGone(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
  }

  stop(): void {
    this.#stopListening.abort();
    this.onGone();
  }

  /** Shows the bar beside what is selected, once that stands still. */
  offer(): void {
    clearTimeout(this.#timer);
    if (!this.#isActing) this.#timer = setTimeout(() => void this.#offer(), SETTLED_MS);
  }

  /** Does at once with the selection what the reader has asked for by key or menu. */
  async act(act: Exclude<PageAct, 'next-mark'>): Promise<void> {
    const selected = this.#selected();
    if (selected === undefined) return;
    clearTimeout(this.#timer);
    this.#isActing = true;
    await this.#actOn(selected, act);
    this.#isActing = false;
  }

  async #actOn(selected: Selected, act: Exclude<PageAct, 'next-mark'>): Promise<void> {
    if (act === 'figure' || act === 'organization') {
      await this.#openForm(selected, act);
      return;
    }
    const offer = await this.#ask(selected, 'place');
    if (offer !== undefined) await this.#highlight(offer, act === 'note' ? 'note' : undefined);
  }

  async #offer(): Promise<void> {
    const selected = this.#selected();
    if (selected === undefined) {
      if (this.#surface.isShownBy(this) && !this.#surface.hasFocus) this.#surface.close();
      return;
    }
    // Drawn again, the bar would lose the press that is under way.
    if (this.#surface.isShownBy(this) && isSame(this.#shown, selected)) return;
    const offer = await this.#ask(selected, 'place');
    if (offer === undefined) return;
    this.#shown = selected;
    this.#surface.show(this, this.#view(offer, selected), selected.range);
  }

  #selected(): Selected | undefined {
    const selection = this.#scene.document.getSelection();
    if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
    const range = selection.getRangeAt(0);
    for (const [part, { article, text }] of this.#scene.parts().entries()) {
      const span = toSpan(article, range);
      if (span !== undefined) return { range: range.cloneRange(), part, ...span, text };
    }
    return undefined;
  }

  async #ask(
    { part, start, end, text }: Selected,
    want: 'place' | 'figure' | 'organization',
  ): Promise<SelectionOffer | undefined> {
    this.#asked += 1;
    const mine = this.#asked;
    const answer = await call('selection.read', { part, start, end, text, want });
    return answer.ok && mine === this.#asked ? answer.offer : undefined;
  }

  #view(offer: SelectionOffer, selected: Selected) {
    return (
      <BarView
        key={offer.id}
        words={offer.words}
        lang={offer.lang}
        onHighlight={() => this.#highlight(offer)}
        onNote={() => this.#highlight(offer, 'note')}
        onFigure={() => this.#openForm(selected, 'figure')}
        onOrganization={() => this.#openForm(selected, 'organization')}
        onClose={() => this.#surface.close()}
      />
    );
  }

  /** Opens the form of what the reader wants to make of the words, filled with what the program makes of them. */
  async #openForm(selected: Selected, want: 'figure' | 'organization'): Promise<boolean> {
    const offer = await this.#ask(selected, want);
    if (offer === undefined) return false;
    this.#surface.show(this, this.#formOf(offer), selected.range);
    return true;
  }

  #formOf(offer: SelectionOffer) {
    const { figure, organization, lang } = offer;
    const onCancel = () => this.#surface.close();
    return (
      <div class="card" key={offer.id} role="dialog" aria-label={offer.words.title} lang={lang} tabIndex={-1}>
        <h2>{figure?.words.title ?? organization?.words.title}</h2>
        {figure !== null && (
          <CorrectForm form={figure} onSave={(fields) => this.#keepFigure(offer, figure, fields)} onCancel={onCancel} />
        )}
        {organization !== null && (
          <OrganizationFormView
            form={organization}
            onSave={(named) => this.#keepOrganization(offer, named)}
            onCancel={onCancel}
          />
        )}
      </div>
    );
  }

  #keepFigure(offer: SelectionOffer, { reading }: ReadingForm, fields: Partial<Reading>): Promise<boolean> {
    const { sentence } = offer;
    return this.#keep(doEdit({ action: 'figure', ...placeOf(offer), sentence, reading, fields }));
  }

  #keepOrganization(offer: SelectionOffer, { isFromNowOn, ...named }: NamedOrganization): Promise<boolean> {
    const { id, sentence } = offer;
    const ruleId = isFromNowOn ? id : null;
    return this.#keep(doEdit({ action: 'organization', ...placeOf(offer), sentence, ...named, ruleId }));
  }

  /** Once it is kept the mark stands there: nothing more has to be shown. */
  async #keep(done: Promise<boolean>): Promise<boolean> {
    const isDone = await done;
    if (isDone) {
      this.#scene.document.getSelection()?.removeAllRanges();
      this.#surface.close();
    }
    return isDone;
  }

  /** Keeps the words as the reader's own; its card, which opens then, says what for. */
  async #highlight(offer: SelectionOffer, field?: CardField): Promise<boolean> {
    const { id } = offer;
    const isDone = await doEdit({ action: 'highlight', id, ...placeOf(offer), category: 'quote', note: '', tags: [] });
    if (isDone) {
      this.#scene.document.getSelection()?.removeAllRanges();
      await this.#onMade(id, field);
    }
    return isDone;
  }
}
