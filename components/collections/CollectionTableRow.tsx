import { t } from '../../utils/i18n';
import type { editableCell } from './cell-edits';
import { CellField } from './CellField';
import { CellText } from './CellText';
import type { ShownColumn, ShownRow } from './collection-data';
import { isNumeric } from './column-width';
import type { Place } from './grid';

interface CollectionTableRowProps {
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

/** A figure in the table, with the cell in it that is being written in. */
export function CollectionTableRow({
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
}: CollectionTableRowProps) {
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
