import { interfaceLocale, t } from '../utils/i18n';
import type { GateDecision, GateReason } from '../utils/model';

/** From this score a page is charity news; the gate decides by the same number. */
const THRESHOLD = 0.5;

/** More grounds than this explain nothing. */
const MOST_REASONS = 6;

const byWeight = (a: GateReason, b: GateReason) => Math.abs(b.weight) - Math.abs(a.weight);

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
            <span aria-hidden="true">{weight < 0 ? '−' : '+'}</span> {detail === '' ? code : detail}
          </li>
        ))}
      </ul>
    </div>
  );
}
