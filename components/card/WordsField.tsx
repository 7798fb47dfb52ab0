import { pressed } from './pressed';

interface WordsFieldProps {
  readonly label: string;
  readonly save: string;
  readonly isLong: boolean;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onSave: () => void;
}

/** Called once a field stands there: a function of the module is the same one at every drawing. */
const focusOn = (element: HTMLElement | null) => element?.focus();

/** A note or tags, as the reader types them. */
export function WordsField({ label, save, isLong, value, onInput, onSave }: WordsFieldProps) {
  return (
    <label>
      {label}
      {isLong ? (
        <textarea rows={3} value={value} ref={focusOn} onInput={({ currentTarget }) => onInput(currentTarget.value)} />
      ) : (
        <input value={value} ref={focusOn} onInput={({ currentTarget }) => onInput(currentTarget.value)} />
      )}
      <button type="button" onClick={pressed(onSave)}>
        {save}
      </button>
    </label>
  );
}
