import { describe, expect, it } from 'vitest';
import { extract } from '../../../../utils/extraction';
import { readPeriod } from '../../../../utils/languages/zh/periods';
import { readMarked } from './marked-text';

const PUBLISHED = '2024-05-20';

/** From an article of 20 May 2024. */
const dates: [words: string, start: string | null, end: string | null, cumulative: boolean][] = [
  ['2023年', '2023-01-01', '2023-12-31', false],
  ['2023年度', '2023-01-01', '2023-12-31', false],
  ['2023', '2023-01-01', '2023-12-31', false],
  ['2024年上半年', '2024-01-01', '2024-06-30', false],
  ['2023年下半年', '2023-07-01', '2023-12-31', false],
  ['2023年第一季度', '2023-01-01', '2023-03-31', false],
  ['2023年3月', '2023-03-01', '2023-03-31', false],
  ['今年首季', '2024-01-01', '2024-03-31', false],
  ['截至今年一季度末', null, '2024-03-31', true],
  ['去年一年', '2023-01-01', '2023-12-31', false],
  ['2027年前', null, '2027-12-31', false],
  ['2023年2月底', '2023-02-28', '2023-02-28', false],
  ['2023年3月5日', '2023-03-05', '2023-03-05', false],
  ['5月20日', '2024-05-20', '2024-05-20', false],
  ['2024年元月', '2024-01-01', '2024-01-31', false],
  ['2024年底前', null, '2024-12-31', false],
  ['12月3日', '2023-12-03', '2023-12-03', false],
  ['8日', '2024-05-08', '2024-05-08', false],
  ['30日', '2024-04-30', '2024-04-30', false],
  ['1至4月', '2024-01-01', '2024-04-30', false],
  ['2023年1—6月', '2023-01-01', '2023-06-30', false],
  ['去年', '2023-01-01', '2023-12-31', false],
  ['今年', '2024-01-01', '2024-12-31', false],
  ['前年', '2022-01-01', '2022-12-31', false],
  ['明年', '2025-01-01', '2025-12-31', false],
  ['来年', '2025-01-01', '2025-12-31', false],
  ['去年3月', '2023-03-01', '2023-03-31', false],
  ['截至2023年底', null, '2023-12-31', true],
  ['截至2024年2月底', null, '2024-02-29', true],
  ['截至12月25日18时', null, '2023-12-25', true],
  ['统计至3月10日', null, '2024-03-10', true],
  ['截至目前', null, '2024-05-20', true],
  ['截至昨日', null, '2024-05-19', true],
  ['截至去年12月31日', null, '2023-12-31', true],
  ['到十月一日', null, '2023-10-01', true],
  ['至113年6月底', null, '2024-06-30', true],
  ['目前', null, '2024-05-20', false],
  ['自2021年以来', '2021-01-01', '2024-05-20', true],
  ['2018年以来', '2018-01-01', '2024-05-20', true],
  ['自2000年起', '2000-01-01', '2024-05-20', true],
  ['今年以来', '2024-01-01', '2024-05-20', true],
  ['9月3日以来', '2023-09-03', '2024-05-20', true],
  ['10年来', '2014-05-20', '2024-05-20', true],
  ['近两年来', '2022-05-20', '2024-05-20', true],
  ['十年间', '2014-05-20', '2024-05-20', true],
  ['2018年到2020年', '2018-01-01', '2020-12-31', false],
  ['2021年至2023年', '2021-01-01', '2023-12-31', false],
  ['2016年8月至2024年3月', '2016-08-01', '2024-03-31', false],
  ['2022年1月至3月', '2022-01-01', '2022-03-31', false],
  ['5月1日至3日', '2024-05-01', '2024-05-03', false],
  ['自2018年至今', '2018-01-01', '2024-05-20', true],
  ['2020年至今', '2020-01-01', '2024-05-20', true],
  ['2022至23年度', '2022-01-01', '2023-12-31', false],
  ['2022/23年度', '2022-01-01', '2023-12-31', false],
  ['一一二年', '2023-01-01', '2023-12-31', false],
  ['民国98年', '2009-01-01', '2009-12-31', false],
  ['二十年', null, null, false],
  ['当天', null, null, false],
];

