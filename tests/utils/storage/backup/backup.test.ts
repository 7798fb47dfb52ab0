import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../../utils/export/backup/crc32';
import {
  commitImport,
  dropImport,
  hasStagedImport,
  openDatabase,
  stageImport,
  whenOpen,
  writeBackup,
} from '../../../../utils/storage';
import { edit, NOW } from '../../edits/stage';
import { backupOf, everything, fileOf, linesOf, storeEverything } from './files';

const empty = async () => {
  const database = openDatabase(`test-${crypto.randomUUID()}`);
  await whenOpen(database);
  return database;
};

describe('a backup', () => {
  it('brings every row to another machine, and says the same there', async () => {
    const here = await storeEverything();
    const file = await backupOf(here);
    const there = await empty();
    const rows = (await linesOf(file)).length - 2;
    expect(await stageImport(there, file)).toMatchObject({
      ok: true,
      counts: { new: rows, same: 0, changed: 0, conflict: 0 },
    });
    expect(await hasStagedImport(there)).toBe(true);
    expect(await there.figures.count()).toBe(0);
    expect(await commitImport(there, NOW)).toEqual({ ok: true, written: rows });
    expect(await everything(there)).toEqual(await everything(here));
    expect(await linesOf(await backupOf(there))).toEqual(await linesOf(file));
    expect(await there.jobs.toArray()).toMatchObject([{ id: 'tally' }]);
    expect(await there.staging.count()).toBe(0);
    await here.delete();
    await there.delete();
  });

  it.each(['read', 'merged'])('that is given up while it is %s changes nothing', async (phase) => {
    const [here, there] = [await storeEverything(), await empty()];
    const file = await backupOf(here);
    const giveUp = new AbortController();
    const options = { signal: giveUp.signal, onProgress: () => giveUp.abort() };
    const staged = await stageImport(there, file, phase === 'read' ? options : {});
    const outcome = phase === 'read' ? staged : await commitImport(there, NOW, options);
    expect(outcome).toEqual({ ok: false, code: 'cancelled' });
    expect(await there.figures.count()).toBe(0);
    expect(await hasStagedImport(there)).toBe(phase === 'merged');
    await here.delete();
    await there.delete();
  });

  it('says how far its import has come', async () => {
    const [here, there] = [await storeEverything(), await empty()];
    const file = await backupOf(here);
    const heard: string[] = [];
    const onProgress = (done: number, total: number) => heard.push(`${done}/${total}`);
    await stageImport(there, file, { onProgress });
    expect(heard.at(-1)).toBe(`${file.size}/${file.size}`);
    const rows = (await linesOf(file)).length - 2;
    await commitImport(there, NOW, { onProgress });
    expect(heard.at(-1)).toBe(`${rows}/${rows}`);
    await here.delete();
    await there.delete();
  });

  it('imported twice changes nothing', async () => {
    const database = await storeEverything();
    const before = await everything(database);
    const file = await backupOf(database);
    const run = await stageImport(database, file);
    expect(run).toMatchObject({ ok: true, counts: { new: 0, changed: 0, conflict: 0 } });
    expect(await commitImport(database, NOW)).toEqual({ ok: true, written: 0 });
    expect(await everything(database)).toEqual(before);
    await database.delete();
  });

  it('may be unpacked by hand', async () => {
    const database = await storeEverything();
    const lines = await linesOf(await backupOf(database));
    expect(await stageImport(await empty(), new Blob([lines.join('\n')]))).toMatchObject({ ok: true });
    await database.delete();
  });

  it('of ten thousand rows is written and read batch by batch', async () => {
    const database = await empty();
    const rows = Array.from({ length: 10_000 }, (_, at) => ({
      name: `标签${String(at)}`,
      color: null,
      changedAt: NOW,
      deletedAt: null,
    }));
    await database.tags.bulkAdd(rows);
    const written: number[] = [];
    const stream = writeBackup(database, { program: '0.1.0', now: NOW, onProgress: (done) => written.push(done) });
    const file = await new Response(stream).blob();
    expect(written).toHaveLength(20);
    const there = await empty();
    expect(await stageImport(there, file)).toMatchObject({ ok: true, counts: { new: 10_000 } });
    expect(await commitImport(there, NOW)).toEqual({ ok: true, written: 10_000 });
    expect(await there.tags.count()).toBe(10_000);
    await database.delete();
    await there.delete();
  });

  it('is given up where the reader cancels', async () => {
    const database = await storeEverything();
    const stop = new AbortController();
    stop.abort();
    await expect(
      new Response(writeBackup(database, { program: '0', now: NOW, signal: stop.signal })).blob(),
    ).rejects.toThrow();
    const before = await everything(database);
    expect(await stageImport(database, await backupOf(database), { signal: stop.signal })).toMatchObject({ ok: false });
    expect(await database.staging.count()).toBe(0);
    expect(await everything(database)).toEqual(before);
    await database.delete();
  });
});

