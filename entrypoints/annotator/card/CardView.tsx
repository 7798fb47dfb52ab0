import { Component } from 'preact';
import type { MarkDetails } from '../../../utils/messages';

/** What the reader can do with the card. Each answers whether it was done. */
export interface CardActions {
  readonly onDecide: (action: 'confirm' | 'reject' | 'reset') => Promise<boolean>;
  readonly onNote: (text: string) => Promise<boolean>;
  readonly onTags: (tags: readonly string[]) => Promise<boolean>;
  readonly onUndo: () => Promise<boolean>;
  readonly onCopy: () => Promise<boolean>;
  readonly onClose: () => void;
}

interface CardViewProps {
  readonly details: MarkDetails;
  readonly actions: CardActions;
}

type Field = 'note' | 'tag';

/** Tags are typed with any of the commas that readers' keyboards have. */
const tagsOf = (text: string) => [
  ...new Set(
    text
      .split(/[,，、;；]/u)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  ),
];

/** The page may dispatch events of its own making at whatever it can reach. */
const pressed = (act: () => void) => (event: Event) => {
  if (event.isTrusted) act();
};

/** Called once a field stands there: a function of the module is the same one at every drawing. */
const focusOn = (element: HTMLElement | null) => element?.focus();

interface CardState {
  readonly opened: Field | undefined;
  readonly answer: string;
  readonly draft: string;
}

/**
 * What was understood of a mark, and what can be done about it. An event that a script made does nothing. It is a class
 * because hooks weigh a kilobyte, which the page would have to parse for this one view.
 */
export class CardView extends Component<CardViewProps, CardState> {
  override state: CardState = { opened: undefined, answer: '', draft: '' };

  override render() {
    return draw(this.props, this.state, (change) => {
      this.setState(change);
    });
  }
}

function draw(
  { details, actions }: CardViewProps,
  { opened, answer, draft }: CardState,
  set: (change: Partial<CardState>) => void,
) {
  const { words, raw, amount, remarks, facts, sentence, status, statusWords, note, tags, line } = details;
  const doing = async (done: Promise<boolean>, success = '') => {
    set({ answer: (await done) ? success : words.failed });
  };
  const open = (field: Field) => {
    set({ opened: field, draft: field === 'note' ? note : tags.join('、') });
  };
  const save = () => {
    const done = opened === 'tag' ? actions.onTags(tagsOf(draft)) : actions.onNote(draft);
    set({ opened: undefined });
    void doing(done);
  };
  const decide = (action: 'confirm' | 'reject' | 'reset') => () => void doing(actions.onDecide(action));
  const undo = () => void doing(actions.onUndo());
  const copy = () => void doing(actions.onCopy(), words.copied);

  const keys: Readonly<Record<string, () => void>> = {
    Enter: decide('confirm'),
    Backspace: decide('reject'),
    Delete: decide('reject'),
    n: () => open('note'),
    t: () => open('tag'),
    ...(line === '' ? {} : { c: copy }),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // What is typed into the card is none of the page's shortcuts.
    event.stopPropagation();
    if (!event.isTrusted || event.isComposing) return;
    const { target, key, ctrlKey, metaKey, altKey } = event;
    const isTyping = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (key === 'Escape') {
      event.preventDefault();
      if (isTyping) set({ opened: undefined });
      else actions.onClose();
      return;
    }
    if (isTyping) {
      if (key === 'Enter' && (target instanceof HTMLInputElement || ctrlKey || metaKey)) save();
      return;
    }
    const isUndo = (ctrlKey || metaKey) && key.toLowerCase() === 'z';
    if (!isUndo && (ctrlKey || metaKey || altKey)) return;
    // Enter on a button presses that button.
    const act = isUndo ? undo : key === 'Enter' && target instanceof HTMLButtonElement ? undefined : keyed(keys, key);
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  return (
    <div class="card" role="dialog" aria-label={words.title} lang={details.lang} tabIndex={-1} onKeyDown={onKeyDown}>
      <header>
        <h2 lang={details.articleLang}>{raw}</h2>
        <span class="quiet">{statusWords}</span>
        <button type="button" aria-label={words.close} onClick={pressed(actions.onClose)}>
          ✕
        </button>
      </header>
      {amount !== '' && <p class="amount">{amount}</p>}
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {facts.length > 0 && (
        <dl>
          {facts.map(({ label, value }) => [<dt key={label}>{label}</dt>, <dd key={`${label} value`}>{value}</dd>])}
        </dl>
      )}
      {sentence !== '' && <blockquote lang={details.articleLang}>{sentence}</blockquote>}
      {note !== '' && <p>{`${words.note}: ${note}`}</p>}
      {tags.length > 0 && <p>{`${words.tag}: ${tags.join('、')}`}</p>}
      {opened !== undefined && (
        <label>
          {words[opened]}
          {opened === 'note' ? (
            <textarea
              rows={3}
              value={draft}
              ref={focusOn}
              onInput={({ currentTarget }) => set({ draft: currentTarget.value })}
            />
          ) : (
            <input value={draft} ref={focusOn} onInput={({ currentTarget }) => set({ draft: currentTarget.value })} />
          )}
          <button type="button" onClick={pressed(save)}>
            {words.save}
          </button>
        </label>
      )}
      <div class="actions">
        <Action label={words.confirm} sign="↵" onPress={pressed(decide('confirm'))} />
        <Action label={words.reject} sign="⌫" onPress={pressed(decide('reject'))} />
        {status !== 'found' && <Action label={words.reset} onPress={pressed(decide('reset'))} />}
        <Action label={words.note} sign="N" onPress={pressed(() => open('note'))} />
        <Action label={words.tag} sign="T" onPress={pressed(() => open('tag'))} />
        {line !== '' && <Action label={words.copy} sign="C" onPress={pressed(copy)} />}
        <Action label={words.undo} sign="Ctrl+Z" onPress={pressed(undo)} />
      </div>
      <p role="status">{answer}</p>
    </div>
  );
}

const keyed = (keys: Readonly<Record<string, () => void>>, key: string): (() => void) | undefined => {
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(keys, name) ? keys[name] : undefined;
};

interface ActionProps {
  readonly label: string;
  readonly sign?: string;
  readonly onPress: (event: Event) => void;
}

function Action({ label, sign, onPress }: ActionProps) {
  return (
    <button type="button" onClick={onPress}>
      {label}
      {sign !== undefined && <kbd aria-hidden="true"> {sign}</kbd>}
    </button>
  );
}
