import { gzipSync } from 'node:zlib';
import {
  IS_SOAK,
  array,
  assert,
  asyncProperty,
  constantFrom,
  double,
  nat,
  oneof,
  record,
  string,
  type Arbitrary,
} from '../../../support/fast-check';
import { expect, it } from 'vitest';
import { crc32 } from '../../../../utils/export/backup/crc32';
import { commitImport, stageImport } from '../../../../utils/storage';
import { NOW } from '../../edits/stage';
import { backupOf, everything, linesOf, storeEverything } from './files';

/** `npm run soak` tries 5,000 files, every run of the tests a tenth of them. */
const FILES = IS_SOAK ? 5_000 : 500;

type Spoil = (lines: readonly string[]) => readonly string[];
const at = (part: number, length: number) => Math.max(0, Math.min(length - 1, Math.floor(part * length)));
const share = double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

const resign = (line: string) => {
  const rest = line.replace(/^\{"sum":"[0-9a-f]{8}",/, '');
  return `{"sum":"${crc32(rest)}",${rest}`;
};

const PIECES = [
  'null',
  '-1',
  '1e999',
  '"x"',
  '[]',
  '{}',
  '{"__proto__":{}}',
  'true',
  '""',
  '[[[[[[[[[[]]]]]]]]]]',
  '"=1+1"',
  '"<b>"',
];

/** What may happen to a file: on the way, by hand, or with intent. */
const spoils: Arbitrary<Spoil> = oneof(
  share.map(
    (part): Spoil =>
      (lines) =>
        lines.slice(0, at(part, lines.length)),
  ),
  share.map(
    (part): Spoil =>
      (lines) =>
        lines.toSpliced(at(part, lines.length), 1),
  ),
  share.map(
    (part): Spoil =>
      (lines) =>
        lines.toSpliced(at(part, lines.length), 0, lines[at(part, lines.length)] ?? ''),
  ),
  record({ line: share, place: share, text: string({ unit: 'grapheme', maxLength: 3 }) }).map(
    ({ line, place, text }): Spoil =>
      (lines) => {
        const index = at(line, lines.length);
        const old = lines[index] ?? '';
        const offset = at(place, old.length + 1);
        return lines.with(index, old.slice(0, offset) + text + old.slice(offset + text.length));
      },
  ),
  // A value is replaced, and the sum made right: a hand that knows the format.
  record({ line: share, value: share, piece: constantFrom(...PIECES) }).map(
    ({ line, value, piece }): Spoil =>
      (lines) => {
        const index = at(line, lines.length);
        const old = lines[index] ?? '';
        const values = [...old.matchAll(/(?<=":)(?:"(?:[^"\\]|\\.)*"|-?\d+|null|true|false)/g)];
        const chosen = values[at(value, values.length)];
        if (chosen === undefined) return lines;
        return lines.with(
          index,
          resign(old.slice(0, chosen.index) + piece + old.slice(chosen.index + chosen[0].length)),
        );
      },
  ),
  record({ a: share, b: share }).map(({ a, b }): Spoil => (lines) => {
    const [i, j] = [at(a, lines.length), at(b, lines.length)];
    return lines.with(i, lines[j] ?? '').with(j, lines[i] ?? '');
  }),
);

it('a spoilt file changes nothing or merges exactly', { timeout: 600_000 }, async () => {
  const database = await storeEverything();
  const lines = await linesOf(await backupOf(database));
  const before = await everything(database);
  let refused = 0;
  const spoiltBytes = record({ place: share, byte: nat(255) });
  await assert(
    asyncProperty(
      array(spoils, { minLength: 1, maxLength: 2 }),
      array(spoiltBytes, { maxLength: 1 }),
      async (changes, bytes) => {
        const spoilt = changes.reduce<readonly string[]>(
          (now, change) => (now.length === 0 ? now : change(now)),
          lines,
        );
        const packed = Uint8Array.from(gzipSync(spoilt.map((line) => `${line}\n`).join('')));
        for (const { place, byte } of bytes) packed[at(place, packed.length)] = byte;
        const run = await stageImport(database, new Blob([packed]));
        if (!run.ok) {
          refused += 1;
          expect(run.code).toBe('invalid-file');
          if (run.code === 'invalid-file') expect(run.line).toBeGreaterThanOrEqual(1);
          expect(await database.staging.count()).toBe(0);
        } else {
          // Only a file that says what is stored passes its own total: its rows are all the same.
          expect(run.counts).toEqual({ new: 0, same: lines.length - 2, changed: 0, conflict: 0 });
          expect(await commitImport(database, NOW)).toEqual({ ok: true, written: 0 });
        }
      },
    ),
    { numRuns: FILES },
  );
  expect(await everything(database)).toEqual(before);
  expect(refused).toBeGreaterThan(FILES / 2);
  await database.delete();
});
