import type { CollectionActions } from '../../../components/collections/actions';
import type { Subject } from '../../../components/collections/collection-data';
import { copyForms } from '../../../components/collections/copy-forms';
import { writeItem } from '../../../utils/clipboard';
import type { EditRequest } from '../../../utils/edits';
import { t } from '../../../utils/i18n';
import type { StoredCollection } from '../../../utils/storage';
import type { ViewProps } from '../frame/view-props';

interface Ways {
  readonly edit: ViewProps['edit'];
  readonly say: ViewProps['say'];
  readonly choose: (id: string) => void;
}

/** What the reader does in the table of a collection: everything that changes a row goes through the journal. */
export function actionsFor(stored: StoredCollection | undefined, { edit, say, choose }: Ways): CollectionActions {
  const id = stored?.collection.id ?? '';
  const ask = (request: EditRequest) => void edit(request);
  const tagsOf = ({ table, id: of }: Subject) => {
    const rows = table === 'figures' ? stored?.rows.figures : stored?.highlights;
    return rows?.find((row) => row.id === of)?.tags ?? [];
  };
  const begin = async (fresh: string, name: string) => {
    if (await edit({ action: 'new-collection', id: fresh, name })) choose(fresh);
  };
  return {
    onChoose: choose,
    onCreate: (name) => {
      const fresh = crypto.randomUUID();
      void begin(fresh, name);
    },
    onRename: (name) => {
      ask({ action: 'change-collection', id, name });
    },
    onDelete: () => {
      ask({ action: 'delete', targets: [{ table: 'collections', id }] });
    },
    onColumns: (columns) => {
      ask({ action: 'change-collection', id, columns });
    },
    onOrder: (rowIds) => {
      ask({ action: 'reorder', collectionId: id, rowIds });
    },
    onRemove: (rowIds) => {
      ask({ action: 'uncollect', rowIds });
    },
    onCorrect: (figureId, fields) => {
      ask({ action: 'correct', figureId, fields });
    },
    onNote: (target, text) => {
      ask({ action: 'note', target, text });
    },
    onTags: (target, tags) => {
      const before = tagsOf(target);
      const remove = before.filter((tag) => !tags.includes(tag));
      ask({ action: 'tag', targets: [target], add: tags.filter((tag) => !before.includes(tag)), remove });
    },
    onCell: (rowId, columnId, text) => {
      ask({ action: 'cell', rowId, columnId, text });
    },
    onCopy: async (format, chosen) => {
      if (stored === undefined) return undefined;
      // Made in the click itself: browsers let nobody write to the clipboard later.
      const { forms, rows } = copyForms(stored, format, chosen);
      const copied = await writeItem(forms, rows);
      say(copied.ok ? t('copy.done', { count: copied.rows }) : t('copy.failed'));
      return copied.ok ? copied.rows : undefined;
    },
  };
}
