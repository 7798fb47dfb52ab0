import type { FigureRow, OrganizationRow, Reading, SourceRow } from '../model';
import { intervalOf, stepOf } from '../text';
import { groupBy } from './group';
import type { TallyFigure, TallyOptions } from './types';

/** What a scope is stored as. */
export interface TallyRows {
  readonly figures: readonly FigureRow[];
  readonly organizations: readonly OrganizationRow[];
  readonly sources: readonly SourceRow[];
}

/** Stored rows as figures to be tallied, each as the reader left it. */
export function tallyFiguresOf({ figures, sources }: TallyRows): readonly TallyFigure[] {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  return [...groupBy(figures, ({ sourceId }) => sourceId)].flatMap(([sourceId, rows]) => {
    const source = sourceOf.get(sourceId);
    const ordered = [...rows].sort((a, b) => a.page - b.page || a.sequence - b.sequence);
    return ordered.map((row, sequence) => toTallyFigure(row, sequence, source));
  });
}

/** Which organizations were merged into which, as a tally follows them. */
export const mergersOf = (organizations: readonly OrganizationRow[]): NonNullable<TallyOptions['mergedInto']> =>
  new Map(organizations.flatMap(({ id, mergedInto }) => (mergedInto === null ? [] : [[id, mergedInto] as const])));

function toTallyFigure(row: FigureRow, sequence: number, source: SourceRow | undefined): TallyFigure {
  const { id, sourceId, recipientId, partOf, sentence, missingSince, claim } = row;
  const { organizationId, ...as } = claim?.as ?? { organizationId: row.organizationId };
  return {
    ...readingOf(row),
    ...as,
    id,
    sourceId,
    claim: claim?.id ?? null,
    organizationId,
    recipientId,
    partOf,
    sentence,
    sequence,
    // What a reader confirmed keeps its status when the article drops it; it is no longer told all the same.
    status: missingSince === null ? row.status : 'missing',
    inHeadline: isTitle(sentence, source?.title ?? null),
    publishedDate: source?.publishedDate ?? null,
  };
}

/** The reader's reading over the program's. A number corrected without its interval brings the interval along. */
function readingOf({ found, edited }: FigureRow): Reading {
  const reading = { ...found, ...edited };
  const isRead = edited === null || 'low' in edited || !NUMBER_FIELDS.some((field) => field in edited);
  if (isRead) return reading;
  const step = edited.step ?? stepOf({ value: reading.value, scale: 1, decimals: 0 });
  return { ...reading, step, ...intervalOf({ ...reading, step }) };
}

const NUMBER_FIELDS = ['value', 'max', 'bound'] as const;

/** A title may hold two lines of a headline, of which each is a sentence of its own. */
const isTitle = (sentence: string, title: string | null): boolean =>
  title !== null && withoutSpace(sentence) !== '' && withoutSpace(title).includes(withoutSpace(sentence));

const withoutSpace = (text: string): string => text.replaceAll(/\s/g, '');
