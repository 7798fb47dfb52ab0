import { Component } from 'preact';
import type { BarWords } from '../../utils/model';
import { Action } from './Action';
import { keyed } from './keyed';

interface BarViewProps {
  readonly words: BarWords;
  /** BCP 47 of the interface. */
  readonly lang: string;
  /** Each answers whether it was done. */
  readonly onHighlight: () => Promise<boolean>;
  readonly onNote: () => Promise<boolean>;
  readonly onFigure: () => Promise<boolean>;
  readonly onOrganization: () => Promise<boolean>;
  readonly onClose: () => void;
}

interface BarState {
  readonly answer: string;
}

/** What can be made of words that the reader has selected. */
export class BarView extends Component<BarViewProps, BarState> {
  override state: BarState = { answer: '' };

  async #do(done: Promise<boolean>): Promise<void> {
    if (!(await done)) this.setState({ answer: this.props.words.failed });
  }

  override render() {
    const { words, lang, onHighlight, onNote, onFigure, onOrganization, onClose } = this.props;
    const doing = (act: () => Promise<boolean>) => () => void this.#do(act());
    const keys = {
      h: doing(onHighlight),
      n: doing(onNote),
      f: doing(onFigure),
      o: doing(onOrganization),
      Escape: onClose,
    };
    const onKeyDown = (event: KeyboardEvent) => {
      event.stopPropagation();
      const act = event.isTrusted && !event.ctrlKey && !event.metaKey ? keyed(keys, event.key) : undefined;
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    return (
      <div class="card bar" role="toolbar" aria-label={words.title} lang={lang} tabIndex={-1} onKeyDown={onKeyDown}>
        <Action label={words.highlight} sign="H" onPress={doing(onHighlight)} />
        <Action label={words.note} sign="N" onPress={doing(onNote)} />
        <Action label={words.figure} sign="F" onPress={doing(onFigure)} />
        <Action label={words.organization} sign="O" onPress={doing(onOrganization)} />
        <p role="status">{this.state.answer}</p>
      </div>
    );
  }
}
