import { expect, it } from 'vitest';
import { parseDate } from '../../../utils/page/dates';

const ROWS: [words: string, date: string | undefined][] = [
  ['2024-05-01', '2024-05-01'],
  ['2024-05-01T23:59:00+08:00', '2024-05-01'],
  ['发布时间：2024年5月1日 08:00', '2024-05-01'],
  ['２０２４年１０月３日', '2024-10-03'],
  ['2024/5/1', '2024-05-01'],
  ['2024.05.01', '2024-05-01'],
  ['20240501', '2024-05-01'],
  ['May 1, 2024', '2024-05-01'],
  ['1 May 2024', '2024-05-01'],
  ['Published on 21st Sept. 2024', '2024-09-21'],
  ['2024-02-29', '2024-02-29'],
  // None of the calendar, or none at all.
  ['2023-02-29', undefined],
  ['2024-13-01', undefined],
  ['5月1日', undefined],
  ['120240501', undefined],
  ['Version 1.2.2024', undefined],
  ['', undefined],
];

it.each(ROWS)('%j is %s', (words, date) => expect(parseDate(words)).toBe(date));
