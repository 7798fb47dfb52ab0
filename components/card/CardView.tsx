import { Component } from 'preact';
import type { MarkDetails, Reading, ReadingForm } from '../../utils/model';
import { Action } from './Action';
import type { CardActions } from './actions';
import { CardFacts } from './CardFacts';
import { CorrectForm } from './CorrectForm';
import { keyed } from './keyed';
import { pressed } from './pressed';
import { WordsField } from './WordsField';

export type { CardActions } from './actions';

/** What the card can be opened at. */
export type CardField = 'note' | 'tag';

interface CardViewProps {
  readonly details: MarkDetails;
  readonly actions: CardActions;
  /** The field that stands open from the beginning. */
  readonly field?: CardField | undefined;
  /** Takes what acts on keys that were pressed elsewhere: on the row that the card belongs to. */
  readonly onKeys?: (press: (event: KeyboardEvent) => void) => void;
}

/** Tags are typed with any of the commas that readers' keyboards have. */
const tagsOf = (text: string) => [
  ...new Set(
    text
      .split(/[,，、;；]/u)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  ),
];

interface CardState {
  readonly opened: CardField | undefined;
  readonly answer: string;
  readonly draft: string;
  /** What is being corrected; `undefined` while nothing is. */
  readonly form: ReadingForm | undefined;
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/**
 * What was understood of a mark, and what can be done about it. An event that a script made does nothing. It is a class
 * because hooks weigh a kilobyte, which the page would have to parse for this one view.
 */
export class CardView extends Component<CardViewProps, CardState> {
  override state: CardState = {
    opened: this.#fieldAtFirst(),
    answer: '',
    draft: this.#draftOf(this.#fieldAtFirst()),
    form: undefined,
  };

  #card: HTMLElement | null = null;

  /** A note that was begun stands open where it was left. */
  #fieldAtFirst(): CardField | undefined {
    const { field, details } = this.props;
    return field ?? (details.draft === null ? undefined : 'note');
  }

