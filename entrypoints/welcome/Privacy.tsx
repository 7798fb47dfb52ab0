import { t } from '../../utils/i18n';

/** What is stored, where, and that nothing leaves. */
export function Privacy() {
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{t('welcome.privacy')}</h2>
      <ul class="promises">
        <li>{t('welcome.privacy.stored')}</li>
        <li>{t('welcome.privacy.local')}</li>
        <li>{t('welcome.privacy.others')}</li>
      </ul>
    </section>
  );
}
