import { describe, expect, it } from 'vitest';
import { readMarked } from './marked-text';

/** Figures in [ ]; the units of their rates in order, `-` for an amount. */
const rates: [rule: string, text: string, per: string][] = [
  ['/人 in the words', '小学生[1200元/人]。', '人'],
  ['每人', '每人资助[5000元]。', '人'],
  ['每户', '每户补助[2万元]。', '户'],
  ['每名', '每名学生领到[5000元]。', '名'],
  ['每年', '每年捐赠[100万元]。', '年'],
  ['每天', '每天服务[300人次]。', '天'],
  ['人均', '人均[5.2万元]。', '人'],
  ['户均', '户均增收[4300元]。', '户'],
  ['日均', '日均[1.68万人次]。', '日'],
  ['平均每年', '平均每年救援[200次]。', '年'],
  ['平均', '平均得到[3万元]。', '个'],
  ['不等', '学生拿到[500元]不等的助学金。', '人'],
  ['最高 inside the words', '给予[最高4万元]的资助。', '人'],
  ['最高 before', '最高补助[1万元]。', '人'],
  ['单家', '单家资助[120万元]。', '家'],
  ['一台', '一台[180万元]。', '台'],
  ['一棵树', '“一棵树[350元]”捐款[1.2亿元]。', '棵 -'],
  ['what a month costs', '光饲料一个月就是[8万元]。', '个月'],
  ['what one costs, said a clause before', '培训一名护工要三个月，成本[2万多元]。', '个'],
  ['the cost of everything is none', '修缮三所学校，总成本[60万元]。', '-'],
  ['how much may be granted', '补贴额度应由[8万元]提高至[12万元]。', '人 人'],
  ['各 over those who receive', '学生各领到[一万元]。', '个'],
  ['each of a row', '每人每年[600元]提高到[1000元]。', '人 人'],
  ['各 over named givers is none', '{甲公司}、{乙公司}各捐[100万元]。', '-'],
  ['the largest gift is none', '单笔最高捐款[500万元]。', '-'],
  ['a total after a rate is none', '每人领到[5000元]，共计[1500万元]。', '人 -'],
  ['an amount', '捐赠[100万元]。', '-'],
  ['a count', '资助学生[300名]。', '-'],
  ['a share is never one', '平均增长[8%]。', '-'],
];

describe('rates', () => {
  it.each(rates)('%s: %s is %s', (_, text, per) => {
    expect(
      readMarked(text)
        .map((figure) => figure.per ?? '-')
        .join(' '),
    ).toBe(per);
  });
});

const places: [text: string, place: string | null][] = [
  ['{甲基金会}在京津冀累计支持[39家]养老机构。', '京津冀'],
  ['在河北省捐建[20所]学校。', '河北省'],
  ['在南疆筛查儿童[11万人]。', null],
  ['在北京、天津捐助[20所]学校。', '北京、天津'],
  ['在四川，捐助[20所]学校。', null],
  ['捐助[20所]学校。', null],
  ['河北省慈善会在石家庄开会。捐助[20所]学校。', null],
  ['在内蒙古、甘肃等地种树[300棵]。', '内蒙古、甘肃'],
];

describe('the place a figure is confined to', () => {
  it.each(places)('%s %s', (text, place) => {
    expect(readMarked(text)[0]?.place ?? null).toBe(place);
  });
});

const recipients: [text: string, org: string | null, recipient: string | null][] = [
  ['{甲公司}向{乙慈善会}捐赠[100万元]。', '甲公司', '乙慈善会'],
  ['{甲公司}捐赠[100万元]给{乙慈善会}。', '甲公司', '乙慈善会'],
  ['{甲公司}给{乙小学}送去图书[300册]。', '甲公司', '乙小学'],
  ['{甲公司}向清贫学生捐赠[100万元]。', '甲公司', null],
  ['{甲公司}捐赠[100万元]。', '甲公司', null],
  ['{甲慈善会}募集[100万元]。', '甲慈善会', null],
  ['{甲公司}向{乙慈善会}捐资[3亿元]，设立基金。', '甲公司', '乙慈善会'],
];

describe('who received', () => {
  it.each(recipients)('%s', (text, org, recipient) => {
    expect(readMarked(text)[0]).toMatchObject({ org, recipient });
  });
});

