import { t } from '../../utils/i18n';
import type { ShownColumn } from './collection-data';
import { columnWidth, isNumeric } from './column-width';

interface CollectionHeadProps {
  readonly columns: readonly ShownColumn[];
  /** The id of the column whose menu stands open. */
  readonly opened: string | undefined;
  readonly isAllChosen: boolean;
  readonly onChooseAll: () => void;
  readonly onOpen: (id: string) => void;
}

/** The widths of the columns, and their headings, each of which opens a menu. */
export function CollectionHead({ columns, opened, isAllChosen, onChooseAll, onOpen }: CollectionHeadProps) {
  return (
    <>
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
              checked={isAllChosen}
              onChange={onChooseAll}
            />
          </th>
          {columns.map(({ id, title, name }) => (
            <th key={id} scope="col" class={isNumeric(name) ? 'numeric' : ''}>
              <button
                type="button"
                class={id === opened ? 'heading open' : 'heading'}
                aria-haspopup="true"
                aria-expanded={id === opened}
                onClick={() => {
                  onOpen(id);
                }}
              >
                {title}
              </button>
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}
