import { t } from '../utils/i18n';
import { EXCLUSION_REASONS } from '../utils/tally';
import { writeAmount } from './amounts';
import { Disclosure } from './Disclosure';
import type { ScopeName } from './ScopeTabs';
import { countTold, type Behind, type Summary } from './summary';
import { TallyTable, type ClaimActions } from './TallyTable';
import { useEvidenceViews } from './use-evidence-views';
import { useLater } from './use-later';

interface TallyViewProps {
  readonly summary: Summary;
  readonly behind: Behind;
  readonly scope: ScopeName;
  readonly actions?: ClaimActions | undefined;
}

/** The running tally of a scope: lines of organizations, those of none apart, and what was not counted. */
export function TallyView({ summary, behind, scope, actions }: TallyViewProps) {
  const { lines, toCheck, isUpdating } = summary;
  const attributed = lines.filter((line) => line.attributed);
  const reasons = reasonsOf(summary);
  const isEmpty = lines.length === 0 && reasons.length === 0 && toCheck === 0 && countTold(summary) === 0;
  const { leftOut } = behind;
  return (
    <section class="tally-view" aria-label={t('tally.title')} aria-busy={isUpdating}>
      {isUpdating && (
        <p class="quiet" role="status">
          {t('tally.updating')}
        </p>
      )}
      {isEmpty && <p class="empty">{t(`tally.empty.${scope}`)}</p>}
      {attributed.length > 0 && (
        <TallyTable lines={attributed} behind={behind} caption={t('tally.title')} actions={actions} />
      )}
      {lines.length === 0 && !isEmpty && <p class="empty">{t('tally.nothingCounted')}</p>}
      <Unattributed summary={summary} behind={behind} actions={actions} />
      {reasons.length > 0 && leftOut !== undefined && (
        <Disclosure summary={t('tally.leftOut', { reasons })}>{() => <LeftOut fetch={leftOut} />}</Disclosure>
      )}
      {reasons.length > 0 && leftOut === undefined && (
        <p class="quiet left-out-line">{t('tally.leftOut', { reasons })}</p>
      )}
      {toCheck > 0 && <p class="to-check">{t('count.toCheck', { count: toCheck })}</p>}
    </section>
  );
}

/** 计划 1、规模 1: the reasons that left something out, in the order of the product. */
const reasonsOf = ({ leftOut }: Summary): readonly string[] =>
  EXCLUSION_REASONS.flatMap((why) => {
    const count = leftOut[why] ?? 0;
    return count > 0 ? [t('tally.reason', { reason: t(`why.${why}`), count })] : [];
  });

function LeftOut({ fetch }: { readonly fetch: NonNullable<Behind['leftOut']> }) {
  const views = useEvidenceViews();
  const data = useLater(fetch, [fetch]);
  if (views === undefined || data === undefined) return null;
  return <views.LeftOutList data={data} excluded={data.tally.excluded} />;
}

/** Figures of no organization stand in lines of their own: what some organization gave may be contained in them. */
function Unattributed({ summary, behind, actions }: Omit<TallyViewProps, 'scope'>) {
  const lines = summary.lines.filter((line) => !line.attributed);
  const [first] = lines;
  if (first === undefined) return null;
  const amount = writeAmount(first, first.measure, first.sample);
  const count = lines.reduce((sum, { claims }) => sum + claims, 0);
  const words =
    count === 1 ? t('tally.unattributed.one', { amount }) : t('tally.unattributed.several', { amount, count });
  return (
    <Disclosure summary={words}>
      {() => <TallyTable lines={lines} behind={behind} caption={t('details.unattributed')} actions={actions} />}
    </Disclosure>
  );
}
