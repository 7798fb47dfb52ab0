import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../../utils/i18n';
import { OUTLETS } from '../../utils/settings';

/** Named outlets, or all sites: the reader decides, and can leave it for later. */
export function WhereToRead() {
  const [answer, setAnswer] = useState('');
  // The browser shows its prompt only straight from the click: nothing may be awaited before it.
  const allowAll = async () => {
    const isGranted = await browser.permissions.request({ origins: ['*://*/*'] }).catch(() => false);
    setAnswer(isGranted ? t('welcome.sites.granted') : t('allow.denied'));
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('welcome.sites')}</h2>
      <p>{t('welcome.sites.outlets', { count: OUTLETS.length })}</p>
      <div class="offers">
        <button
          type="button"
          class="primary"
          onClick={() => {
            close();
          }}
        >
          {t('welcome.sites.named')}
        </button>
        <button type="button" onClick={() => void allowAll()}>
          {t('welcome.sites.all')}
        </button>
        <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('welcome.sites.options')}
        </button>
      </div>
      <p role="status">{answer}</p>
    </section>
  );
}
