import { interfaceLocale, t } from '../../../utils/i18n';
import type { FigureRow, HighlightRow, SourceRow } from '../../../utils/model';

interface EvidenceProps {
  readonly row: Pick<FigureRow | HighlightRow, 'quote' | 'missingSince'>;
  readonly source: SourceRow | undefined;
}

/** As much of the hash as two versions of a text are told apart by. */
const SHORT_HASH = 12;

/** Where words stood when they were saved: what was before and after them, when, and in which text. */
export function Evidence({ row: { quote, missingSince }, source }: EvidenceProps) {
  const date = new Intl.DateTimeFormat(interfaceLocale().lang, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <details class="evidence">
      <summary class={missingSince === null ? 'quiet' : 'warning'}>
        {missingSince === null ? t('evidence.title') : t('evidence.missing', { date: date.format(missingSince) })}
      </summary>
      <p class="sentence">
        …{quote.prefix}
        <b>{quote.exact}</b>
        {quote.suffix}…
      </p>
      {source !== undefined && (
        <p class="quiet">
          {t('article.saved', { date: date.format(source.firstSeenAt) })} ·{' '}
          {t('article.seen', { date: date.format(source.lastSeenAt) })}
          {source.contentHash !== '' && (
            <>
              {' · '}
              <span title={source.contentHash}>SHA-256 {source.contentHash.slice(0, SHORT_HASH)}</span>
            </>
          )}
        </p>
      )}
    </details>
  );
}
