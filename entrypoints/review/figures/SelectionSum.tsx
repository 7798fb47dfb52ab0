import { writeAmount } from '../../../components/amounts';
import { readScope } from '../../../components/scope-data';
import { t } from '../../../utils/i18n';
import { loadFigures, type Database } from '../../../utils/storage';
import { useStored } from '../frame/use-stored';

/** More are not added up while the reader waits: the tally of a tag or a collection says it. */
const MOST_ADDED = 2000;

interface SelectionSumProps {
  readonly database: Database;
  readonly marked: ReadonlySet<string>;
  readonly version: number;
}

/** What the selected figures come to, where they are of one measure; else why they are not added up. */
export function SelectionSum({ database, marked, version }: SelectionSumProps) {
  const { rows } = useStored(
    async () => (marked.size > MOST_ADDED ? undefined : readScope(await loadFigures(database, [...marked]))),
    [database, marked],
    [version],
  );
  if (rows === undefined) return null;
  const { lines, excluded } = rows.tally;
  const [line] = lines;
  if (line === undefined) return <span class="quiet">{t('sum.nothing')}</span>;
  if (lines.length > 1) return <span class="quiet">{t('sum.unlike')}</span>;
  const sample = rows.entries.get(line.figures[0] ?? '')?.figure;
  return (
    <span class="sum">
      {t('tally.title')} <b>{writeAmount(line, line.measure, sample)}</b>
      {line.mayOverlap && <span class="remark"> {t('tally.mayOverlap')}</span>}
      {excluded.length > 0 && <span class="quiet"> · {t('sum.leftOut', { count: excluded.length })}</span>}
    </span>
  );
}
