import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { CollectionActions } from './actions';
import { chosenOf, columnsOf, readCollection, type CollectionRows } from './collection-data';
import { CollectionBar, type NamedCollection } from './CollectionBar';
import { CollectionTable } from './CollectionTable';
import { ColumnsDialog } from './ColumnsDialog';
import { CopyBar } from './CopyBar';
import { moveChosen } from './order';
import { SelectionBar } from './SelectionBar';

interface CollectionViewProps {
  readonly collections: readonly NamedCollection[];
  /** The current one; `undefined` where there is none yet. */
  readonly stored: CollectionRows | undefined;
  readonly actions: CollectionActions;
  /** What else can be done with a collection: getting it out. */
  readonly children?: ComponentChildren;
}

/** The collections of the reader: one of them as a table that is ordered, written in, added up and copied. */
export function CollectionView({ collections, stored, actions, children }: CollectionViewProps) {
  const shown = useMemo(() => (stored === undefined ? undefined : readCollection(stored)), [stored]);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [isChoosing, setChoosing] = useState(false);
  // What was taken out or belongs to another collection is chosen no longer.
  const chosen = useMemo(() => new Set(shown?.rows.flatMap(({ id }) => (marked.has(id) ? [id] : []))), [shown, marked]);
  return (
    <main class="collections">
      <div class="collection-bar">
        <CollectionBar collections={collections} current={shown?.id} actions={actions} />
        {shown !== undefined && (
          <>
            <button type="button" onClick={() => setChoosing(true)}>
              {t('columns.open')}
            </button>
            {children}
            <CopyBar
              rows={chosenOf(shown.rows, chosen).length}
              isChosen={chosen.size > 0}
              onCopy={(format) => actions.onCopy(format, chosen)}
            />
          </>
        )}
      </div>
      {shown === undefined || shown.rows.length === 0 ? (
        <p class="empty">{t('collection.empty')}</p>
      ) : (
        <CollectionTable
          key={shown.id}
          shown={shown}
          chosen={chosen}
          onChoose={setMarked}
          onCopyRows={(ids) => void actions.onCopy('table', ids)}
          actions={actions}
        />
      )}
      {shown !== undefined && chosen.size > 0 && (
        <SelectionBar
          rows={chosenOf(shown.rows, chosen)}
          onMove={(by) => {
            actions.onOrder(moveChosen(shown.rows, ({ id }) => chosen.has(id), by).map(({ id }) => id));
          }}
          onRemove={() => {
            actions.onRemove([...chosen]);
          }}
        />
      )}
      {stored !== undefined && isChoosing && (
        <ColumnsDialog
          columns={columnsOf(stored.collection)}
          onSave={actions.onColumns}
          onClose={() => {
            setChoosing(false);
          }}
        />
      )}
    </main>
  );
}
