import { useMemo } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { Disclosure } from '../Disclosure';
import type { CollectionActions } from './actions';
import { readCollection, type CollectionRows } from './collection-data';
import { CollectionChoice, type NamedCollection } from './CollectionBar';
import { CopyBar } from './CopyBar';

interface CollectionBriefProps {
  readonly collections: readonly NamedCollection[];
  readonly stored: CollectionRows | undefined;
  readonly actions: Pick<CollectionActions, 'onChoose' | 'onRemove' | 'onCopy'>;
  /** Opens the whole table. */
  readonly onOpen: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** The current collection in short: its rows, copied with one click, and the way to the whole table. */
export function CollectionBrief({ collections, stored, actions, onOpen }: CollectionBriefProps) {
  const shown = useMemo(() => (stored === undefined ? undefined : readCollection(stored)), [stored]);
  if (shown === undefined || shown.rows.length === 0) return null;
  return (
    <section class="collection-brief" aria-label={shown.name}>
      <p class="offers">
        <CollectionChoice collections={collections} current={shown.id} onChoose={actions.onChoose} />
        <button type="button" onClick={onOpen}>
          {t('collection.open')}
        </button>
      </p>
      <Disclosure summary={t('collection.rows', { count: shown.rows.length })}>
        {() => (
          <ul class="collected">
            {shown.rows.map(({ id, figure, words }) => (
              <li key={id}>
                <span class="raw">{words}</span>{' '}
                {figure !== undefined && <span class="quiet">{figure.org ?? t('details.unattributed')}</span>}
                <button
                  type="button"
                  class="icon-button"
                  aria-label={t('collection.takeOut', { figure: words })}
                  onClick={() => {
                    actions.onRemove([id]);
                  }}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
      <CopyBar rows={shown.rows.length} isChosen={false} onCopy={(format) => actions.onCopy(format, NONE)} />
    </section>
  );
}
