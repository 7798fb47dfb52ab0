import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { Dialog } from '../Dialog';
import type { CollectionActions } from './actions';

/** A collection by its name. */
export interface NamedCollection {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
}

interface CollectionBarProps {
  readonly collections: readonly NamedCollection[];
  readonly current: string | undefined;
  readonly actions: Pick<CollectionActions, 'onChoose' | 'onCreate' | 'onRename' | 'onDelete'>;
}

type Asked = 'create' | 'rename';

/** Which collection is current, and the keeping of them: what is collected goes into the one that is chosen here. */
export function CollectionBar({ collections, current, actions }: CollectionBarProps) {
  const [asked, setAsked] = useState<Asked>();
  const name = collections.find(({ id }) => id === current)?.name ?? '';
  return (
    <>
      <CollectionChoice collections={collections} current={current} onChoose={actions.onChoose} />
      <button type="button" onClick={() => setAsked('create')}>
        {t('collection.new')}
      </button>
      {current !== undefined && (
        <>
          <button type="button" onClick={() => setAsked('rename')}>
            {t('collection.rename')}
          </button>
          <button type="button" onClick={actions.onDelete}>
            {t('collection.delete')}
          </button>
        </>
      )}
      {asked !== undefined && (
        <NameDialog
          title={t(asked === 'create' ? 'collection.new' : 'collection.rename')}
          name={asked === 'create' ? '' : name}
          onName={asked === 'create' ? actions.onCreate : actions.onRename}
          onClose={() => {
            setAsked(undefined);
          }}
        />
      )}
    </>
  );
}

/** Chooses the current collection; nothing where there is none. */
export function CollectionChoice({
  collections,
  current,
  onChoose,
}: Pick<CollectionBarProps, 'collections' | 'current'> & Pick<CollectionActions, 'onChoose'>) {
  if (collections.length === 0) return null;
  return (
    <select
      aria-label={t('collection.choice')}
      value={current}
      onChange={({ currentTarget }) => {
        onChoose(currentTarget.value);
      }}
    >
      {collections.map(({ id, name, rows }) => (
        <option key={id} value={id}>
          {t('collection.named', { name, count: rows })}
        </option>
      ))}
    </select>
  );
}

interface NameDialogProps {
  readonly title: string;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

function NameDialog({ title, name, onName, onClose }: NameDialogProps) {
  const [text, setText] = useState(name);
  const written = text.trim();
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (written === '') return;
          onName(written);
          onClose();
        }}
      >
        <label class="named-field">
          {t('collection.name')}
          <input
            value={text}
            maxLength={200}
            onInput={({ currentTarget }) => {
              setText(currentTarget.value);
            }}
          />
        </label>
        <footer>
          <button type="submit" class="primary" disabled={written === ''}>
            {t('review.save')}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
