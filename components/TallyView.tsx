import { t } from '../utils/i18n';
import { EXCLUSION_REASONS, type Tally } from '../utils/tally';
import { writeAmount } from './amounts';
import { Disclosure } from './Disclosure';
import { LeftOutList } from './FigureList';
import type { ScopeData } from './scope-data';
import type { ScopeName } from './ScopeTabs';
import { TallyTable } from './TallyTable';

interface TallyViewProps {
  readonly data: ScopeData;
  readonly scope: ScopeName;
}

/** The running tally of a scope: lines of organizations, those of none apart, and what was not counted. */
export function TallyView({ data, scope }: TallyViewProps) {
  const { lines, excluded, toCheck } = data.tally;
  const attributed = lines.filter((line) => line.attributed);
  if (data.figures.length === 0) return <p class="empty">{t(`tally.empty.${scope}`)}</p>;
  return (
    <section class="tally-view" aria-label={t('tally.title')}>
      {attributed.length > 0 && <TallyTable data={data} lines={attributed} caption={t('tally.title')} />}
      {lines.length === 0 && <p class="empty">{t('tally.nothingCounted')}</p>}
      <Unattributed data={data} />
      {excluded.length > 0 && (
        <Disclosure summary={t('tally.leftOut', { reasons: reasonsOf(data.tally) })}>
          {() => <LeftOutList data={data} excluded={excluded} />}
        </Disclosure>
      )}
      {toCheck > 0 && <p class="to-check">{t('count.toCheck', { count: toCheck })}</p>}
    </section>
  );
}

/** 计划 1、规模 1: the reasons that left something out, in the order of the product. */
const reasonsOf = ({ counts }: Tally): readonly string[] =>
  EXCLUSION_REASONS.filter((why) => counts[why] > 0).map((why) =>
    t('tally.reason', { reason: t(`why.${why}`), count: counts[why] }),
  );

/** Figures of no organization stand in lines of their own: what some organization gave may be contained in them. */
function Unattributed({ data }: { readonly data: ScopeData }) {
  const lines = data.tally.lines.filter((line) => !line.attributed);
  const [first] = lines;
  if (first === undefined) return null;
  const sample = data.entries.get(first.figures[0] ?? '')?.figure;
  const amount = writeAmount(first, first.measure, sample);
  const count = lines.reduce((sum, { claims }) => sum + claims, 0);
  const summary =
    count === 1 ? t('tally.unattributed.one', { amount }) : t('tally.unattributed.several', { amount, count });
  return (
    <Disclosure summary={summary}>
      {() => <TallyTable data={data} lines={lines} caption={t('details.unattributed')} />}
    </Disclosure>
  );
}
