import { t } from '../../../utils/i18n';
import { VIEW_NAMES, type ViewName } from '../views';
import { startOf, writeAddress } from './address';
import type { Go } from './view-props';

interface ViewSwitchProps {
  readonly current: ViewName;
  readonly go: Go;
}

/** The views of the page, as links: each opens in a tab of its own as well. A view begins afresh, because what narrowed one says nothing in another. */
export function ViewSwitch({ current, go }: ViewSwitchProps) {
  return (
    <nav class="views" aria-label={t('review.views')}>
      {VIEW_NAMES.map((name) => (
        <a
          key={name}
          href={writeAddress(startOf(name))}
          aria-current={name === current ? 'page' : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            go(startOf(name));
          }}
        >
          {t(`review.view.${name}`)}
        </a>
      ))}
    </nav>
  );
}
