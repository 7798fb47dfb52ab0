import { gzipSync } from 'node:zlib';
import { doEdit } from '../../../../utils/edits';
import { writeBackup, type Database } from '../../../../utils/storage';
import { NOW, placeOf, snapshot, store } from '../../edits/stage';

/** A database in which a reader has done something in every table that a backup holds. */
export async function storeEverything(): Promise<Database> {
  const { database, sourceId, figureIds } = await store();
  const [a = '', b = ''] = figureIds;
  const requests = [
    { action: 'correct', figureId: a, fields: { value: 281, item: null } },
    { action: 'note', target: { table: 'figures', id: a }, text: '<b>核对</b>\n"__proto__": 𠮷' },
    { action: 'tag', targets: [{ table: 'figures', id: b }], add: ['教育'], remove: [] },
    { action: 'highlight', id: 'h1', ...placeOf(sourceId, '志愿者'), category: 'doubt', note: '?', tags: [] },
    { action: 'new-collection', id: 'c1', name: '=表' },
    { action: 'collect', collectionId: 'c1', rows: [{ id: 'r1', figureId: a, highlightId: null }] },
    { action: 'merge-claims', claimId: 'k', figureIds: [a, b] },
    { action: 'rule', id: 'n1', rule: 'not-a-figure', words: '12345热线', organizationId: null, sourceId: null },
  ] as const;
  for (const request of requests) await doEdit(database, request, NOW + 1);
  await database.rates.put({
    id: 'q1',
    from: 'USD',
    to: 'CNY',
    date: '2024-06-01',
    rate: '7.1',
    changedAt: NOW,
    deletedAt: null,
  });
  await database.views.put({ id: 'v1', name: '待查', query: '?tag=教育', order: 1, changedAt: NOW, deletedAt: null });
  await database.sites.put({ host: 'gongyishibao.com', rule: 'always', changedAt: NOW });
  return database;
}

/** A backup, packed. */
export async function backupOf(database: Database): Promise<Blob> {
  return new Response(writeBackup(database, { program: '0.1.0', now: NOW })).blob();
}

/** A backup's lines. */
export async function linesOf(file: Blob): Promise<string[]> {
  const text = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  return text.split('\n').slice(0, -1);
}

export const fileOf = (lines: readonly string[]): Blob =>
  new Blob([gzipSync(lines.map((line) => `${line}\n`).join(''))]);

/** Every row that a backup can bring, with its moments. */
export async function everything(database: Database): Promise<unknown> {
  const [rates, views, sites] = [database.rates, database.views, database.sites];
  return {
    ...(await snapshot(database)),
    rates: await rates.toArray(),
    views: await views.toArray(),
    sites: await sites.toArray(),
  };
}
