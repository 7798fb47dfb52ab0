import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { Database } from '../../utils/storage';
import { useAddress } from './frame/use-address';
import { useEdits } from './frame/use-edits';
import { focusOn, useKeys } from './frame/use-keys';
import { useView } from './frame/use-view';
import { ViewSwitch } from './frame/ViewSwitch';
import type { Lookup } from './lookup/queries';
import { useProgress } from './lookup/use-lookup';
import { viewOf } from './views';

/** The review page: everything saved, a view for each noun of it, with one search, one status line and one undo. */
export function Review({ database, lookup }: { readonly database: Database; readonly lookup: Lookup }) {
  const [address, go] = useAddress();
  const [notice, say] = useState('');
  const progress = useProgress(lookup);
  const { version, edit, turn } = useEdits(say, lookup.refresh);
  const name = viewOf(address);
  const View = useView(name);
  useKeys({
    '/': () => {
      focusOn('[type="search"]');
    },
    'ctrl+z': () => void turn('undo'),
    'ctrl+y': () => void turn('redo'),
  });
  return (
    <>
      <header class="review-header">
        <h1>{t('review.title')}</h1>
        <ViewSwitch current={name} go={go} />
        <input
          type="search"
          aria-label={t('review.search')}
          placeholder={t('review.search')}
          value={address.words}
          onInput={({ currentTarget }) => {
            go({ words: currentTarget.value }, 'replace');
          }}
        />
        <span role="status">{notice}</span>
        <button type="button" onClick={() => void turn('undo')}>
          {t('review.undo')}
        </button>
      </header>
      {View !== undefined && (
        <View
          key={name}
          database={database}
          address={address}
          go={go}
          lookup={lookup}
          progress={progress}
          version={version}
          edit={edit}
          say={say}
        />
      )}
    </>
  );
}
