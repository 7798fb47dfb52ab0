import { useEffect, useRef, useState } from 'preact/hooks';
import { linkToWords } from '../../../utils/export';
import { t } from '../../../utils/i18n';
import { call } from '../../../utils/messages';
import type { FigureRow, HighlightRow, SourceRow } from '../../../utils/model';
import { watchPlace, type Database, type PlaceNow } from '../../../utils/storage';

interface JumpBackProps {
  readonly database: Database;
  readonly target: { readonly table: 'figures' | 'highlights'; readonly id: string };
  readonly row: Pick<FigureRow | HighlightRow, 'quote' | 'position'>;
  readonly source: SourceRow;
  readonly say: (words: string) => void;
}

const isWebAddress = (url: string): boolean => /^https?:\/\//iu.test(url);

/** What became of the words since they were saved, in a sentence. */
function words(place: PlaceNow): string {
  if (place.outcome === 'changed') return t('jump.changed', { was: place.was, now: place.now });
  return t(`jump.${place.outcome}`);
}

/**
 * Leads to the exact words in their article, in the tab that shows it or in a new one; the browser scrolls to them and marks
 * them. When the article has been read again, it says what became of them.
 */
export function JumpBack({ database, target, row, source, say }: JumpBackProps) {
  const [place, setPlace] = useState<PlaceNow>();
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  if (!isWebAddress(source.url)) return null;
  const jump = async () => {
    setPlace(undefined);
    stop.current?.();
    stop.current = watchPlace(database, target, source.lastSeenAt, setPlace);
    const shown = await call('article.show', {
      sourceId: source.id,
      id: target.id,
      url: linkToWords(source.url, row.quote, true),
    });
    if (!shown.ok) say(t(`failure.${shown.code}`));
  };
  return (
    <div class="jump">
      <button type="button" name="jump" onClick={() => void jump()}>
        {t('review.jump')}
      </button>
      {place !== undefined && (
        <p role="status" class={place.outcome === 'same' ? 'quiet' : 'warning'}>
          {words(place)}
        </p>
      )}
    </div>
  );
}
