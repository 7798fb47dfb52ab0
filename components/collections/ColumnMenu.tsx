import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { ShownColumn } from './collection-data';

export interface ColumnMenuProps {
  readonly column: ShownColumn;
  readonly onSort: (direction: 1 | -1) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRename: (title: string) => void;
  readonly onHide: () => void;
  readonly onClose: () => void;
}

/** What can be done with a column, under its heading. */
export function ColumnMenu({ column, onSort, onMove, onRename, onHide, onClose }: ColumnMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const [title, setTitle] = useState(column.title);
  useEffect(() => {
    menu.current?.showPopover();
  }, []);
  const act = (what: () => void) => () => {
    menu.current?.hidePopover();
    what();
  };
  return (
    <div
      ref={menu}
      popover="auto"
      class="column-menu"
      role="group"
      aria-label={column.title}
      onToggle={({ newState }) => {
        if (newState === 'closed') onClose();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          act(() => {
            onRename(title.trim());
          })();
        }}
      >
        <input
          aria-label={t('columns.heading', { column: column.title })}
          value={title}
          onInput={({ currentTarget }) => {
            setTitle(currentTarget.value);
          }}
        />
        <button type="submit">{t('collection.rename')}</button>
      </form>
      <button type="button" onClick={act(() => onSort(1))}>
        {t('columns.ascending')}
      </button>
      <button type="button" onClick={act(() => onSort(-1))}>
        {t('columns.descending')}
      </button>
      <button type="button" onClick={act(() => onMove(-1))}>
        {t('columns.left')}
      </button>
      <button type="button" onClick={act(() => onMove(1))}>
        {t('columns.right')}
      </button>
      <button type="button" onClick={act(onHide)}>
        {t('columns.hide')}
      </button>
    </div>
  );
}
