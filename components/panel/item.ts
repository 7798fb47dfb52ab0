import type { HighlightCategory, Mark, Status } from '../../utils/model';

/** What became of a place since it was kept, in the order in which the panel lists them. */
export const WHEREABOUTS = ['here', 'uncertain', 'gone'] as const;
export type Whereabouts = (typeof WHEREABOUTS)[number];

/** A thing of the article as the panel lists it. */
export interface PanelItem {
  /** Of its first place. */
  readonly id: string;
  /** Of every place that is decided together with it: an organization stands in several. */
  readonly ids: readonly string[];
  readonly category: Mark['category'];
  /** Class of its mark: money, people, count, organization, own. */
  readonly look: string;
  /** As printed; of an organization its name. */
  readonly raw: string;
  /** Value with its bound; of an organization how often it is named; of a highlight what it is for. */
  readonly amount: string;
  /** Whose figure it is; '' where it is nobody's. */
  readonly organization: string;
  readonly status: Status;
  readonly own: HighlightCategory | null;
  readonly note: string;
  /** Title of the article, where the page holds several. */
  readonly part: string;
  /** What is told of it below its line: another number stands there, or it is gone since a day. */
  readonly remark: string;
  /** Whether the page has it where it was; `uncertain`: its words stand there more than once, and nothing tells which are meant. */
  readonly whereabouts: Whereabouts;
  readonly lang: string;
}

/** Which of them are listed. */
export interface PanelFilter {
  readonly category: Mark['category'] | 'all';
  readonly onlyToCheck: boolean;
  readonly words: string;
}

/** The items that a filter lets through, those that the page has no longer, or not for certain, at the end. */
export function filterItems(items: readonly PanelItem[], { category, onlyToCheck, words }: PanelFilter): PanelItem[] {
  const wanted = words.trim().toLowerCase();
  const isWanted = (item: PanelItem) =>
    (category === 'all' || item.category === category) &&
    (!onlyToCheck || item.status === 'found') &&
    (wanted === '' || `${item.raw} ${item.organization} ${item.note}`.toLowerCase().includes(wanted));
  const kept = items.filter(isWanted);
  return WHEREABOUTS.flatMap((where) => kept.filter(({ whereabouts }) => whereabouts === where));
}
