import { t } from '../../../utils/i18n';
import { ORGANIZATION_TYPES, type OrganizationType } from '../../../utils/model';

interface TypeChoiceProps {
  /** What the organization is now; null where several are asked about. */
  readonly type: OrganizationType | null;
  readonly onChoose: (type: OrganizationType) => void;
}

/** What kind of body an organization is, as the program read it or the reader says. */
export function TypeChoice({ type, onChoose }: TypeChoiceProps) {
  return (
    <label class="type-choice">
      {t('organization.type')}
      <select
        name="type"
        value={type ?? ''}
        onChange={({ currentTarget }) => {
          const chosen = ORGANIZATION_TYPES.find((one) => one === currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {type === null && <option value="">—</option>}
        {ORGANIZATION_TYPES.map((one) => (
          <option key={one} value={one}>
            {t(`type.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
