import { expect, it } from 'vitest';
import { commitImport, openDatabase, stageImport, whenOpen, type Database } from '../../../../utils/storage';
import { IS_SOAK } from '../../../support/fast-check';
import { NOW, store } from '../../edits/stage';
import { backupOf, linesOf } from './files';

/** A tenth of a large archive; `npm run soak` tries ten times a reader's year. */
const FIGURES = IS_SOAK ? 100_000 : 1_000;
const BATCH = 5_000;
const LONGEST_MS = 900_000;

/** A database with so many figures, each with an id, a number and a sentence of its own. */
async function storeMany(): Promise<Database> {
  const { database } = await store();
  const [sample] = await database.figures.limit(1).toArray();
  if (sample === undefined) throw new Error('there is no figure');
  for (let at = 0; at < FIGURES; at += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, FIGURES - at) }, (_, nth) => ({
      ...sample,
      id: `f${String(at + nth).padStart(63, '0')}`,
      sentence: `第${at + nth}句：${sample.sentence}`,
      found: { ...sample.found, value: at + nth },
    }));
    await database.figures.bulkPut(rows);
  }
  return database;
}

it(
  'a backup comes back row by row and with the same checksum, however many figures it has',
  async () => {
    const here = await storeMany();
    const first = await linesOf(await backupOf(here));
    const there = openDatabase(`test-${crypto.randomUUID()}`);
    await whenOpen(there);
    expect(await stageImport(there, await backupOf(here))).toMatchObject({ counts: { new: first.length - 2 } });
    expect(await commitImport(there, NOW)).toEqual({ ok: true, written: first.length - 2 });
    const second = await linesOf(await backupOf(there));
    expect(first.length).toBeGreaterThan(FIGURES);
    expect(second.at(-1)).toBe(first.at(-1));
    expect(second.slice(1).every((line, at) => line === first[at + 1])).toBe(true);
    await here.delete();
    await there.delete();
  },
  LONGEST_MS,
);
