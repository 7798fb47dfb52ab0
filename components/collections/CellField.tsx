import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { Choice } from './corrections';

interface CellFieldProps {
  readonly label: string;
  readonly text: string;
  readonly choices: readonly Choice[] | null;
  /** Answers whether the text is one that the cell can hold. */
  readonly onSave: (text: string) => boolean;
  readonly onLeave: () => void;
}

/** A cell while it is written in: Enter and leaving it save, Escape does not. */
export function CellField({ label, text, choices, onSave, onLeave }: CellFieldProps) {
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const [isWrong, setWrong] = useState(false);
  const isOver = useRef(false);
  // Before the browser draws: what is typed at once is typed here.
  useLayoutEffect(() => {
    field.current?.focus();
    if (choices === null) field.current?.select();
  }, []);
  const leave = () => {
    isOver.current = true;
    onLeave();
  };
  const save = () => {
    const written = field.current?.value.trim() ?? text;
    if (isOver.current) return;
    if (written === text || onSave(written)) leave();
    else setWrong(true);
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      leave();
    }
    if (event.key === 'Enter' && !event.isComposing) save();
  };
  const shared = { ref: field, 'aria-label': label, 'aria-invalid': isWrong, onKeyDown: press, onBlur: save } as const;
  if (choices !== null) {
    return (
      <select {...shared} value={text} onChange={save}>
        {choices.map(({ code, title }) => (
          <option key={code} value={code}>
            {title}
          </option>
        ))}
      </select>
    );
  }
  return <input {...shared} defaultValue={text} title={isWrong ? t('cell.wrong') : undefined} />;
}
