import { useEffect } from 'preact/hooks';

/** What each key does; the names are those of `KeyboardEvent.key`, with `ctrl+` before those that are held with it. */
export type Keys = Readonly<Record<string, () => void>>;

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select');

/** Enter on a button or a link presses it, but on a row it speaks of the figure, as the rest of the keys do. */
const isPressing = ({ key, target }: KeyboardEvent): boolean =>
  key === 'Enter' && target instanceof HTMLElement && target.matches('button:not(.row-cells), a, input');

/** Lets single keys act wherever nobody is writing. */
export function useKeys(keys: Keys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || isWriting(event.target) || isPressing(event)) return;
      const act = keys[event.ctrlKey || event.metaKey ? `ctrl+${event.key.toLowerCase()}` : event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [keys]);
}

/** Puts the reader into a field of the page, where it is shown. */
export function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
