interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly nameOf: (choice: T) => string;
  readonly onChoose: (choice: T) => void;
  /** The label is for those who do not see the choice beside its row's name. */
  readonly isLabelHidden?: boolean;
}

/** One of a few, at once. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, value, choices, nameOf, onChoose, isLabelHidden = false } = props;
  return (
    <label class="choice">
      <span class={isLabelHidden ? 'visually-hidden' : ''}>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = choices.find((choice) => choice === currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}
