import { assert, constantFrom, double, nat, property, record, string } from '../../support/fast-check';
import { describe, expect, it } from 'vitest';
import { decide, decideText, decideUntouchable, screen, type PageFacts } from '../../../utils/gate';
import { CHARITY } from '../../../utils/gate/charity';
import { NEED, OTHER } from '../../../utils/gate/context';
import { weighStructure } from '../../../utils/gate/weigh-structure';
import type { Verdict } from '../../../utils/model';
import { foldUnit } from '../../../utils/text';
import { decidePage, evidenceOf } from './build';

const NEWS = '基金会当天收到善款36万元，捐赠人多是附近的商户，志愿者把名单贴在门口。这些钱将资助12名困难学生。';

describe('what a text is about', () => {
  const texts: [rule: string, verdict: Verdict, text: string][] = [
    ['giving, in Simplified Chinese', 'charity', `小镇义卖一天\n${NEWS}`],
    [
      'giving, in Traditional Chinese',
      'charity',
      '小鎮義賣一天\n基金會當天收到善款36萬元，志願者把捐贈人的名單貼在門口，幫助困難學生。',
    ],
    ['giving, in English', 'charity', 'Village fair\nThe charity raised $36,000 in donations. Volunteers counted it.'],
    [
      'capital letters are the same letters',
      'charity',
      'VILLAGE FAIR\nTHE CHARITY RAISED $36,000 IN DONATIONS. VOLUNTEERS COUNTED IT.',
    ],
    ['a plan of the Red Cross', 'charity', '红十字会调运棉被\n红十字会向灾区调运棉被2000床，物资今晚发放。'],
    ['volunteers', 'charity', '志愿服务时长破百万\n全市志愿者上岗8万人次，志愿服务站有120个，惠及老人3万名。'],
    ['the disabled and their federation', 'charity', '残疾儿童有了康复站\n市残联为残疾儿童开办康复站6个，助残员40名。'],
    [
      'what a lottery’s fund gives',
      'charity',
      'Lottery fund backs 40 charities\nThe fund will give £3m in grants to charities that run food banks; volunteers help families in need.',
    ],
    [
      'a patient whom charity helps where the scheme ends',
      'charity',
      '医保之外的八成\n自付部分由慈善基金会援助，今年救助患者1487名，捐赠药品600万元，医保报销之后的钱不再难倒人。',
    ],
    [
      'a war',
      'article',
      'Airstrikes hit port\nThe military said missiles hit the port. Humanitarian agencies warned of hunger; troops let no aid through before a ceasefire.',
    ],
    [
      'a court of appeal',
      'article',
      'Judge rejects appeal in patent row\nThe court ruled for the maker of pumps. The judge said the volunteer who had donated his design could claim no fees.',
    ],
    [
      'the foundation of a hospital, whose name is written small',
      'charity',
      'New scanner for young patients\nThe hospital foundation ran a radiothon in May. "We counted coins for a week," said foundation president Ana Roy. Children will be scanned sooner.',
    ],
    [
      'teams of citizens in a flood',
      'charity',
      '第三天\n蓝天救援队和各地来的民间救援队伍连夜划艇，救灾物资由志愿队伍分发，壹基金送来睡袋。',
    ],
    [
      'money that comes by post, without a name',
      'charity',
      '每月一张汇款单\n老人每月填一张汇款单寄给特殊教育学校，从不留名，孩子们叫他爷爷。',
    ],
    [
      'ventures of the charity kind',
      'charity',
      '公益创投大赛名单公布\n公益创投大赛有46个项目入选，资助598万元，为老服务17个，助残9个，儿童关爱11个，由社会组织承接。',
    ],
    [
      'a last will',
      'charity',
      'Seamstress leaves millions to library\nIn her will she left the library her entire estate of $8 million, the most it has ever received. Her life savings will pay for books for children.',
    ],
    [
      'goods that are sold with a promise to give',
      'article',
      '“助农”蜂蜜被查\n市场监管部门罚没68万元：主播说每卖一瓶给留守儿童捐一块钱，属虚假宣传，没有捐款记录。',
    ],
    [
      'a race that is called after charity',
      'article',
      '慈善杯赛马日 骑师连中三元\n慈善杯全日十一场，独赢派彩87元，骑师和练马师领奖，投注额13亿元。',
    ],
    [
      'a message that only claims to come from a charity',
      'article',
      '“慈善总会”发来链接\n短信说慈善总会发补助，点开链接填卡号，钱就没了。警方抓获嫌疑人9名，他们假称基金会，骗了260多人。民警说，捐款人的视频也是假的。',
    ],
    [
      'the law of trusts',
      'article',
      'Trusts explained\nA settlor gives property to a trustee for a beneficiary. Trusts may be discretionary. Trustees owe duties to beneficiaries. Charitable trusts are a kind apart.',
    ],
    [
      'software that is called a foundation',
      'article',
      'Moving to Foundation 6\nFoundation 6 drops the grid. Install the plugin with npm and clone the repository. Donations help us to pay for the work of the community.',
    ],
    [
      'a trust that runs hospitals for the state',
      'article',
      'Patients wait 14 hours\nThe NHS Foundation Trust said that nurses were off sick. The Trust apologised to families. Surgery that is not urgent is put off, and patients were told so.',
    ],
    [
      'a trust that runs schools for the state',
      'article',
      'Schools to merge\nThe Academies Trust runs nine schools. The Trust said that pupils would keep their places and families would get free passes for the children.',
    ],
    [
      'a fund that lends to states',
      'article',
      'IMF cuts forecast\nThe International Monetary Fund said that grants would be needed. Growth in poor countries is slow, the Fund said, and rural families bear disasters.',
    ],
    [
      'a fund that pays pensions',
      'article',
      'Pension fund cuts rate\nThe Teachers Pension Fund cut its rate. Members of the Fund pay more contributions; trustees met families in June.',
    ],
    [
      'a hospital that is called after the Red Cross',
      'article',
      '市红十字会医院启用新院区\n市红十字会医院新院区昨天启用，设床位1200张。红十字会医院院长说，门诊接诊2300人次。',
    ],
    [
      'a meeting that only names a kind of body',
      'article',
      '社会组织党建会召开\n全市社会组织党建工作推进会昨天召开，要求社会组织选优配强书记，年底前完成排查。',
    ],
    [
      'those who sleep in the street, and who looks after them',
      'charity',
      'Night hubs to close\\nThe charity spoke to 7,412 people sleeping rough. Its volunteers lay out beds in a church, and the charity takes no money from the state.',
    ],
    [
      'things that were given to a museum',
      'article',
      '青铜器特展开幕\n策展人说，展出的文物有三件由藏家捐赠。展览免费，孩子们排队看藏品。',
    ],
    ['nothing', 'article', ''],
    ['need without giving', 'article', '灾区群众转移\n救灾物资已到，困难家庭和独居老人先行安置，救助点有12个。'],
    ['mutual funds', 'article', '公募基金规模创新高\n投资者申购踊跃，基金经理说净值回升，收益率可观。'],
    ['a guidance fund', 'article', '省引导基金落地\n母基金出资20亿元，与创投机构设立子基金4只。'],
    [
      'a lottery that feeds good causes',
      'article',
      '双色球开奖\n中国福利彩票开奖，彩民中奖8注，奖池19亿元，筹得公益金1.2亿元。',
    ],
    ['health insurance', 'article', '医保报销比例提高\n参保人住院报销七成，医保基金结余5000亿元，困难群众有救助。'],
    [
      'a false foundation before the court',
      'article',
      '假基金会骗捐案宣判\n被告人虚构基金会，以慈善募捐为名诈骗捐款，法院判处有期徒刑六年，警方追回赃款。',
    ],
    ['earnings', 'article', '公司发布财报\n公司营收120亿元，净利润9亿元，毛利率回升。全年捐赠300万元。'],
    ['offices for money', 'article', '清代捐官\n捐纳始于顺治，光绪年间捐一个知县要银四千两，朝廷停捐已是一百年前。'],
    ['a star who is an ambassador in passing', 'article', '新片首映\n主演身兼公益大使，粉丝到场，导演说票房不错。'],
    ['public interest litigation', 'article', '公益诉讼一年\n检察机关提起公益诉讼40件，法院全部受理。'],
    ['wishes for a university', 'article', '志愿填报明天开始\n考生可填报志愿96个，平行志愿分三批。'],
    [
      'make-up',
      'article',
      'Serum foundation\nOur foundation comes in 40 shades. SPF 30. Free shipping. Give it a shake.',
    ],
    [
      'money for candidates',
      'article',
      'Donors flock to senator\nThe senator’s campaign raised $4m from donors before the election; Republicans and Democrats both hold fundraisers.',
    ],
    [
      'shares',
      'article',
      'Trust raises fund\nThe investor trust said its equity portfolio and shares gained; revenue and earnings rose.',
    ],
  ];
  it.each(texts)('%s: %s', (_rule, verdict, text) => {
    expect(decideText(text)).toMatchObject({ verdict });
  });

  it('tells its reasons in the words of the text', () => {
    const { reasons } = decideText('小鎮義賣\n基金會收到捐贈。');
    expect(reasons.map(({ code, detail }) => [code, detail])).toEqual([
      ['charity', '捐'],
      ['charity', '義賣'],
      ['charity', '基金會'],
      ['need', '贈'],
    ]);
  });

  it('in a long text one word is said in passing', () => {
    const long = '街上的店铺陆续开门，行人慢慢多了起来。'.repeat(200);
    expect(decideText(`老街\n${NEWS}`).score).toBeGreaterThan(0.5);
    expect(decideText(`老街\n${NEWS}${long}`).score).toBeLessThan(0.5);
  });
});

