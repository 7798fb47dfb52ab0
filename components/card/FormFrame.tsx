import { Component, type ComponentChildren, type RefCallback } from 'preact';
import { pressed } from './pressed';

interface FormFrameProps {
  readonly words: { readonly title: string; readonly save: string; readonly cancel: string };
  /** What is said of the last try to save. */
  readonly answer: string;
  readonly onSave: () => Promise<void>;
  readonly onCancel: () => void;
  readonly onForm: RefCallback<HTMLFormElement>;
  readonly children: ComponentChildren;
}

/** A form of the card: it is sent and left by the reader alone, and what is typed in it reaches neither card nor page. */
export class FormFrame extends Component<FormFrameProps> {
  readonly #onSubmit = (event: Event) => {
    event.preventDefault();
    if (event.isTrusted) void this.props.onSave();
  };

  readonly #onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isTrusted && event.key === 'Escape') {
      event.preventDefault();
      this.props.onCancel();
    }
  };

  override render() {
    const { words, answer, onCancel, onForm, children } = this.props;
    return (
      <form
        class="form"
        aria-label={words.title}
        noValidate
        ref={onForm}
        onSubmit={this.#onSubmit}
        onKeyDown={this.#onKeyDown}
      >
        {children}
        <p role="status">{answer}</p>
        <div class="actions">
          <button type="submit">{words.save}</button>
          <button type="button" onClick={pressed(onCancel)}>
            {words.cancel}
          </button>
        </div>
      </form>
    );
  }
}
