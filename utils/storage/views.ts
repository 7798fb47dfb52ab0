import type { ViewRow } from '../model';
import { whenOpen, type Database } from './database';

/** The reader's saved views that were not removed, in their order. */
export async function loadViews(database: Database): Promise<readonly ViewRow[]> {
  await whenOpen(database);
  return (await database.views.toArray())
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => a.order - b.order);
}

/** Saves a search under a name, behind the others; one of the same name is replaced. */
export async function saveView(database: Database, name: string, query: string, now: number): Promise<void> {
  await whenOpen(database);
  await database.transaction('rw', database.views, async () => {
    const views = await database.views.toArray();
    const known = views.find((view) => view.name === name);
    const order = known?.order ?? Math.max(0, ...views.map((view) => view.order)) + 1;
    await database.views.put({
      id: known?.id ?? crypto.randomUUID(),
      name,
      query,
      order,
      changedAt: now,
      deletedAt: null,
    });
  });
}

/** Removes a saved view. The row stays, marked, so that an older backup does not bring it back. */
export async function removeView(database: Database, id: string, now: number): Promise<void> {
  await whenOpen(database);
  await database.views.update(id, { deletedAt: now, changedAt: now });
}