describe('what a page is', () => {
  const title = '小镇义卖一天';
  const pages: [rule: string, verdict: Verdict, changes: Parameters<typeof evidenceOf>[0]][] = [
    ['an article', 'charity', {}],
    ['a short item', 'charity', { length: 110, longestRun: 110, paragraphs: 1 }],
    ['shorter still, but declared as an article', 'charity', { length: 70, longestRun: 70, declared: ['newsarticle'] }],
    ['a caption', 'not-article', { length: 50, longestRun: 50, url: 'https://news.example/a' }],
    ['headlines with teasers', 'not-article', { length: 400, longestRun: 30, paragraphs: 20, linkBlocks: 20 }],
    ['an article between links', 'charity', { length: 900, longestRun: 500, paragraphs: 12, linkBlocks: 8 }],
    ['a home page', 'not-article', { url: 'https://news.example/' }],
    ['a home page with a name', 'not-article', { url: 'https://news.example/index.shtml#top' }],
    ['a route behind a hash', 'charity', { url: 'https://news.example/#/article/12' }],
    ['results of a search', 'not-article', { url: 'https://news.example/search?q=%E5%85%AC%E7%9B%8A', length: 300 }],
    ['a form to donate', 'not-article', { fields: 9, length: 200, url: 'https://news.example/donate/water' }],
    ['an article with a form for comments', 'charity', { fields: 4 }],
    ['goods', 'not-article', { declared: ['product'], url: 'https://shop.example/i/1' }],
  ];
  it.each(pages)('%s: %s', (_rule, verdict, changes) => {
    expect(decidePage(evidenceOf({ title, text: NEWS, ...changes }))).toMatchObject({ verdict });
  });

  const headlines: [rule: string, printed: string][] = [
    ['hung on by a dash', '天气转冷 - 慈善公益捐赠网'],
    ['hung on by a bar', '天气转冷 | 慈善公益捐赠网'],
    ['hung on by an underscore', '天气转冷_慈善公益捐赠网'],
  ];
  it.each(headlines)('the name of the site says nothing of the article: %s', (_rule, printed) => {
    expect(decidePage(evidenceOf({ title: printed, text: '北风南下。' })).score).toBe(0);
  });

  it('has a score that its reasons add up to, within 0 and 1', () => {
    const { score, reasons } = decidePage(evidenceOf({ title, text: NEWS }));
    const subjects = reasons.filter(({ code }) => ['charity', 'need', 'other'].includes(code));
    expect(score).toBeCloseTo(
      Math.min(
        1,
        subjects.reduce((sum, { weight }) => sum + weight, 0),
      ),
      1,
    );
  });
});

