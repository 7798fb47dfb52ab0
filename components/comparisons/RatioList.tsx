import { interfaceLocale, t } from '../../utils/i18n';
import type { Interval } from '../../utils/model';
import { printInterval, type Claim, type Ratio } from '../../utils/tally';
import { writeAmount } from '../amounts';
import type { ScopeData } from '../scope-data';
import { SourceLine } from '../SourceLine';

interface RatioListProps {
  readonly ratios: readonly Ratio[];
  readonly data: ScopeData;
}

// More digits than the numbers that a ratio is made of have would feign precision.
const DIGITS = 3;

const shorten = (value: number): number => Number(value.toPrecision(DIGITS));

const rounded = ({ low, high }: Interval): Interval => ({
  low: shorten(low),
  high: high === null ? null : shorten(high),
});

/** Ratios that articles allow, each as derived, with its formula and its source; grey where an end is open. */
export function RatioList({ ratios, data }: RatioListProps) {
  return (
    <ul class="ratios">
      {ratios.map((ratio) => (
        <li key={`${ratio.above.id} ${ratio.below.id}`} class={ratio.isBoundOnly ? 'quiet' : ''}>
          <p>
            <strong class="number">{valueOf(ratio)}</strong>{' '}
            <span class="organization">{data.organizations.get(ratio.above.organizationId ?? '')}</span>{' '}
            <span class="remark">{t(ratio.isBoundOnly ? 'comparison.boundOnly' : 'comparison.derived')}</span>
          </p>
          <p class="quiet">
            {amountOf(ratio.above)} ÷ {amountOf(ratio.below)}
          </p>
          <Source claim={ratio.above} data={data} />
        </li>
      ))}
    </ul>
  );
}

const amountOf = (claim: Claim): string =>
  `${writeAmount(claim, claim.measure, claim.figure)} ${t(`role.${claim.measure.role}`)}`;

function valueOf(ratio: Ratio): string {
  const { above, below, what } = ratio;
  if (what === 'share') return printInterval(rounded(ratio), { ...interfaceLocale(), unit: '%' });
  const money = writeAmount(rounded(ratio), above.measure, above.figure);
  return t('comparison.per', { amount: money, unit: t(`kind.${below.measure.kind}`) });
}

function Source({ claim, data }: { readonly claim: Claim; readonly data: ScopeData }) {
  const source = data.entries.get(claim.id)?.source;
  return source === undefined ? null : <SourceLine source={source} />;
}