const undated: [words: string, start: string | null, end: string | null][] = [
  ['2023年', '2023-01-01', '2023-12-31'],
  ['截至2023年底', null, '2023-12-31'],
  ['自2021年以来', '2021-01-01', null],
  ['去年', null, null],
  ['5月20日', null, null],
  ['截至目前', null, null],
  ['10年来', null, null],
];

describe('the dates of words of time', () => {
  it.each(dates)('%s is %s to %s, counted up: %s', (words, periodStart, periodEnd, cumulative) => {
    expect(readPeriod(words, PUBLISHED)).toEqual({ periodStart, periodEnd, cumulative });
  });

  it.each(undated)('%s is %s to %s where nobody knows when it was printed', (words, periodStart, periodEnd) => {
    expect(readPeriod(words, null)).toMatchObject({ periodStart, periodEnd });
  });
});

/** Figures in [ ]; their periods in order, `-` for none. */
const found: [rule: string, text: string, periods: string][] = [
  ['before the figure', '截至2023年底，已资助养老机构[369家]。', '截至2023年底'],
  ['for the whole sentence', '2023年，支出[20万元]，惠及[300人]。', '2023年|2023年'],
  ['the nearest one before', '截至目前支持[39家]；自2021年以来支持[22家]。', '截至目前|自2021年以来'],
  ['over a semicolon', '2023年支出[20万元]；惠及[300人]。', '2023年|2023年'],
  ['over 其中 in a sentence of its own', '2023年支出[20万元]。其中助学[3万元]。', '2023年|2023年'],
  ['over a full stop, while the same one acts', '2023年支出[20万元]。志愿者有[30人]。', '2023年|2023年'],
  ['what is to come, for nothing that has been', '{甲基金会}2025年将投入[2亿元]。累计筹款[30亿元]。', '2025年|-'],
  [
    'since one joined, for one alone',
    '{甲院}自2021年加入以来举办讲座[40场]；另外，{乙会}获捐[3万元]。',
    '自2021年加入以来|-',
  ],
  ['not to another', '{甲基金会}2023年支出[20万元]。{乙基金会}资助学生[30人]。', '2023年|-'],
  ['not over the end of a paragraph', '2023年支出[20万元]。\n志愿者有[30人]。', '2023年|-'],
  ['not to a plan', '2023年支出[20万元]。拟再资助[30人]。', '2023年|-'],
  ['not back to what is counted before it', '食堂[30家]去年供餐[5万份]。', '-|去年'],
  ['what recurs, in its clause', '每年支出[20万元]，资助学生[30人]。', '每年|-'],
  ['a length of time, for one alone', '{甲基金会}三天内募得[20万元]；{乙基金会}捐赠[3万元]。', '三天内|-'],
  ['a bare length of time', '{甲基金会}三年资助[360万元]。', '三年'],
  ['a season', '{甲基金会}今冬再暖教室[20间]。', '今冬'],
  ['a bare length of time before what is needed', '水电一年要[38万元]。', '一年'],
  ['a rate has none', '2023年每人[5万元]。', '-'],
  ['a mean is of the time that was counted', '去年救助[860户]，户均[3100元]；平均每次[60元]。', '去年|去年|-'],
  ['no mean of what recurs', '每月人均增收[1380元]。', '-'],
  ['a day', '5月20日，募得[3万元]。', '5月20日'],
  ['a stretch of years', '12年来惠及[300人]。', '12年来'],
  ['since something', '自成立以来捐赠[3万元]。', '自成立以来'],
  ['not when a body began', '{甲基金会}成立于2012年，现有理事[11名]。', '-'],
  ['what is said in quotation marks', '“去年来了[20人]，都很高兴。”', '去年'],
  ['no name in quotation marks', '“一日捐”筹得[20万元]。', '-'],
  ['until last night', '到昨晚为止，已募得[20万元]。', '到昨晚为止'],
  ['not what is compared with', '较上年提高[2%]。', '-'],
  ['no ordinal', '第3年级有[30人]。', '-'],
  ['of a list', '截至9月30日：\n● 完成筛查[160人]\n● 免费配镜[52副]', '截至9月30日|截至9月30日'],
  ['not when it was heard', '记者昨日从会上获悉，共转移群众[86人]。', '-'],
  ['a deadline', '年底前再招募[200人]。', '年底前'],
  ['next month', '下个月新建监测站[2座]。', '下个月'],
  ['declared for a whole notice', '现将截至5月20日的收支公告如下：\n{甲公司}\u3000[3万元]', '截至5月20日'],
  ['not from one point to the next', '一是募捐，今年筹款[3万元]；二是认捐，{甲公司}认捐[5万元]。', '今年|-'],
  ['from above all points', '今年，一是募捐，筹款[3万元]；二是认捐，{甲公司}认捐[5万元]。', '今年|今年'],
  ['months of a year', '今年前7个月捐赠[300万元]。', '今年前7个月'],
  ['a year of trips', '一年载客[41万趟]。', '一年'],
  ['a term', '一学期办沙龙[24场]。', '一学期'],
  ['weeks, for one alone', '{甲会}两周已募得[34袋]；{乙集团}拿出[50张]餐券。', '两周|-'],
  ['this time of what is held each year', '今届有[160支]队伍起步。', '今届'],
  ['the weekend', '上周末收到[21袋]血。', '上周末'],
  ['last morning', '昨晨[5万名]市民起步。', '昨晨'],
  ['a part of yesterday', '昨天上午的库存是[21袋]。', '昨天上午'],
  ['hours a head, which are of a time', '去年人均服务[11.6小时]。', '去年'],
  ['half a year', '半年筹款[8.2万元]。', '半年'],
  ['the month of writing', '这个月收到捐赠[300万元]。', '这个月'],
  ['a day and a half', '一天半收到捐赠[300万元]。', '一天半'],
  ['from last month on', '上月起派出[15名]志愿者。', '上月起'],
  ['a year of finance', '政府本财政年度拨款[300万元]。', '本财政年度'],
  ['not what is at hand', '2018年获得资格，现有员工[13人]。', '-'],
  ['not how high', '创历年新高，共有机构[87家]。', '-'],
  ['no age', '14岁的学生捐了[30元]。', '-'],
  ['from then till now', '2020年至今派出医疗队[9次]。', '2020年至今'],
  ['the time of some days', '三天时间里，医疗队筛查[4600人]。', '三天时间里'],
  ['no rate, but sums of every sort', '全年发放各类救助资金[13亿元]。', '全年'],
  ['the first month by its name', '元月11日席开[120桌]。', '元月11日'],
  [
    'of a sum and its parts',
    '截至7月31日，{甲会}收到捐款[1284万元]：\n1. 平台：[872万元]；\n2. 企业：[380万元]。',
    '截至7月31日|截至7月31日|截至7月31日',
  ],
  ['what a sentence without figures opens with', '这一年，{甲会}的项目越做越细。“助医”拿出[260万元]。', '这一年'],
  ['not of how many there are', '去年冬天，急救知识派上了用场。他是全区[11万名]急救员中的一员。', '-'],
  ['last night', '昨晚{甲会}筹得[12万元]。', '昨晚'],
  ['the next year by its other name', '来年拟增聘社工[2名]。', '来年'],
  ['the first years', '首三年服务[1500名]病童。', '首三年'],
  ['said of each', '{甲基金会}每年补贴[6000元]；{乙局}每年拿出[80万元]。', '每年|每年'],
  ['what a newsletter reports', '现将八月的工作向您汇报。\n书屋新建[26间]。', '八月'],
  ['how long for whom', '三年为[713名]患者免费手术。', '三年'],
  ['the year after', '次年拨款[500万元]。', '次年'],
  ['before a festival', '除夕前发放慰问金[300万元]。', '除夕前'],
  ['half a year of a shop', '半年兑换[1.1万人次]。', '半年'],
  ['no mean of gifts', '年末笔均[42元]。', '-'],
  ['the holidays', '去年暑假，{甲会}办营[12期]。腊月里走访[86户]。', '去年暑假|腊月里'],
  ['the first quarter of a year', '{甲会}今年首季派饭[3万盒]，今年头四个月派米[2吨]。', '今年首季|今年头四个月'],
  ['a month that is the first', '首月陪诊[230人次]。', '首月'],
  ['what comes next', '下一阶段，项目县扩大到[15个]；下季度培训[60人]。', '下一阶段|下季度'],
  ['a deadline of a year or a month', '须在2027年前聘请[60名]教师，明年3月前培训[40名]。', '2027年前|明年3月前'],
  ['for years in a row', '{甲公司}连续第六年捐赠教室[30间]。{乙会}连续8年资助[200名]学生。', '连续第六年|连续8年'],
  ['no streak of one for another', '{甲会}连续三年资助热线[6万元]；{乙公司}捐赠[9万元]。', '连续三年|-'],
  ['a decade', '上世纪八十年代，{甲会}捐款[280万元]。', '上世纪八十年代'],
  ['before a festival by its quoted name', '“六一”前夕，{甲会}送来书包[300个]。', '“六一”前夕'],
  ['two festivals', '元旦、春节期间走访[103户]。', '元旦、春节期间'],
  ['to this day', '比赛办到今天，投入[726万元]。', '到今天'],
  ['all of last year', '去年一年处理擦伤[2400次]。', '去年一年'],
  ['the end of a quarter', '截至今年一季度末，规模达[2.4亿元]。', '截至今年一季度末'],
  ['where a run begins, not since when', '百万行昨日在球场起步，[160支]队伍参加。', '昨日'],
  ['years since a beginning', '该项目实施12年来，惠及[300人]。', '12年来'],
  ['when a change ended', '余粮由前年的[870吨]升到去年的[2140吨]。', '前年|去年'],
  ['in the years to come', '未来半年缺口[2.7亿元]。', '未来半年'],
  ['a part of that day', '当天傍晚，[213户]村民送来[11万元]。', '当天傍晚|当天傍晚'],
  ['half a month', '一日捐半月入账[1835万元]。', '半月'],
  ['a length of time before other deeds', '{甲院}三年做手术[127例]，{乙会}两年下拨[160万元]。', '三年|两年'],
  ['an evening, and hours', '一晚共得[16万元]。48小时筹到[61万元]。', '一晚|48小时'],
  ['not how long something has gone on', '{甲园}已办了十二年，[42名]教师在岗。轮候长达三个月，派出社工[9名]。', '-|-'],
  ['but how long something was counted up', '“一日捐”办了19年，累计募款[1.3亿元]。', '19年'],
  ['a day of the month that stands alone', '[8万人]转移。25日，{甲会}捐赠帐篷[300顶]。', '-|25日'],
  ['not the day on which it was said', '{甲会}25日表示，已捐赠帐篷[300顶]。', '-'],
  [
    'the day of an entry, for whoever acts in it',
    '【25日】{甲会}捐赠帐篷[300顶]。{乙队}转移群众[417人]；{丙会}派出[22人]。\n{甲会}又拨款[20万元]。',
    '25日|25日|25日|-',
  ],
  [
    'the day of an entry, otherwise set off',
    '6月26日：{甲会}捐款[20万元]。\n27日｜{乙会}捐款[30万元]。',
    '6月26日|27日',
  ],
  ['not of another body behind a semicolon', '{甲会}去年办班[12期]；{乙公司}捐出疫苗[300支]，派出[9人]。', '去年|-|-'],
  [
    'but of a part, and of the whole again',
    '{甲会}今年筹款[17万元]，其中{乙公司}捐赠[3万元]；支出[16万元]。',
    '今年|今年|今年',
  ],
  [
    'of all whom a count up to a day tells of',
    '截至5月1日，{甲会}收到[3万元]；{乙会}收到[4万元]。',
    '截至5月1日|截至5月1日',
  ],
  ['not when a result was told', '{甲会}昨日公布调查结果，[27%]受访学生独留在家。', '-'],
  ['not when a plan was told', '去年3月，{甲会}宣布，将筹资[3000万元]建[100座]书屋。', '-|-'],
  ['but when something was given', '5月20日，{甲公司}宣布捐赠[300万元]。', '5月20日'],
  ['the year that a result is of', '{甲局}昨天通报成绩单：去年救助[300人]。', '去年'],
  ['where a change began, not what it came to', '江豚从2017年的[1012头]回升到[1249头]，增幅[23%]。', '2017年|-|-'],
  ['and each end that has its own', '床位从2019年的[76张]增加到2023年的[82张]。', '2019年|2023年'],
  ['so many years ago', '就业率从五年前的[11%]升到[37%]。六年前，这个数字还是[9%]。', '五年前|-|六年前'],
  ['since words of Taiwan', '至113年6月底，已募得[22亿元]。', '至113年6月底'],
];