/** A news page, as far as nothing else is said. */
const facts = (changes: Partial<PageFacts>) => ({
  url: 'https://news.example/a.html',
  contentType: 'text/html',
  isEditor: false,
  ...changes,
});

describe('what must not be touched', () => {
  const pages: [code: string, changes: Partial<PageFacts>][] = [
    ['editor', { isEditor: true }],
    ['editor', { url: 'https://docs.google.com/document/d/1/edit' }],
    ['editor', { url: 'https://docs.qq.com/doc/x' }],
    ['editor', { url: 'https://team.feishu.cn/docx/x' }],
    ['editor', { url: 'https://www.yuque.com/a/b/c/edit' }],
    ['editor', { url: 'https://zh.wiki.example/w/index.php?title=A&action=edit' }],
    ['private', { url: 'https://mail.google.com/mail/u/0/' }],
    ['private', { url: 'https://outlook.live.com/mail/0/' }],
    ['private', { url: 'https://ebank.example.cn/' }],
    ['private', { url: 'https://www.paypal.com/myaccount' }],
    ['private', { url: 'https://www.icbc.com.cn/' }],
    ['file', { contentType: 'application/pdf' }],
  ];
  it.each(pages)('%s: %o', (code, changes) => {
    const decision = decideUntouchable(facts(changes));
    expect(decision).toMatchObject({ verdict: 'untouchable', score: 0, reasons: [{ code }] });
  });

  const others: [why: string, changes: Partial<PageFacts>][] = [
    ['a news page', {}],
    ['XHTML', { contentType: 'application/xhtml+xml' }],
    ['a paper called Mail', { url: 'https://www.dailymail.co.uk/news/1.html' }],
    ['a blog at Yuque that is only read', { url: 'https://www.yuque.com/a/b/c' }],
    ['documentation', { url: 'https://docs.python.org/3/' }],
    ['an address that a link carries along', { url: 'https://news.example/a?from=https://mail.google.com/' }],
  ];
  it.each(others)('%s may be looked at', (_why, changes) => {
    expect(decideUntouchable(facts(changes))).toBeUndefined();
  });
});

