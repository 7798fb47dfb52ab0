import { t } from '../utils/i18n';
import { SITE_RULES, type SiteRule } from '../utils/model';

interface SiteRuleChoiceProps {
  readonly rule: SiteRule;
  readonly onChoose: (rule: SiteRule) => void;
}

/** Whether a site's charity news is read by itself. */
export function SiteRuleChoice({ rule, onChoose }: SiteRuleChoiceProps) {
  return (
    <label class="site-rule">
      {t('rule.label')}{' '}
      <select
        value={rule}
        onChange={({ currentTarget }) => {
          const chosen = SITE_RULES.find((one) => one === currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {SITE_RULES.map((one) => (
          <option key={one} value={one}>
            {t(`rule.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
