import type { CollectionColumn } from '../../utils/model';
import type { Subject } from './collection-data';
import type { Correction } from './corrections';

export const COPY_FORMATS = ['table', 'markdown', 'csv', 'json', 'lines'] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

/** What a reader can do in the table of a collection. */
export interface TableActions {
  readonly onCorrect: (figureId: string, fields: Correction) => void;
  readonly onNote: (subject: Subject, text: string) => void;
  readonly onTags: (subject: Subject, tags: readonly string[]) => void;
  readonly onCell: (rowId: string, columnId: string, text: string) => void;
  readonly onColumns: (columns: readonly CollectionColumn[] | null) => void;
  readonly onOrder: (rowIds: readonly string[]) => void;
  readonly onRemove: (rowIds: readonly string[]) => void;
}

/** What a reader can do with collections. */
export interface CollectionActions extends TableActions {
  readonly onChoose: (id: string) => void;
  readonly onCreate: (name: string) => void;
  readonly onRename: (name: string) => void;
  readonly onDelete: () => void;
  /** Copies the chosen rows, all where none is; says how many, `undefined` where nothing was copied. */
  readonly onCopy: (format: CopyFormat, chosen: ReadonlySet<string>) => Promise<number | undefined>;
}