describe('what the page decides by itself', () => {
  const words = [...CHARITY, ...NEED, ...OTHER].flatMap((row) => row.words.split('|'));

  it('is never what the whole decision would call charity news', () => {
    const text = string({ unit: constantFrom(...words, '。', ' ', '街', 'street '), maxLength: 60 });
    const page = record({ title: text, text, length: double({ min: 0, max: 2000, noNaN: true }), linkBlocks: nat(30) });
    assert(
      property(page, (changes) => {
        const evidence = evidenceOf(changes);
        const structure = weighStructure(evidence);
        if ('decision' in screen(evidence)) expect(decide({ ...evidence, structure }).verdict).not.toBe('charity');
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves open what may be charity news', () => {
    expect(screen(evidenceOf({ title: '小镇义卖一天', text: NEWS }))).toHaveProperty('question');
    expect(screen(evidenceOf({ length: 40 }))).toHaveProperty('question');
  });

  it('is that a caption is no article', () => {
    expect(screen(evidenceOf({ text: NEWS, length: 39 }))).toEqual({
      decision: { verdict: 'not-article', score: 0, reasons: [] },
    });
  });

  it('has words as the fold leaves them', () => {
    expect(
      words.filter((word) => word.split('').map(foldUnit).join('') !== word || /[^A-Za-z\u3400-\u9fff ]/.test(word)),
    ).toEqual([]);
  });
});
