import { describe, expect, it } from 'vitest';
import { isInsideParagraph } from '../../../utils/text/line-breaks';

const LINE = '据省民政厅负责人昨天上午介绍，该会已在全省各地建成班级图书角三千多个，孩子们都很高兴。';

/** What stands before a break and after it, in a text that sets its paragraphs apart by empty lines. */
const rows: [rule: string, before: string, after: string, isInside: boolean][] = [
  [
    'the column of a paper ends inside a word',
    '据省民政厅负责人昨天上午介绍，该会已在全省各地建成班级图',
    '书角三千多个，孩子们都很高兴。',
    true,
  ],
  ['a sentence ends', LINE, LINE, false],
  ['a section has a marked heading', '▌传化：山区校车跑起来', '传化集团捐资480万元，购置了12辆校车。', false],
  ['a section has a numbered heading', '二、实施内容', '街道为85户家庭安装扶手，户均投入4200元。', false],
  ['a section has a heading of two halves', '1、孩子生病，有人兜底', '专项基金由两家机构设立，面向骑手的子女。', false],
  ['a narrow column ends inside a number', '的山区助学项目，三年来走过了十', '二个县。基金会秘书长说，', true],
  ['a number goes on', '12年惠及女性逾1400', '万人次', true],
  ['a number goes on with its surplus', '“6300', '多家组织参与', true],
  ['a year ends', '大事记2024', '慈善总会成立', false],
  ['a row of givers', '四川蜀光电子公司 300,000元，定向用于“萤火虫书屋”项目建设', '成都市浙江商会 120,000元', false],
  ['a list goes on', '为85户家庭安装扶手，户均投入4200元', '▶ 新开助餐点3处，日均就餐320人次。', false],
];

describe('a line goes on behind a break', () => {
  it.each(rows)('%s', (_, before, after, isInside) => {
    const where = { isBlank: false, isAfterFirstLine: false, hasBlankLines: true };
    expect(isInsideParagraph({ before, after, ...where })).toBe(isInside);
  });
});
