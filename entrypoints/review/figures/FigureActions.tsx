import type { EditRequest } from '../../../utils/edits';
import { t } from '../../../utils/i18n';
import { call } from '../../../utils/messages';
import type { Database } from '../../../utils/storage';

interface FigureActionsProps {
  readonly database: Database;
  /** Whether the ticked rows are figures themselves, or what the figures are of. */
  readonly of: 'rows' | 'figures';
  /** The figures meant: all of them, or only those that nobody has judged yet. */
  readonly idsOf: (which: 'all' | 'to check') => Promise<readonly string[]>;
  readonly edit: (request: EditRequest) => Promise<boolean>;
  readonly say: (words: string) => void;
}

const WORDS = {
  rows: {
    confirm: 'review.confirmAll',
    reject: 'review.rejectAll',
    collect: 'review.collectAll',
    export: 'review.exportAll',
  },
  figures: {
    confirm: 'review.confirmTheirs',
    reject: 'review.rejectTheirs',
    collect: 'review.collectTheirs',
    export: 'review.exportTheirs',
  },
} as const;

/**
 * What can be done with many figures at once. Figures that were ticked themselves are judged anew; of those that belong to
 * what was ticked, the ones that the reader has judged already stay as they are.
 */
export function FigureActions({ database, of, idsOf, edit, say }: FigureActionsProps) {
  const decide = async (action: 'confirm' | 'reject') => {
    const ids = await idsOf(of === 'rows' ? 'all' : 'to check');
    if (ids.length === 0) say(t('review.allChecked'));
    else await edit({ action, targets: ids.map((id) => ({ table: 'figures', id })) });
  };
  const collect = async () => {
    const figureIds = await idsOf('all');
    if (figureIds.length === 0) {
      say(t('review.notFound'));
      return;
    }
    const added = await call('collection.add', { figureIds });
    say(
      added.ok
        ? t('review.collected', { count: added.added, collection: added.collection })
        : t(`failure.${added.code}`),
    );
  };
  const save = async () => {
    const ids = await idsOf('all');
    // Writing files is loaded when somebody writes one.
    const { exportFigures } = await import('../transfer/export-selection');
    const { file, rows } = await exportFigures(database, ids);
    say(t('transfer.exported', { count: rows, file }));
  };
  const words = WORDS[of];
  return (
    <>
      {(['confirm', 'reject'] as const).map((action) => (
        <button key={action} type="button" onClick={() => void decide(action)}>
          {t(words[action])}
        </button>
      ))}
      <button type="button" onClick={() => void collect()}>
        {t(words.collect)}
      </button>
      <button type="button" onClick={() => void save()}>
        {t(words.export)}
      </button>
    </>
  );
}
