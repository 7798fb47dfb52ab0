import { t } from '../../utils/i18n';
import { call } from '../../utils/messages';
import type { RuleRow } from '../../utils/model';
import { Section } from './Section';

interface RulesProps {
  readonly rules: readonly RuleRow[];
  readonly say: (notice: string) => void;
}

/** What the reader has said once for every article, and can take back. */
export function RulesSection({ rules, say }: RulesProps) {
  const remove = async (id: string) => {
    const done = await call('edit.do', { edit: { action: 'delete', targets: [{ table: 'rules', id }] } });
    say(done.ok ? t('review.done') : t(`failure.${done.code}`));
  };
  return (
    <Section title={t('options.rules')} note={t('options.rules.note')}>
      {rules.length === 0 && <p class="quiet">{t('options.rules.none')}</p>}
      <ul class="rows">
        {rules.map(({ id, rule, words }) => (
          <li key={id}>
            <span class="name">{words}</span>
            <span class="quiet">{t(`options.rules.${rule}`)}</span>
            <button type="button" aria-label={t('options.rules.remove', { words })} onClick={() => void remove(id)}>
              ×
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
