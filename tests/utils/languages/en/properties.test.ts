import { array, assert, constantFrom, oneof, property, string } from '../../../support/fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { read } from './read';
import { keepsWithin } from '../../../support/cost';

const FOLDER = 'tests/corpus/en';
const texts = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'));

const WORDS = [...new Set(texts.join(' ').split(/(?<=\s)/u))];
const anyText = oneof(
  string({ unit: 'grapheme' }),
  array(constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join('')),
);

it('gives figures and mentions that stand where they say, in reading order', () => {
  assert(
    property(anyText, (text) => {
      const { figures, organizations } = read(text);
      for (const { start, end, raw } of figures) expect(text.slice(start, end)).toBe(raw);
      for (const { start, end, name } of organizations.flatMap(({ mentions }) => mentions))
        expect(text.slice(start, end)).toBe(name);
      const starts = figures.map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }),
  );
});

const values = (text: string) =>
  read(text).figures.map(({ value, max, bound, kind, role, org }) => ({
    value,
    max,
    bound,
    kind,
    role,
    org: org?.replaceAll('’', "'"),
  }));

const asPrinted = texts.map(values);

it.each([
  ['curly quotation marks', (text: string) => text.replaceAll("'", '’')],
  ['straight quotation marks', (text: string) => text.replaceAll('’', "'").replaceAll(/[“”]/gu, '"')],
  ['no-break spaces', (text: string) => text.replaceAll(/(?<=\d) (?=\p{L})/gu, '\u00a0')],
])('reads the same with %s', (_name, change) => {
  for (const [at, text] of texts.entries()) expect(values(change(text))).toEqual(asPrinted[at]);
});

it.each(['$5 million, ', 'The A ', 'UNICEF gave £5 to 3 schools and ', 'in 2020 ', 'A’s ', '1 in ', '7'])(
  'costs twice the time for twice as much %j',
  (piece) => {
    const readMuch = (length: number) => read(piece.repeat(Math.ceil(length / piece.length)));
    // A cost that grew with the square would be 64 times as much.
    expect(keepsWithin(readMuch, { small: 1250, large: 10_000, most: (smallMs) => Math.max(20 * smallMs, 400) })).toBe(
      true,
    );
  },
);
