import { interfaceLocale, t } from '../../utils/i18n';
import type { Caller, Calls } from '../../utils/messages';
import { LANGUAGES, type Extraction, type Reading, type SourceRow, type Span } from '../../utils/model';
import { describePosition, describeQuote } from '../../utils/selectors';
import { regionOfHost } from '../../utils/settings';
import { sentenceAround, troubleOf, type Database } from '../../utils/storage';
import { findSentences } from '../../utils/text';
import { organizationForm, readingForm } from './forms';
import { speak } from './speak';
import { isSamePage, loadRecord } from './tab-records';
import type { LoadEngine } from './understand';

const NOTHING = { ok: false, code: 'no-access', detail: 'no words of an article' } as const;

/** What a number is taken for that the program does not read: the reader says what it is. */
const UNREAD: Reading = {
  value: 0,
  max: null,
  low: 0,
  high: 0,
  bound: 'exact',
  kind: 'other',
  unit: null,
  currency: null,
  item: null,
  org: null,
  role: 'other',
  period: null,
  step: 1,
  unitClass: 'other::',
  per: null,
  cumulative: false,
  periodStart: null,
  periodEnd: null,
  place: null,
  recipient: null,
};

/** Words without the line breaks of the page between them. */
const onOneLine = (text: string) =>
  text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '').replace(/\s+/gu, ' ');

const shared = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Reads the article once more: what a selection says depends on what stands around it. */
async function extractAgain(loadEngine: LoadEngine, text: string, source: SourceRow): Promise<Extraction | undefined> {
  const lang = LANGUAGES.find((known) => known === source.lang);
  if (lang === undefined) return undefined;
  const region = regionOfHost(new URL(source.url).hostname);
  const { publishedDate } = source;
  const { extract } = await loadEngine();
  return extract(text, {
    lang,
    ...(region === undefined ? {} : { region }),
    ...(publishedDate === null ? {} : { publishedDate }),
  });
}

/** The number that the program reads in a span: of several the one that fills most of it. */
function readingIn({ figures }: Pick<Extraction, 'figures'>, span: Span): Reading | null {
  const [best] = figures
    .filter((figure) => shared(figure, span) > 0)
    .toSorted((a, b) => shared(b, span) - shared(a, span));
  if (best === undefined) return null;
  const { start: _start, end: _end, raw: _raw, partOf: _partOf, ...reading } = best;
  return reading;
}

/**
 * What words that the reader has selected would be kept as: where they stand in which article, and where they are to be a
 * figure or an organization what the program makes of them, for the reader to go on from.
 */
export async function readSelection(
  database: Database,
  loadEngine: LoadEngine,
  { part, start, end, text, want }: Calls['selection.read']['send'],
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
  try {
    await speak();
    const { sourceId, page } = article;
    const source = want === 'place' ? undefined : await database.sources.get(sourceId);
    const extraction = source === undefined ? undefined : await extractAgain(loadEngine, words, source);
    const found = extraction === undefined ? null : readingIn(extraction, span);
    const name = onOneLine(words.slice(span.start, span.end));
    const known = extraction?.organizations.find(({ mentions }) => mentions.some((place) => shared(place, span) > 0));
    return {
      ok: true,
      offer: {
        id: crypto.randomUUID(),
        sourceId,
        page,
        quote: describeQuote(words, span),
        position: describePosition(span),
        sentence: sentenceAround(words, findSentences(words), span),
        lang: interfaceLocale().lang,
        words: {
          title: t('bar.title'),
          highlight: t('bar.highlight'),
          note: t('card.note'),
          figure: t('bar.figure'),
          organization: t('bar.organization'),
          failed: t('card.failed'),
        },
        figure: want === 'figure' ? await readingForm(database, sourceId, found ?? UNREAD, found) : null,
        organization:
          want === 'organization' ? await organizationForm(database, sourceId, name, known?.type ?? 'other') : null,
      },
    };
  } catch (error) {
    return troubleOf(error);
  }
}
