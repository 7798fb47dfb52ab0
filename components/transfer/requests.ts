import type { BackupFaultCode, Grouping, ListFaultCode, Merged } from '../../utils/export';
import type { FailureCode } from '../page-situation';

export const EXPORT_FORMATS = ['csv', 'xlsx', 'json', 'csl', 'ris', 'annotations'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What is written of a table, as the reader set it. */
export interface TableOptions {
  readonly csvMark: boolean;
  readonly cellGrouping: Grouping;
}

/** What is to be written to a file. `collection` is the current one. */
export interface ExportRequest extends TableOptions {
  readonly format: ExportFormat;
  readonly scope: 'collection' | 'everything';
}

/** Long work as it goes on: it says how far it is, and can be given up. */
export interface Job {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Why there is no result, in a code that has words. */
export type Trouble = { readonly ok: false; readonly code: FailureCode | 'cancelled' | 'too-many-rows' };

/** The file that was written. `rows` counts its rows, of whatever kind. */
export type Exported = { readonly ok: true; readonly file: string; readonly rows: number } | Trouble;

/** What a file is that was read, and what taking it in would do. */
export type Staged =
  | {
      readonly ok: true;
      readonly what: 'backup' | 'organizations';
      readonly counts: { readonly [M in Merged]: number };
    }
  | { readonly ok: false; readonly code: 'invalid-file'; readonly fault: FileFault; readonly line: number }
  | Trouble;
export type FileFault = BackupFaultCode | ListFaultCode;

export type Committed = { readonly ok: true; readonly written: number } | Trouble;
