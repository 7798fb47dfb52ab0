import { describe, expect, it } from 'vitest';
import { found } from './found';

/** A plain blank inside of a number, and between two of them; a full-width one never stands inside. */
const rows: readonly (readonly [text: string, values: readonly number[]])[] = [
  ['共服务12 345人次。', [12_345]],
  ['全年收入5 218.36万元。', [52_183_600]],
  ['發放家庭包3 100份、清淤工具460套。', [3100, 460]],
  ['（63 520人次）', [63_520]],
  ['捐款￥1 200元', [1200]],
  ['王小明 5 100元', [100]],
  ['王小明5 100 元', [100]],
  ['5月12 300人到场。', [300]],
  ['圖3 120名學生。', [120]],
  ['第2组 145户', [145]],
  ['服务12　345人。', [345]],
];

describe('digits that a blank parts', () => {
  it.each(rows)('%s', (text, values) => {
    expect(found(text).map(({ value }) => value)).toEqual(values);
  });
});