describe('merging', () => {
  it('takes the later of two changes, keeps the reader’s later one, and deletes nothing', async () => {
    const here = await storeEverything();
    const there = await empty();
    const first = await backupOf(here);
    await stageImport(there, first);
    await commitImport(there, NOW);
    const [a, b, c] = (await here.figures.toCollection().primaryKeys()).map(
      (id) => ({ table: 'figures', id }) as const,
    );
    if (a === undefined || b === undefined || c === undefined) throw new Error('three figures are stored');
    await edit(here, { action: 'note', target: a, text: '先' }, NOW + 10);
    await edit(there, { action: 'note', target: a, text: '后' }, NOW + 20);
    await edit(there, { action: 'note', target: b, text: '先' }, NOW + 10);
    await edit(here, { action: 'note', target: b, text: '后' }, NOW + 20);
    await edit(here, { action: 'delete', targets: [c] }, NOW + 30);
    const run = await stageImport(there, await backupOf(here));
    expect(run).toMatchObject({ ok: true, counts: { new: 0, changed: 2, conflict: 1 } });
    await commitImport(there, NOW);
    expect((await there.figures.get(a.id))?.note).toBe('后');
    expect((await there.figures.get(b.id))?.note).toBe('后');
    expect(await there.figures.get(c.id)).toMatchObject({ deletedAt: null });
    await here.delete();
    await there.delete();
  });

  it('that is ended in the middle leaves every row as it was, and can be done again', async () => {
    const here = await storeEverything();
    const there = await empty();
    await stageImport(there, await backupOf(here));
    let puts = 0;
    const kill = () => {
      puts += 1;
      if (puts > 2) throw new Error('killed');
    };
    there.figures.hook('creating', kill);
    const before = await everything(there);
    expect(await commitImport(there, NOW)).toMatchObject({ ok: false });
    expect(await everything(there)).toEqual(before);
    expect(await hasStagedImport(there)).toBe(true);
    there.figures.hook('creating').unsubscribe(kill);
    expect(await commitImport(there, NOW)).toMatchObject({ ok: true });
    expect(await everything(there)).toEqual(await everything(here));
    await here.delete();
    await there.delete();
  });

  it('of nothing staged writes nothing, and what is staged can be dropped', async () => {
    const here = await storeEverything();
    const there = await empty();
    expect(await commitImport(there, NOW)).toEqual({ ok: true, written: 0 });
    await stageImport(there, await backupOf(here));
    await dropImport(there);
    expect(await hasStagedImport(there)).toBe(false);
    expect(await commitImport(there, NOW)).toEqual({ ok: true, written: 0 });
    expect(await there.figures.count()).toBe(0);
    await here.delete();
    await there.delete();
  });
});

/** A line as the program would have written it: a hostile file has the right sums. */
const signed = (rest: string) => `{"sum":"${crc32(rest)}",${rest}`;
const HEADER =
  '{"format":"charity-tally-backup","version":1,"schema":2,"program":"0","createdAt":"2024-06-01T00:00:00.000Z"}';
const tag = (name: string, more = '') =>
  signed(`"table":"tags","row":{"name":"${name}","color":null,"changedAt":1,"deletedAt":null${more}}}`);
const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

