import { interfaceLocale, setLocale, t } from '../../utils/i18n';
import type { Caller, Calls } from '../../utils/messages';
import { describePosition, describeQuote } from '../../utils/selectors';
import { loadSettings } from '../../utils/settings';
import { sentenceAround } from '../../utils/storage';
import { findSentences } from '../../utils/text';
import { isSamePage, loadRecord } from './tab-records';

const NOTHING = { ok: false, code: 'no-access', detail: 'no words of an article' } as const;

/** What words that the reader has selected would be kept as: where they stand in which article. */
export async function readSelection(
  { part, start, end, text }: Calls['selection.read']['send'],
  { tabId, url }: Caller,
): Promise<Calls['selection.read']['receive']> {
  const record = tabId === null ? undefined : await loadRecord(tabId);
  if (record === undefined || !isSamePage(record.url, url)) return NOTHING;
  const article = record.articles.find((place) => place.part === part && place.start <= start && start < place.end);
  if (article === undefined) return NOTHING;
  // A selection that runs into the next article ends where this one does.
  const span = { start: start - article.start, end: Math.min(end, article.end) - article.start };
  const words = text.slice(article.start, article.end);
  if (span.end <= span.start || span.end > words.length) return NOTHING;
  await setLocale(await loadSettings());
  return {
    ok: true,
    offer: {
      id: crypto.randomUUID(),
      sourceId: article.sourceId,
      page: article.page,
      quote: describeQuote(words, span),
      position: describePosition(span),
      sentence: sentenceAround(words, findSentences(words), span),
      lang: interfaceLocale().lang,
      words: { title: t('bar.title'), highlight: t('bar.highlight'), note: t('card.note'), failed: t('card.failed') },
    },
  };
}
