import type { HighlightCategory, Reading, ReadingForm } from '../../utils/model';

/** What the reader can do with the card. Each answers whether it was done. */
export interface CardActions {
  readonly onDecide: (action: 'confirm' | 'reject' | 'reset') => Promise<boolean>;
  /** What can be corrected; `undefined` where nobody could say. */
  readonly onForm: () => Promise<ReadingForm | undefined>;
  readonly onCorrect: (fields: Partial<Reading>) => Promise<boolean>;
  readonly onCollect: () => Promise<boolean>;
  /** Says once for every article that the printed form is no figure. */
  readonly onNever: () => Promise<boolean>;
  readonly onNote: (text: string) => Promise<boolean>;
  /** Keeps what was written so far; '' forgets it. */
  readonly onDraft: (text: string) => void;
  readonly onTags: (tags: readonly string[]) => Promise<boolean>;
  /** What a highlight of the reader's own is for. */
  readonly onPurpose: (purpose: HighlightCategory) => Promise<boolean>;
  /** Puts a highlight of the reader's own into the bin. */
  readonly onRemove: () => Promise<boolean>;
  readonly onUndo: () => Promise<boolean>;
  readonly onRedo: () => Promise<boolean>;
  readonly onCopy: () => Promise<boolean>;
  /** Absent where the card does not close: in the panel. */
  readonly onClose?: () => void;
}
