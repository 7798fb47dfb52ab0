import { writeGrouped, type Cell } from '../../utils/export';
import { interfaceLocale, t } from '../../utils/i18n';
import type { ShownColumn } from './collection-data';

const isWebAddress = (text: string) => /^https?:/iu.test(text);

/** What stands in a cell, as it is read on the screen; the table that is copied has the same cells. */
export function CellText({ cell, name }: { readonly cell: Cell; readonly name: ShownColumn['name'] }) {
  if (cell === null) return null;
  if (typeof cell === 'number') {
    return writeGrouped(cell, interfaceLocale().grouping === 'myriad' ? 'myriads' : 'thousands');
  }
  if (typeof cell !== 'string') return cell.date;
  if ((name === 'url' || name === 'link') && isWebAddress(cell)) {
    return (
      <a href={cell} target="_blank" rel="noreferrer" tabIndex={-1}>
        {name === 'link' ? t('review.jump') : cell}
      </a>
    );
  }
  return cell;
}
