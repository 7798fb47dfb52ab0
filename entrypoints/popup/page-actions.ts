import type { PageActions } from '../../components/PageState';
import { t } from '../../utils/i18n';
import { call, openPanel, type Result } from '../../utils/messages';
import { allowSites } from './allow-sites';

/**
 * What the buttons of the page's state do.
 * @param say shows what became of it; the empty text where the page itself shows that
 */
export function pageActionsFor(tabId: number, say: (notice: string) => void): PageActions {
  const report = (answer: Result<object>) => {
    say(answer.ok ? '' : t(`failure.${answer.code}`));
  };
  const allow = async (host?: string) => {
    if (!(await allowSites(host))) {
      say(t('allow.denied'));
      return;
    }
    // An earlier "never" would outlast the permission.
    if (host !== undefined) report(await call('site.rule', { host, rule: 'always' }));
  };
  return {
    onAnnotate: () => void call('tab.annotate', { tabId }).then(report),
    onShowMarks: (shown) => void call('tab.marks', { tabId, shown }).then(report),
    onOpenPanel: () => openPanel(tabId),
    onRule: (host, rule) => void call('site.rule', { host, rule }).then(report),
    onAllow: (host) => void allow(host),
  };
}
