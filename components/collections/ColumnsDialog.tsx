import { useState } from 'preact/hooks';
import { COLUMN_NAMES, isColumnName } from '../../utils/export';
import { t } from '../../utils/i18n';
import type { CollectionColumn } from '../../utils/model';
import { Dialog } from '../Dialog';
import { titleOf } from './collection-data';
import { moveChosen } from './order';

interface ColumnsDialogProps {
  readonly columns: readonly CollectionColumn[];
  /** Null: the columns that every collection begins with. */
  readonly onSave: (columns: readonly CollectionColumn[] | null) => void;
  readonly onClose: () => void;
}

/** Chooses, orders and names the columns of a collection; the reader's own are added here. */
export function ColumnsDialog({ columns, onSave, onClose }: ColumnsDialogProps) {
  const [chosen, setChosen] = useState(columns);
  const [own, setOwn] = useState('');
  const others = COLUMN_NAMES.filter((name) => chosen.every(({ id }) => id !== name));
  const change = (id: string, title: string) => {
    const printed = title === '' || title === titleOf({ id, title: null }) ? null : title;
    // A column of the reader's own has no other name than this one.
    if (printed === null && !isColumnName(id)) return;
    setChosen(chosen.map((column) => (column.id === id ? { id, title: printed } : column)));
  };
  const move = (id: string, by: 1 | -1) => {
    setChosen(moveChosen(chosen, (column) => column.id === id, by));
  };
  const add = (event: Event) => {
    event.preventDefault();
    const title = own.trim();
    if (title === '') return;
    setChosen([...chosen, { id: `own-${crypto.randomUUID()}`, title }]);
    setOwn('');
  };
  const save = (saved: readonly CollectionColumn[] | null) => () => {
    onSave(saved);
    onClose();
  };
  return (
    <Dialog title={t('columns.title')} onClose={onClose}>
      <ol class="columns-chosen">
        {chosen.map((column) => {
          const { id } = column;
          const title = titleOf(column);
          return (
            <li key={id}>
              <input
                type="checkbox"
                checked
                aria-label={t('columns.show', { column: title })}
                onChange={() => {
                  setChosen(chosen.filter((one) => one.id !== id));
                }}
              />
              <input
                aria-label={t('columns.heading', { column: isColumnName(id) ? t(`column.${id}`) : title })}
                defaultValue={title}
                onChange={({ currentTarget }) => {
                  change(id, currentTarget.value.trim());
                }}
              />
              <button
                type="button"
                class="icon-button"
                aria-label={t('columns.up', { column: title })}
                onClick={() => {
                  move(id, -1);
                }}
              >
                ↑
              </button>
              <button
                type="button"
                class="icon-button"
                aria-label={t('columns.down', { column: title })}
                onClick={() => {
                  move(id, 1);
                }}
              >
                ↓
              </button>
            </li>
          );
        })}
      </ol>
      {others.length > 0 && (
        <fieldset class="columns-others">
          <legend>{t('columns.others')}</legend>
          {others.map((name) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={false}
                onChange={() => {
                  setChosen([...chosen, { id: name, title: null }]);
                }}
              />
              {t(`column.${name}`)}
            </label>
          ))}
        </fieldset>
      )}
      <form class="columns-own" onSubmit={add}>
        <label>
          {t('columns.own')}
          <input
            value={own}
            onInput={({ currentTarget }) => {
              setOwn(currentTarget.value);
            }}
          />
        </label>
        <button type="submit">{t('columns.add')}</button>
      </form>
      <footer>
        <button type="button" onClick={save(null)}>
          {t('columns.start')}
        </button>
        <button type="button" class="primary" disabled={chosen.length === 0} onClick={save(chosen)}>
          {t('columns.save')}
        </button>
      </footer>
    </Dialog>
  );
}
