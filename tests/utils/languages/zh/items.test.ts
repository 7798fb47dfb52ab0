import { describe, expect, it } from 'vitest';
import { extract } from '../../../../utils/extraction';

/** Items of the figures in order, `-` for none. */
const rows: [text: string, items: string][] = [
  ['班级图书角3086个。', '班级图书角'],
  ['救援队出动队员186人，转移受困群众2400余人。', '队员 受困群众'],
  ['慈善会帮扶困难群众1300余户。', '困难群众'],
  ['在册困境儿童4.7万名。', '在册困境儿童'],
  ['为受益人群超过30万人提供服务。', '受益人群'],
  // No table knows these things; verbs and marks say where they begin and end.
  ['基金会修建蓄水池327个，捐出大器官15个。', '蓄水池 大器官'],
  ['基金会捐赠了96块智慧黑板。', '智慧黑板'],
  ['去年有12个，目前61个。', '- -'],
  // What stands behind the digits of another figure is no noun.
  ['覆盖人群从不足1万人扩大到近50万人。', '- -'],
];

describe('the item of a figure', () => {
  it.each(rows)('%s %s', (text, items) => {
    const { figures } = extract(text, { lang: 'zh-Hans' });
    expect(figures.map(({ item }) => item ?? '-').join(' ')).toBe(items);
  });
});
