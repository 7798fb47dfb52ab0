import { t } from '../utils/i18n';
import { MARKS_SHOWN, type MarksShown } from '../utils/model';

interface MarksChoiceProps {
  readonly shown: MarksShown;
  readonly onChoose: (shown: MarksShown) => void;
}

/** Which marks are painted in the page. */
export function MarksChoice({ shown, onChoose }: MarksChoiceProps) {
  return (
    <label>
      {t('page.marks')}{' '}
      <select
        value={shown}
        onChange={({ currentTarget }) => {
          const chosen = MARKS_SHOWN.find((one) => one === currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {MARKS_SHOWN.map((one) => (
          <option key={one} value={one}>
            {t(`marks.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