  #draftOf(field: CardField | undefined): string {
    const { note, draft, tags } = this.props.details;
    return field === 'tag' ? tags.join('、') : (draft ?? note);
  }

  #open(opened: CardField): void {
    this.setState({ opened, draft: this.#draftOf(opened) });
  }

  async #do(done: Promise<boolean>, success = ''): Promise<void> {
    this.setState({ answer: (await done) ? success : this.props.details.words.failed });
  }

  #save(): void {
    const { opened, draft } = this.state;
    const { actions } = this.props;
    this.#closeField();
    void this.#do(opened === 'tag' ? actions.onTags(tagsOf(draft)) : actions.onNote(draft));
  }

  #decide(action: 'confirm' | 'reject' | 'reset'): void {
    void this.#do(this.props.actions.onDecide(action));
  }

  #type(draft: string): void {
    this.setState({ draft });
    if (this.state.opened === 'note') this.props.actions.onDraft(draft);
  }

  async #openForm(): Promise<void> {
    const form = await this.props.actions.onForm();
    if (form === undefined) this.setState({ answer: this.props.details.words.failed });
    else this.setState({ form, opened: undefined, answer: '' });
  }

  async #correct(fields: Partial<Reading>): Promise<boolean> {
    const isDone = await this.props.actions.onCorrect(fields);
    if (isDone) this.#closeForm();
    return isDone;
  }

  #closeForm(): void {
    this.setState({ form: undefined });
    this.#takeFocus();
  }

  #closeField(): void {
    this.setState({ opened: undefined });
    this.#takeFocus();
  }

  #giveUp(): void {
    if (this.state.opened === 'note') this.props.actions.onDraft('');
    this.#closeField();
  }

  /** What has the focus is about to go; without this the keys would act no more. */
  #takeFocus(): void {
    this.#card?.focus({ preventScroll: true });
  }

  #collect(): void {
    void this.#do(this.props.actions.onCollect(), this.props.details.words.collected);
  }

  #copy(): void {
    const { actions, details } = this.props;
    void this.#do(actions.onCopy(), details.words.copied);
  }

  #remove(): void {
    void this.#do(this.props.actions.onRemove());
  }

  /** What the keys do while the focus is on the card and in no field of it. */
  #keys(): Readonly<Record<string, () => void>> {
    const { category } = this.props.details;
    const common = { n: () => this.#open('note'), t: () => this.#open('tag'), y: () => this.#copy() };
    if (category === 'highlight') return { ...common, Delete: () => this.#remove(), Backspace: () => this.#remove() };
    const reject = () => this.#decide('reject');
    const found = { ...common, Enter: () => this.#decide('confirm'), Backspace: reject, Delete: reject };
    return category === 'figure' ? { ...found, e: () => void this.#openForm(), c: () => this.#collect() } : found;
  }

  /** Undo and redo by the keys that every editor has for them. */
  #turnOf(key: string, isShifted: boolean): (() => Promise<boolean>) | undefined {
    const { onUndo, onRedo } = this.props.actions;
    if (key === 'z') return isShifted ? onRedo : onUndo;
    return key === 'y' ? onRedo : undefined;
  }

  override componentDidMount(): void {
    this.props.onKeys?.(this.#onKeyDown);
  }

  readonly #onKeyDown = (event: KeyboardEvent) => {
    // What is typed into the card is none of the page's shortcuts.
    event.stopPropagation();
    if (!event.isTrusted || event.isComposing) return;
    const { target, key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const isTyping = isField(target);
    const isCommand = ctrlKey || metaKey;
    if (key === 'Escape') {
      event.preventDefault();
      if (isTyping) this.#giveUp();
      else this.props.actions.onClose?.();
      return;
    }
    if (isTyping) {
      if (key === 'Enter' && (target instanceof HTMLInputElement || isCommand)) this.#save();
      return;
    }
    const turn = isCommand ? this.#turnOf(key.toLowerCase(), shiftKey) : undefined;
    if (turn === undefined && (isCommand || altKey)) return;
    // Enter on a button presses that button.
    if (key === 'Enter' && target instanceof HTMLButtonElement) return;
    const act = turn === undefined ? keyed(this.#keys(), key) : () => void this.#do(turn());
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  override render() {
    const { details, actions } = this.props;
    const { opened, answer, draft, form } = this.state;
    const { words, raw, statusWords, lang, articleLang } = details;
    return (
      <div
        class="card"
        role={actions.onClose === undefined ? 'region' : 'dialog'}
        aria-label={words.title}
        lang={lang}
        tabIndex={-1}
        ref={(element) => {
          this.#card = element;
        }}
        onKeyDown={this.#onKeyDown}
      >
        <header>
          <h2 lang={articleLang}>{raw}</h2>
          <span class="quiet">{statusWords}</span>
          {actions.onClose !== undefined && (
            <button type="button" aria-label={words.close} onClick={pressed(actions.onClose)}>
              ✕
            </button>
          )}
        </header>
        {form === undefined ? (
          <CardFacts {...details} />
        ) : (
          <blockquote lang={articleLang}>{details.sentence}</blockquote>
        )}
        {opened !== undefined && (
          <WordsField
            key={opened}
            label={words[opened]}
            save={words.save}
            isLong={opened === 'note'}
            value={draft}
            onInput={(value) => this.#type(value)}
            onSave={() => this.#save()}
          />
        )}
        {this.#purposes()}
        {form === undefined ? (
          <div class="actions">{this.#buttons()}</div>
        ) : (
          <CorrectForm form={form} onSave={(fields) => this.#correct(fields)} onCancel={() => this.#closeForm()} />
        )}
        <p role="status">{answer}</p>
      </div>
    );
  }

  #purposes() {
    const { details, actions } = this.props;
    const { purposes, own, words } = details;
    if (purposes.length === 0) return null;
    return (
      <div class="actions" role="group" aria-label={words.purpose}>
        {purposes.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            aria-pressed={id === own}
            onClick={pressed(() => void this.#do(actions.onPurpose(id)))}
          >
            {label}
          </button>
        ))}
      </div>
    );
  }

  #buttons() {
    const { details, actions } = this.props;
    const { words, category, status, line } = details;
    const isOwn = category === 'highlight';
    const isFigure = category === 'figure';
    return (
      <>
        {!isOwn && <Action label={words.confirm} sign="↵" onPress={() => this.#decide('confirm')} />}
        {!isOwn && <Action label={words.reject} sign="⌫" onPress={() => this.#decide('reject')} />}
        {isFigure && <Action label={words.correct} sign="E" onPress={() => void this.#openForm()} />}
        {isFigure && <Action label={words.collect} sign="C" onPress={() => this.#collect()} />}
        {isFigure && status === 'rejected' && (
          <Action label={words.never} onPress={() => void this.#do(actions.onNever(), words.ruled)} />
        )}
        {!isOwn && status !== 'found' && <Action label={words.reset} onPress={() => this.#decide('reset')} />}
        <Action label={words.note} sign="N" onPress={() => this.#open('note')} />
        <Action label={words.tag} sign="T" onPress={() => this.#open('tag')} />
        {line !== '' && <Action label={words.copy} sign="Y" onPress={() => this.#copy()} />}
        {isOwn && <Action label={words.remove} sign="⌫" onPress={() => this.#remove()} />}
        <Action label={words.undo} sign="Ctrl+Z" onPress={() => void this.#do(actions.onUndo())} />
        <Action label={words.redo} sign="Ctrl+Y" onPress={() => void this.#do(actions.onRedo())} />
      </>
    );
  }
}
