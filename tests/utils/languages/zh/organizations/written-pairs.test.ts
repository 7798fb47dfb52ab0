import { describe, expect, it } from 'vitest';
import { WrittenPairs } from '../../../../../utils/languages/zh/organizations/written-pairs';

const TEXT = '中国妇女发展基金会近日公布年报。妇基会去年收到捐款。';

const rows: readonly [words: string, isRuledOut: boolean][] = [
  ['妇基会', false],
  ['中国妇女发展基金会', false],
  ['会近', false],
  ['会', false],
  ['', false],
  ['妇发会', true],
  ['国妇联', true],
  ['基会会', true],
];

describe('WrittenPairs', () => {
  it.each(rows)('“%s” is ruled out: %s', (words, isRuledOut) => {
    expect(new WrittenPairs(TEXT).mayHold(words)).toBe(!isRuledOut);
  });
});
