import { useState } from 'preact/hooks';
import { t } from '../../../utils/i18n';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onSave: (text: string) => void;
}

/** A line to write in, saved by Enter or its button. */
export function Field({ name, label, value, onSave }: FieldProps) {
  const [text, setText] = useState(value);
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text.trim());
      }}
    >
      <label>
        {label}
        <input
          name={name}
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
        />
      </label>
      <button type="submit">{t('review.save')}</button>
    </form>
  );
}
