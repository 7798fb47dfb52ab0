import { useState } from 'preact/hooks';
import { t } from '../../../utils/i18n';
import { loadViews, removeView, saveView, type Database } from '../../../utils/storage';
import { readAddress, writeAddress, type Address } from '../frame/address';
import { useStored } from '../frame/use-stored';
import type { Go } from '../frame/view-props';
import { Field } from './Field';

interface SavedViewsProps {
  readonly database: Database;
  readonly address: Address;
  readonly go: Go;
}

/** Searches and filters under names of the reader's own. */
export function SavedViews({ database, address, go }: SavedViewsProps) {
  const [version, setVersion] = useState(0);
  const { rows } = useStored(() => loadViews(database), [database], [version]);
  const query = writeAddress(address);
  const change = async (work: Promise<void>) => {
    await work;
    setVersion((before) => before + 1);
  };
  return (
    <fieldset class="saved-views">
      <legend>{t('views.title')}</legend>
      <ul>
        {rows?.map((view) => (
          <li key={view.id}>
            <a
              // Written anew: what a backup brought as a view may be no address of this page.
              href={writeAddress(readAddress(view.query))}
              aria-current={view.query === query ? 'true' : undefined}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                go(readAddress(view.query));
              }}
            >
              {view.name}
            </a>
            <button
              type="button"
              class="quiet"
              aria-label={t('views.remove', { name: view.name })}
              onClick={() => void change(removeView(database, view.id, Date.now()))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <Field
        key={version}
        name="view"
        label={t('views.save')}
        value=""
        onSave={(name) => {
          if (name !== '') void change(saveView(database, name, query, Date.now()));
        }}
      />
    </fieldset>
  );
}
