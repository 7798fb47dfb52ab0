import { describe, expect, it } from 'vitest';
import { isCredit, isLabel, isSponsored } from '../../../utils/page/lines';

const CREDITS: [line: string, isProse: boolean, expected: boolean][] = [
  ['来源：云岭日报', false, true],
  ['责任编辑：王某', false, true],
  ['文 / 陈立', false, true],
  ['2024年10月13日 08:30 云岭网', false, true],
  ['阅读 10万+ 赞 1.2万', false, true],
  ['已有 2300 人读过', false, true],
  ['#公益 12个', false, true],
  ['点击上方蓝字关注我们', false, true],
  ['立案字號：台內社字第0000號　您是第1234567位訪客', false, true],
  ['By Jane Doe', false, true],
  ['Support our journalism: donate today.', true, true],
  ['Support our work for children, the clinic asks its neighbours.', true, false],
  ['Published on May 1, 2024', false, true],
  // Sentences that only begin like one.
  ['发布会上，12家企业认捐600万元。', true, false],
  ['时间过去三年，受益学生达4.5万人次。', true, false],
  ['作者们捐出全部稿费30万元。', true, false],
  ['2024年10月13日，基金会向26所小学捐赠图书。', true, false],
  ['Published in three languages, the guide has reached 40,000 families.', true, false],
  ['棉衣620件', false, false],
  ['受益人数达到4.5万人次', false, false],
];
it.each(CREDITS)('%s: a credit is %s → %s', (line, isProse, expected) =>
  expect(isCredit(line, line.length, isProse)).toBe(expected),
);

describe('labels announce what is not of the article', () => {
  it.each([
    '相关阅读',
    '相关阅读：',
    '【延伸阅读】',
    '往期推荐',
    '猜你喜欢',
    '热门推荐',
    '网友评论（24）',
    '评论 1024 条',
    '精选留言',
    '网友评论仅供其表达个人看法 8632人参与',
    '24小时热榜',
    'Related articles',
    'You may also like',
    'Comments (3)',
    'Most read',
    'Donate today',
    'Support our work',
    'I hope you appreciated this article',
    '我要捐款',
  ])('%s', (line) => expect(isLabel(line)).toBe(true));

  it.each([
    '三年投入逾千万',
    '基金会推荐12个项目',
    '评论员捐款3万元',
    '相关负责人介绍',
    '热线开通三年',
    '更多孩子用上了新课桌',
    'Comments from donors shaped the plan',
    'More than 300 families helped',
    'Donate a coat, save a life',
    'Support for 300 families',
    '捐款12万元',
  ])('but not: %s', (line) => expect(isLabel(line)).toBe(false));
});

it.each([
  ['【广告】新用户立得优惠', true],
  ['Advertisement', true],
  ['推广大使走进社区', true],
])('%s: sponsored is %s', (line, expected) => expect(isSponsored(line)).toBe(expected));
