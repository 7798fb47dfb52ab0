import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { TableActions } from './actions';
import { editableCell } from './cell-edits';
import { CellField } from './CellField';
import { CellText } from './CellText';
import { columnWidth } from './column-width';
import type { ShownCollection, ShownColumn, ShownRow } from './collection-data';
import { ColumnMenu } from './ColumnMenu';
import { moveChosen, sortRows } from './order';
import { useWindow } from './use-window';

interface CollectionTableProps {
  readonly shown: ShownCollection;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onCopyRows: (ids: ReadonlySet<string>) => void;
  readonly actions: TableActions;
}

/** A cell by its row and column, from 0. Column -1 is the one that chooses rows. */
interface Place {
  readonly row: number;
  readonly column: number;
}

const FAR = 10;

/** How the keys move through the table. */
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-FAR, 0],
  PageDown: [FAR, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

const within = (value: number, least: number, greatest: number) => Math.max(least, Math.min(greatest, value));

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
  const cursor = { row: within(place.row, 0, rows.length - 1), column: within(place.column, -1, columns.length - 1) };
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
    if (chosen.size === 0) go({ ...cursor, row: within(cursor.row + by, 0, rows.length - 1) });
  };
  const press = (event: KeyboardEvent) => {
    if (writing !== undefined || !(event.target instanceof HTMLElement) || event.target.closest('tbody') === null)
      return;
    const held = event.altKey ? 'alt+' : event.ctrlKey || event.metaKey ? 'ctrl+' : '';
    const step = held === '' ? STEPS[event.key] : undefined;
    const act = keys[`${held}${event.key}`];
    if (step === undefined && act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (step === undefined) act?.();
    else {
      go({
        row: within(cursor.row + step[0], 0, rows.length - 1),
        column: within(cursor.column + step[1], -1, columns.length - 1),
      });
    }
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
        <colgroup>
          <col class="choosing" />
          {columns.map(({ id, name }) => (
            <col key={id} style={{ inlineSize: columnWidth(name) }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th class="choosing">
              <input
                type="checkbox"
                aria-label={t('collection.chooseAll')}
                checked={chosen.size > 0 && chosen.size === rows.length}
                onChange={() => {
                  onChoose(chosen.size === rows.length ? new Set() : new Set(rows.map(({ id }) => id)));
                }}
              />
            </th>
            {columns.map(({ id, title, name }) => (
              <th key={id} scope="col" class={isNumeric(name) ? 'numeric' : ''}>
                <button
                  type="button"
                  class={id === menu ? 'heading open' : 'heading'}
                  aria-haspopup="true"
                  aria-expanded={id === menu}
                  onClick={() => {
                    setMenu(id);
                  }}
                >
                  {title}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {start > 0 && <tr class="unseen" style={{ blockSize: `${start * height}px` }} />}
          {rows.slice(start, end).map((row, offset) => (
            <Row
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

const isNumeric = (name: ShownColumn['name']) => name === 'value' || name === 'low' || name === 'high';

/** A column is stored without a title where it goes by the program's own word, which follows the interface's language. */
const storedColumn = ({ id, title, name }: ShownColumn) => ({
  id,
  title: name !== null && title === t(`column.${name}`) ? null : title,
});

interface RowProps {
  readonly row: ShownRow;
  readonly at: number;
  readonly columns: readonly ShownColumn[];
  readonly cursor: Place;
  readonly writing: Place | undefined;
  readonly isChosen: boolean;
  readonly editableAt: (place: Place) => ReturnType<typeof editableCell>;
  readonly onToggle: () => void;
  readonly onPlace: (place: Place) => void;
  readonly onWrite: (place: Place) => void;
  readonly onLeave: () => void;
}

function Row({
  row,
  at,
  columns,
  cursor,
  writing,
  isChosen,
  editableAt,
  onToggle,
  onPlace,
  onWrite,
  onLeave,
}: RowProps) {
  const isCurrent = (column: number) => cursor.row === at && cursor.column === column;
  return (
    <tr aria-rowindex={at + 2} aria-selected={isChosen} class={row.figure?.status === 'rejected' ? 'rejected' : ''}>
      <td role="gridcell" class="choosing" tabIndex={isCurrent(-1) ? 0 : -1}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('review.mark', { figure: row.words })}
          checked={isChosen}
          onChange={onToggle}
        />
      </td>
      {columns.map(({ id, title, name }, column) => {
        const place = { row: at, column };
        const cell = row.cells[column] ?? null;
        const edit = writing?.row === at && writing.column === column ? editableAt(place) : undefined;
        return (
          <td
            key={id}
            role="gridcell"
            tabIndex={isCurrent(column) ? 0 : -1}
            class={isNumeric(name) ? 'numeric' : ''}
            title={typeof cell === 'string' ? cell : undefined}
            onFocus={() => {
              if (!isCurrent(column)) onPlace(place);
            }}
            onDblClick={() => {
              if (editableAt(place) !== undefined) onWrite(place);
            }}
          >
            {edit === undefined ? (
              <CellText cell={cell} name={name} />
            ) : (
              <CellField
                label={t('cell.label', { column: title, figure: row.words })}
                text={edit.text}
                choices={edit.choices}
                onSave={edit.save}
                onLeave={onLeave}
              />
            )}
          </td>
        );
      })}
    </tr>
  );
}