const hostile: [what: string, lines: readonly string[], fault: string, line: number][] = [
  ['nothing', [], 'not-a-backup', 1],
  ['words', ['hello'], 'not-a-backup', 1],
  ['another format', ['{"format":"other"}'], 'not-a-backup', 1],
  ['a header of another version', [HEADER.replace('"version":1', '"version":9')], 'newer-version', 1],
  ['rows of a newer schema', [HEADER.replace('"schema":2', '"schema":99')], 'newer-version', 1],
  ['no end', [HEADER, tag('甲')], 'truncated', 3],
  [
    'an end that counts wrongly',
    [HEADER, tag('甲'), '{"end":"charity-tally-backup","counts":{},"sum":""}'],
    'wrong-total',
    3,
  ],
  ['a line that is no JSON', [HEADER, tag('甲'), '{"sum":'], 'not-json', 3],
  ['an empty line', [HEADER, ''], 'not-json', 2],
  ['a changed line', [HEADER, tag('甲').replace('甲', '乙')], 'changed-line', 2],
  ['a doubled row', [HEADER, tag('甲'), tag('乙'), tag('甲'), '{"end":1}'], 'doubled-row', 4],
  ['a table of the program', [HEADER, signed('"table":"tallies","row":{}}')], 'wrong-row', 2],
  ['a table of the prototype', [HEADER, signed('"table":"constructor","row":{}}')], 'wrong-row', 2],
  ['a field too many', [HEADER, tag('甲', ',"admin":true')], 'wrong-row', 2],
  ['a prototype', [HEADER, tag('甲', ',"__proto__":{"admin":true}')], 'wrong-row', 2],
  ['a prototype in disguise', [HEADER, tag('甲', String.raw`,"\u005f_proto__":{"admin":true}`)], 'wrong-row', 2],
  [
    'a wrong type',
    [HEADER, signed('"table":"tags","row":{"name":7,"color":null,"changedAt":1,"deletedAt":null}}')],
    'wrong-row',
    2,
  ],
  [
    'a rate that is no number',
    [
      HEADER,
      signed(
        '"table":"rates","row":{"id":"q","from":"USD","to":"CNY","date":"2026-11-01","rate":"7,1","changedAt":1,"deletedAt":null}}',
      ),
    ],
    'wrong-row',
    2,
  ],
  ['a moment beyond the calendar', [HEADER, tag('甲').replace('"changedAt":1', '"changedAt":1e300')], 'wrong-row', 2],
  ['a nesting without end', [HEADER, signed(`"table":"tags","row":${deep}}`)], 'wrong-row', 2],
  ['a nesting that is never closed', [HEADER, '['.repeat(900_000)], 'not-json', 2],
  ['a line without end', [HEADER, `"${'a'.repeat(1_500_000)}"`], 'line-too-long', 2],
  [
    'a script for an address',
    [HEADER, signed('"table":"sources","row":{"id":"s","url":"javascript:alert(1)"}}')],
    'wrong-row',
    2,
  ],
];

describe('a file that is at fault', () => {
  it.each(hostile)('with %s names its line and changes nothing', async (_what, lines, fault, line) => {
    const database = await storeEverything();
    const before = await everything(database);
    expect(await stageImport(database, fileOf(lines))).toMatchObject({ ok: false, code: 'invalid-file', fault, line });
    expect(await database.staging.count()).toBe(0);
    expect(await hasStagedImport(database)).toBe(false);
    expect(await everything(database)).toEqual(before);
    await database.delete();
  });

  it('that unpacks to a thousand times its size is left early', async () => {
    const bomb = new Blob([gzipSync(Buffer.alloc(200_000_000, 0x20))]);
    expect(bomb.size).toBeLessThan(300_000);
    const start = performance.now();
    expect(await stageImport(await empty(), bomb)).toMatchObject({ ok: false, fault: 'line-too-long', line: 1 });
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('that goes on after its end', async () => {
    const database = await storeEverything();
    const lines = await linesOf(await backupOf(database));
    expect(await stageImport(database, fileOf([...lines, ...lines]))).toMatchObject({
      ok: false,
      fault: 'after-the-end',
      line: lines.length + 1,
    });
    await database.delete();
  });
});

it('the checksum is CRC-32 of UTF-8', () => {
  // The check value that the catalogue of CRCs gives for CRC-32/ISO-HDLC; the others were taken from zlib.
  expect(crc32('123456789')).toBe('cbf43926');
  expect(crc32('')).toBe('00000000');
});