/** Figures in [ ]; for each the number of the figure that it is a part of, from 1, or `-`. */
const parts: [rule: string, text: string, wholes: string][] = [
  ['其中', '支出[300万元]，其中助学[100万元]。', '- 1'],
  ['其中 of the sentence before', '支出[300万元]。其中，助学[100万元]。', '- 1'],
  ['其中 with several parts', '筹集[163万元]，其中资金[98万元]、物资[65万元]。', '- 1 1'],
  ['包括', '捐款[300万元]，包括员工捐款[20万元]。', '- 1'],
  ['含', '受益[40人]（含老人[10人]）。', '- 1'],
  ['当中', '发放[180万元]，当中[55万元]给新生。', '- 1'],
  ['not over another unit', '支出[300万元]，其中学生[100名]。', '- -'],
  ['not over 另', '支出[300万元]，其中助学[100万元]，另捐[20万元]。', '- 1 -'],
  ['not a larger one', '支出[300万元]，其中[500万元]。', '- -'],
  ['a sum before its parts', '支出[380万元]：助学[175万元]、助医[106万元]、助老[99万元]。', '- 1 1 1'],
  ['a sum behind its parts', '助学[175万元]、助医[106万元]、助老[99万元]，合计[380万元]。', '4 4 4 -'],
  ['a list under a total', '全年支出[380万元]。\n1.助学支出[120万元]；\n2.助医支出[80万元]。', '- 1 1'],
  ['a rate is no part', '支出[300万元]，其中每人[5000元]。', '- -'],
  ['a plan is no part', '支出[300万元]，其中将投入[20万元]。', '- -'],
  ['余下', '筹集[163万元]，资助学生；余下的[37万元]用于设备。', '- 1'],
  [
    'a total of nobody, and what nobody is said to have given',
    '捐赠总额[16亿元]。\n\n三笔捐赠加起来有[9亿元]。',
    '- 1',
  ],
  ['a total of somebody reaches no further than its paragraph', '{甲基金会}捐赠总额[16亿元]。\n\n捐赠[9亿元]。', '- -'],
  [
    'a total behind what it sums up, of the same maker and period',
    '去年，{甲基金会}发放助学金[460万元]。去年全年支出[1.03亿元]。',
    '2 -',
  ],
  ['a total behind it of another paragraph', '去年，{甲基金会}发放助学金[460万元]。\n去年全年支出[1.03亿元]。', '- -'],
  ['things are no part of money that was counted up', '{甲慈善会}收到捐款合计[3127万元]；物资折价[589万元]。', '- -'],
  ['but of money and things', '{甲慈善会}收到款物合计[3127万元]；物资折价[589万元]。', '- 1'],
  [
    'a share of the total that comes out',
    '{甲平台}筹款[38.46亿元]。{乙慈善会}筹款[9.37亿元]，{丙慈善会}[6.82亿元]，{丁慈善会}[4.15亿元]，占去总额的[52.9%]。',
    '- 1 1 1 -',
  ],
  [
    'a share of the total that does not',
    '{甲平台}筹款[38.46亿元]。{乙慈善会}筹款[9.37亿元]，{丙慈善会}[6.82亿元]，占去总额的[52.9%]。',
    '- - - -',
  ],
  [
    'what is told beside a part',
    '{甲平台}动员[6876万人次]，筹款[38.46亿元]。\n{乙慈善会}动员[1331万人次]，筹款[9.37亿元]，占全部筹款的[24.4%]。',
    '- - 1 2 -',
  ],
  ['a list under the heading of a section', '收到捐款[380万元]，公示如下。\n一、资金\n1.{甲公司}[120万元]', '- 1'],
  ['a list under a heading with a figure of its own', '支出[380万元]。\n一、助学[90万元]\n1.小学[20万元]', '- - 2'],
  ['两个 side by side', '捐赠[300万元]，资助[20万元]。', '- -'],
];

describe('what is part of what', () => {
  it.each(parts)('%s: %s is %s', (_, text, wholes) => {
    expect(
      readMarked(text)
        .map(({ partOf }) => (partOf === null ? '-' : partOf + 1))
        .join(' '),
    ).toBe(wholes);
  });
});
