import { t } from '../../../utils/i18n';
import { VIEW_NAMES, type ViewName } from '../views';
import { writeAddress } from './address';
import type { Go } from './view-props';

interface ViewSwitchProps {
  readonly current: ViewName;
  readonly go: Go;
}

/** A view begins afresh: what narrowed the last one says nothing in another. */
export const fresh = (view: ViewName) => ({ view, open: '', words: '', facets: {} });

/** The views of the page, as links: each opens in a tab of its own as well. */
export function ViewSwitch({ current, go }: ViewSwitchProps) {
  return (
    <nav class="views" aria-label={t('review.views')}>
      {VIEW_NAMES.map((name) => (
        <a
          key={name}
          href={writeAddress(fresh(name))}
          aria-current={name === current ? 'page' : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            go(fresh(name));
          }}
        >
          {t(`review.view.${name}`)}
        </a>
      ))}
    </nav>
  );
}
