import type { EditRequest } from '../../../utils/edits';
import type { Database } from '../../../utils/storage';
import type { Lookup, Progress } from '../lookup/queries';
import type { Address } from './address';

/** Goes to another address of the page. Typing replaces the entry that it began; everything else can be gone back from. */
export type Go = (change: Partial<Address>, how?: 'push' | 'replace') => void;

/** What every view of the review page lives from. */
export interface ViewProps {
  readonly database: Database;
  readonly address: Address;
  readonly go: Go;
  /** What answers questions about everything stored, and how far it has come. */
  readonly lookup: Lookup;
  readonly progress: Progress;
  /** Counts up whenever the reader has changed or undone something: what was read from the database is to be read again. */
  readonly version: number;
  /** Changes something through the journal, and says what became of it. Answers whether it was done. */
  readonly edit: (request: EditRequest) => Promise<boolean>;
  /** Says something in the status line of the page. */
  readonly say: (words: string) => void;
}
