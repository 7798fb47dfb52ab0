import type { ComponentChildren } from 'preact';
import { t } from '../utils/i18n';
import type { Status } from '../utils/model';
import { categoryOf } from './amounts';
import { CollectButton } from './collections/CollectButton';
import type { FigureEntry } from './scope-data';
import { SourceLine } from './SourceLine';
import { splitSentence } from './split-sentence';

/** Each state has a shape of its own; its word is read out and shows on hovering. */
const STATUS_SIGNS: { readonly [S in Status]: string } = {
  found: '○',
  confirmed: '●',
  edited: '◐',
  rejected: '×',
  missing: '–',
};

interface FigureRowProps {
  readonly entry: FigureEntry;
  /** Said beside the figure: passed on, part of another. */
  readonly remark?: string | undefined;
  /** What can be done with it. */
  readonly children?: ComponentChildren;
}

/** A figure with its evidence: as printed, whose it is, the sentence, the article. */
export function FigureRow({ entry: { figure, row, organization, source }, remark, children }: FigureRowProps) {
  const { before, exact, after } = splitSentence(row.sentence, row.quote);
  const status = t(`status.${figure.status}`);
  return (
    <li class="figure">
      <p class="figure-head">
        <span class="status" role="img" aria-label={status} title={status}>
          {STATUS_SIGNS[figure.status]}
        </span>
        <span class={`raw ${categoryOf(figure.kind)}`}>{row.found.raw}</span>
        <span class={organization === null ? 'quiet' : 'organization'}>
          {organization ?? t('details.unattributed')}
        </span>
        {remark !== undefined && <span class="remark">{remark}</span>}
        <CollectButton figureId={row.id} raw={row.found.raw} />
        {children}
      </p>
      <blockquote class="sentence">
        {before}
        {exact !== '' && <mark class={categoryOf(figure.kind)}>{exact}</mark>}
        {after}
      </blockquote>
      {source !== undefined && <SourceLine source={source} />}
    </li>
  );
}
