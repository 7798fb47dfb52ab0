import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { TableActions } from './actions';
import { editableCell } from './cell-edits';
import type { ShownCollection, ShownColumn } from './collection-data';
import { CollectionHead } from './CollectionHead';
import { CollectionTableRow } from './CollectionTableRow';
import { ColumnMenu } from './ColumnMenu';
import { nearest, stepFrom, type Place } from './grid';
import { moveChosen, sortRows } from './order';
import { useWindow } from './use-window';

interface CollectionTableProps {
  readonly shown: ShownCollection;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onCopyRows: (ids: ReadonlySet<string>) => void;
  readonly actions: TableActions;
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** The table of a collection, written in and walked through like a spreadsheet. Of many rows only those in view are drawn. */
export function CollectionTable({ shown, chosen, onChoose, onCopyRows, actions }: CollectionTableProps) {
  const { columns, rows } = shown;
  const frame = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  // Whether the focus goes where the reader went: only after keys, or it would be taken from what else is clicked.
  const follows = useRef(false);
  const [writing, setWriting] = useState<Place>();
  const [menu, setMenu] = useState<string>();
  const { start, end, height, onScroll, reveal } = useWindow(frame, rows.length);
  const cursor = nearest(place, rows.length, columns.length);
  const current = rows[cursor.row];

  useEffect(() => {
    if (!follows.current || writing !== undefined) return;
    follows.current = false;
    frame.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [place, writing]);

  const go = (to: Place) => {
    reveal(to.row);
    follows.current = true;
    setPlace(to);
  };
  const leave = () => {
    follows.current = true;
    setWriting(undefined);
  };
  const editableAt = ({ row, column }: Place) => {
    const [ofRow, ofColumn] = [rows[row], columns[column]];
    return ofRow === undefined || ofColumn === undefined ? undefined : editableCell(ofRow, column, ofColumn, actions);
  };
  const save = (next: readonly ShownColumn[]) => {
    actions.onColumns(next.map(storedColumn));
  };
  const acted = () => (chosen.size > 0 ? chosen : new Set(current === undefined ? [] : [current.id]));
  const open = () => {
    if (editableAt(cursor) !== undefined) setWriting(cursor);
    else frame.current?.querySelector<HTMLElement>('[tabindex="0"] a, [tabindex="0"] input')?.click();
  };
  const keys: Readonly<Record<string, () => void>> = {
    Enter: open,
    F2: open,
    ' ': () => {
      if (current !== undefined) onChoose(toggled(chosen, current.id));
    },
    Delete: () => {
      actions.onRemove([...acted()]);
    },
    'alt+ArrowUp': () => {
      moveRows(-1);
    },
    'alt+ArrowDown': () => {
      moveRows(1);
    },
    'ctrl+a': () => {
      onChoose(new Set(rows.map(({ id }) => id)));
    },
    'ctrl+c': () => {
      onCopyRows(acted());
    },
  };
  const moveRows = (by: 1 | -1) => {
    const moved = acted();
    actions.onOrder(moveChosen(rows, ({ id }) => moved.has(id), by).map(({ id }) => id));
    if (chosen.size === 0) go(nearest({ ...cursor, row: cursor.row + by }, rows.length, columns.length));
  };
  const press = (event: KeyboardEvent) => {
    if (writing !== undefined || !(event.target instanceof HTMLElement) || event.target.closest('tbody') === null)
      return;
    const held = event.altKey ? 'alt+' : event.ctrlKey || event.metaKey ? 'ctrl+' : '';
    const to = held === '' ? stepFrom(cursor, event.key) : undefined;
    const act = keys[`${held}${event.key}`];
    if (to === undefined && act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (to === undefined) act?.();
    else go(nearest(to, rows.length, columns.length));
  };

  const menuAt = columns.findIndex(({ id }) => id === menu);
  const menuColumn = columns[menuAt];
  return (
    <div class="collection-frame" ref={frame} onScroll={onScroll} onKeyDown={press}>
      <table
        class="collection"
        role="grid"
        aria-label={shown.name}
        aria-rowcount={rows.length + 1}
        aria-multiselectable
      >
        <CollectionHead
          columns={columns}
          opened={menu}
          isAllChosen={chosen.size > 0 && chosen.size === rows.length}
          onChooseAll={() => {
            onChoose(chosen.size === rows.length ? new Set() : new Set(rows.map(({ id }) => id)));
          }}
          onOpen={setMenu}
        />
        <tbody>
          {start > 0 && <tr class="unseen" style={{ blockSize: `${start * height}px` }} />}
          {rows.slice(start, end).map((row, offset) => (
            <CollectionTableRow
              key={row.id}
              row={row}
              at={start + offset}
              columns={columns}
              cursor={cursor}
              writing={writing}
              isChosen={chosen.has(row.id)}
              editableAt={editableAt}
              onToggle={() => {
                onChoose(toggled(chosen, row.id));
              }}
              onPlace={setPlace}
              onWrite={setWriting}
              onLeave={leave}
            />
          ))}
          {end < rows.length && <tr class="unseen" style={{ blockSize: `${(rows.length - end) * height}px` }} />}
        </tbody>
      </table>
      {menuColumn !== undefined && (
        <ColumnMenu
          key={menuColumn.id}
          column={menuColumn}
          onClose={() => {
            setMenu(undefined);
          }}
          onSort={(direction) => {
            actions.onOrder(sortRows(rows, menuAt, direction).map(({ id }) => id));
          }}
          onMove={(by) => {
            save(moveChosen(columns, ({ id }) => id === menu, by));
          }}
          onRename={(title) => {
            save(columns.map((column) => (column.id === menu && title !== '' ? { ...column, title } : column)));
          }}
          onHide={() => {
            if (columns.length > 1) save(columns.filter(({ id }) => id !== menu));
          }}
        />
      )}
    </div>
  );
}

/** A column is stored without a title where it goes by the program's own word, which follows the interface's language. */
const storedColumn = ({ id, title, name }: ShownColumn) => ({
  id,
  title: name !== null && title === t(`column.${name}`) ? null : title,
});
