import { t } from '../../utils/i18n';
import { call } from '../../utils/messages';

/** Puts a figure into the current collection, and says what became of it. */
export async function collect(figureId: string): Promise<string> {
  const done = await call('collection.add', { figureIds: [figureId] });
  if (!done.ok) return t(`failure.${done.code}`);
  if (done.added === 0) return t('collection.known', { collection: done.collection });
  return t('collection.added', { collection: done.collection, count: done.rows });
}
