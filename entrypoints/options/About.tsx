import { browser } from 'wxt/browser';
import { t } from '../../utils/i18n';
import { BUNDLED } from './bundled';
import { Section } from './Section';

/** Version, and whose work is in it. */
export function About() {
  return (
    <Section title={t('options.about')}>
      <p>
        {t('app.name')} · {t('options.about.version', { version: browser.runtime.getManifest().version })}
      </p>
      <p>{t('options.about.privacy')}</p>
      <p>{t('options.about.license')}</p>
      <ul class="licenses">
        {BUNDLED.map(({ name, license }) => (
          <li key={name}>
            {name} <span class="quiet">{license}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
