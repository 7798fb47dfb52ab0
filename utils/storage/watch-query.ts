import { liveQuery, type Subscription } from 'dexie';
import { whenOpen, type Database } from './database';
import { troubleOf, type StorageTrouble } from './trouble';

/**
 * Calls `onChange` with what a query gives: at once, and after every change to what it read, in any context.
 * @param onTrouble hears why it cannot be read
 * @returns what stops it
 */
export function watchQuery<T>(
  database: Database,
  query: () => Promise<T>,
  onChange: (value: T) => void,
  onTrouble: (trouble: StorageTrouble) => void = () => undefined,
): () => void {
  let isOver = false;
  let watched: Subscription | undefined;
  const fail = (error: unknown) => {
    if (!isOver) onTrouble(troubleOf(error));
  };
  const watch = async () => {
    // Dexie does not follow a query that waits for the opening inside of it: it would never be asked again.
    await whenOpen(database);
    if (isOver) return;
    // It follows one over its awaits only where the function itself is declared async.
    watched = liveQuery(async () => await query()).subscribe({ next: onChange, error: fail });
  };
  watch().catch(fail);
  return () => {
    isOver = true;
    watched?.unsubscribe();
  };
}