describe('when a figure was', () => {
  it.each(found)('%s: %s is %s', (_, text, periods) => {
    expect(
      readMarked(text)
        .map(({ period }) => period ?? '-')
        .join('|'),
    ).toBe(periods);
  });
});

const cumulative: [text: string, cumulative: boolean][] = [
  ['累计捐赠[300万元]。', true],
  ['共计捐赠[300万元]。', true],
  ['截至目前捐赠[300万元]。', true],
  ['10年来捐赠[300万元]。', true],
  ['去年捐赠[300万元]。', false],
  ['共同捐赠[300万元]。', false],
  ['5月20日捐赠[300万元]。', false],
];

it('is told as the article prints it', () => {
  const { figures } = extract('慈濟基金會過去兩年為觀塘的學童送出書桌1,280套。', { lang: 'zh-Hant' });
  expect(figures.map(({ period }) => period)).toEqual(['過去兩年']);
});

it('of a report on many bodies by an office holds for none of them', () => {
  const { figures } = extract(
    [
      '秀水县民政局关于2024年度社会组织帮扶情况的通报',
      '一、总体情况',
      '全年实施帮扶项目634个。',
      '二、典型做法',
      '秀水县爱心服务协会举办培训83期。',
      '秀水县民政局',
      '2025年2月26日',
    ].join('\n\n'),
    { lang: 'zh-Hans' },
  );
  expect(figures.map(({ period }) => period)).toEqual(['全年', null]);
});

describe('what counts up to a day', () => {
  it.each(cumulative)('%s %s', (text, expected) => {
    expect(readMarked(text, PUBLISHED)[0]?.cumulative).toBe(expected);
  });
});

/** Dates of the last figure, in an article of which nobody knows when it was written. */
const written: [text: string, start: string | null, end: string | null][] = [
  ['截至2023年底捐赠[300万元]。今年一季度捐赠[80万元]。', '2024-01-01', '2024-03-31'],
  ['截至2023年底捐赠[300万元]。去年捐赠[80万元]。', '2023-01-01', '2023-12-31'],
  ['截至2023年9月30日捐赠[300万元]。今年一季度捐赠[80万元]。', null, null],
  ['截至2023年底捐赠[300万元]。今年以来捐赠[80万元]。', null, null],
];

describe('what a count up to the end of a year tells of the years beside it', () => {
  it.each(written)('%s', (text, periodStart, periodEnd) => {
    expect(readMarked(text).at(-1)).toMatchObject({ periodStart, periodEnd });
  });
});
