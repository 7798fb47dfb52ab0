import { interfaceLocale, t, type MessageKey } from '../utils/i18n';
import type { GateDecision, GateReason } from '../utils/model';

/** From this score a page is charity news; the gate decides by the same number. */
const THRESHOLD = 0.5;

/** More grounds than this explain nothing. */
const MOST_REASONS = 6;

const byWeight = (a: GateReason, b: GateReason) => Math.abs(b.weight) - Math.abs(a.weight);

type CodeOf<Key> = Key extends `reason.${infer Code}` ? Code : never;

/** The grounds that have words, by their codes: a code that the gate gives and nobody can read would not compile. */
const WORDS: { readonly [Code in CodeOf<MessageKey>]: (detail: string) => string } = {
  charity: (detail) => t('reason.charity', { detail }),
  need: (detail) => t('reason.need', { detail }),
  other: (detail) => t('reason.other', { detail }),
  text: () => t('reason.text'),
  'declared-article': () => t('reason.declared-article'),
  'dated-address': () => t('reason.dated-address'),
  list: () => t('reason.list'),
  'declared-other': () => t('reason.declared-other'),
  'home-page': () => t('reason.home-page'),
  'search-page': () => t('reason.search-page'),
  form: () => t('reason.form'),
  private: () => t('reason.private'),
  editor: () => t('reason.editor'),
  file: () => t('reason.file'),
};

const hasWords = (code: string): code is keyof typeof WORDS => Object.hasOwn(WORDS, code);

/** A decision of another version may have a code that is not known here; its detail still says something. */
const wordsOf = ({ code, detail }: GateReason) => (hasWords(code) ? WORDS[code](detail) : detail || code);

/** Why a page was taken for charity news or not: the score, and the grounds that weigh most. */
export function GateReasons({ decision: { score, reasons } }: { readonly decision: GateDecision }) {
  const shown = [...reasons].sort(byWeight).slice(0, MOST_REASONS);
  const print = new Intl.NumberFormat(interfaceLocale().lang, { maximumFractionDigits: 2 });
  return (
    <div class="reasons">
      <p>{t('page.score', { score: print.format(score), threshold: print.format(THRESHOLD) })}</p>
      <ul>
        {shown.map(({ code, detail, weight }) => (
          <li key={`${code} ${detail}`}>
            <span aria-hidden="true">{weight < 0 ? '−' : '+'}</span> {wordsOf({ code, detail, weight })}
          </li>
        ))}
      </ul>
    </div>
  );
}
