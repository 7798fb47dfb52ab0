import type { Kind, Role } from '../../model';
import { buildLexicon } from './lexicon';

/** What a verb does with the figure that it governs; which role that is depends on what the figure counts. */
export type Act =
  | 'give'
  | 'support'
  | 'benefit'
  | 'receive'
  | 'build'
  | 'hold'
  | 'participate'
  | 'compose'
  | 'raise'
  | 'size'
  | 'plan'
  | 'other';

/**
 * What a word tells of a role. `verb` governs what follows it and takes what stands before it as its subject; `weak` says less
 * than any verb beside it (收到|捐款 is raised); `state` is a verb without an object, which only has a subject;
 * `noun` names who or what is counted; `plan` and `done` open and close what is
 * only intended; `to` puts those who follow at the receiving end; `none` is a word that only looks like one of these.
 */
export interface RoleWord {
  readonly as: 'verb' | 'state' | 'weak' | 'noun' | 'plan' | 'done' | 'to' | 'none';
  readonly act: Act | null;
}

const verb = (act: Act): RoleWord => ({ as: 'verb', act });
const state = (act: Act): RoleWord => ({ as: 'state', act });
const weak = (act: Act): RoleWord => ({ as: 'weak', act });
const noun = (act: Act): RoleWord => ({ as: 'noun', act });
const NONE: RoleWord = { as: 'none', act: null };
const PLAN: RoleWord = { as: 'plan', act: null };

const ROWS: readonly (readonly [RoleWord, string])[] = [
  [
    NONE,
    '注册地|模拟|虚拟|受影响|民办|服务设施|捐赠人建议|在库区|直接|间接|一年内完成|两年内完成|三年内完成|辅助|准备金|另有|租下|法律援助|确诊的|天工资|勇为|需要的|特殊需要|低收入|成本价|成本控制|救助窗口|运营成本|营运开支|管理员|管理人员|管理办法|达成意向|设施|设计|为此|服务据点|对象|服务机构|募捐资格|募捐信息|助餐点|助浴车|服务点|服务站点|办公|办事|办法|办学|做法|做饭|建筑|建档立卡|计算|计入|合作|合同|有关|有人|有效|没有|所有|培训班|培训机构|供水|供电|供暖|供氧|贡献突出|筹款活动|募款活动|大型筹款|最高筹款|筹款机构|有限|希望工程|希望小学|希望厨房|希望|接收点|捐款箱|捐赠点|发展基金|发展促进|联合国|联合会|联合体|联合总会|志愿服务项目|志愿服务岗位|志愿服务活动|志愿服务站|公共|共同|共青团|共建|共享|发起|参与者|支持者|设立的|成立以来|成立至今|成立于|组织编写|社会组织|慈善组织|公益组织|组织及|服务中心|救助中心|救助站|救助基金|服务站|服务队|服务协会|服务联盟|服务平台|服务体系|帮助下|支持下|指导下|捐赠仪式|捐赠热线|捐款热线|捐赠公示|捐赠活动|募捐活动|启动仪式|发布会|覆盖率|支出占|项目启动|获悉|收获|支教团|救助金|助学金|补助金|奖学金|公益金|用于|救援队伍|运行|实施方案|服务窗口|管理站|管理处|服务志愿者|组织部|捐赠证书|捐赠协议',
  ],
  [
    verb('give'),
    '业务活动成本|续捐|增捐|配发|供货|筹措价值|用掉|花掉|用去|分予|拨|捐赠|捐助|汇往|汇予|转交|交付|捐献器官|捐献大器官|捐款捐物|捐|出资|投入|支出|拨给|发放|发送|派发|分发|送出|送去|送上|寄出|寄书|送来|送达|援助金|支付|认缴|列支|花费|支援|注资|出了|拿出|批出|发出|发给|调出|供应|赞助|承担|分担|负担|给予|配备|贡献|投放|转账|赠|汇款|汇出|加码|注入|配送|送餐上门|运送|运抵|抢运|承运|代缴|减免|免除|报销|开餐|供餐|派出饭盒|派水|涉款|涉及资金|用款|用善款|分给|分红|垫付|借出|释出|提供|采购|购买|购置|购入|添置',
  ],
  [weak('size'), '全校|全镇|全村|校内|设|有|达|余下|仅|剩|其余|由|提高到|增至|增加到|扩至|扩大到|发展到'],
  [weak('raise'), '善款'],
  [weak('give'), '捐款|捐赠额|捐赠总额|款物|资金|物资|价值|市值|折价|折合|计|合'],
  [
    verb('support'),
    '评出|评选出|养活|认养|奖励|慰问|补助|补贴|资助|支持|扶持|扶助|助力|孵化|培育|帮扶|支持并开展|立项|遴选|入选|资助项目|聘用',
  ],
  [
    verb('benefit'),
    '录取|只录了|受益人口达|迎来|截下|救下|解救|放归|放生|发到|分送|惠|服务|帮助|救助|援助|覆盖|辐射|走进|到了|来了|去了|走遍|到过|跑遍|家访|看诊|陪诊|接生|遍及|遍布|分布于|分布在|涵盖|涉及|培训|培养|筛查|筛检|体检|诊疗|接诊|救治|医治|治疗|诊治|义诊|门诊|接送|转移|转运|安置|收容|收养|救援|营救|救出|挽救|救起|挽回|接待|接触|照顾|照护|陪伴|陪护|关爱|关怀|走访|走访慰问|探访|看望|探望|解决|改善|带动|带领|吸纳|吸收|保障|资助学生|资助贫困|扶贫|脱贫|结对|结对帮扶|辅导|教会|教了|授课|普及|助餐|助养|助残|助学|送医|送教|安装|入户|招待|落户|进驻|接收进修|受助|获助|获救|获资助|获得资助|得到资助|帮忙|庇护|施救|赠医|代办|救回|领养|获领养|归还|接种|投向|送到|送往|送进|发往|投给|拨到',
  ],
  [verb('receive'), '用上|吃上|喝上|住进|搬进|纳入|受益|受惠|领到|领取|分到|拿到|享受|享用|得到|享有|获'],
  [
    state('receive'),
    '有了|参加学习|参加培训|直接受益|间接受益|来上课|来听课|参训|取得证书|被录取|获录取|转进|升入|考上|考入|返校|到手|减免了|入住|受训|结业|毕业|考取|上岗|就业|在岗|康复|复明|入学|在读|就读|登记|用餐|就餐|受捐|受赠|圆梦|找到了|出院',
  ],
  [
    verb('build'),
    '添了|搭起|办起|支起|摆了|修了|新修|另修|盖了|腾出|凿|新开|修复|修好|修通|盖起|建设|捐建|建有|设立|设置|开设|增设|新设|成立|打|修缮|改造|升级|布设|布置|铺设|铺了|立起|架设|种下|种植|栽|新添|装路灯|揭牌|植树|种树|治沙|造林|落成|施工|竣工|启用|投用|挂牌|加装|装上|建',
  ],
  [
    verb('hold'),
    '承接项目|代写|上线|建立健康档案|建立档案|调解|建档|捐献|落地|安排|手术|移植|会诊|排定|开展|举行|办理|组织|实施|完成|办|召开|策划|推出|执行|开出|开讲|宣讲|演出|演练|巡诊|巡回|巡演|做|施行|实现|开班|新开班|解答|受理|发布|排险|清障|绝育|互助救援|拨打|接听|发展|对接|协调|新设立|慈善项目|放映|出警',
  ],
  [
    verb('participate'),
    '公司出手|企业出手|纷纷出手|考察|入股|赶来|来陪|前来|当起|撑起|涉及单位|起步|行动起来|走完|到达|奋战|坚守|出巡|聘来|聘请|请来|找来|找了|会同|联动|邀请|一起|一同|参与服务|参与活动|参与捐赠|参与捐款|参加|参与|参会|参赛|参展|参与率|出席|到场|报名|加入|加盟|响应|动员|号召|发动|汇聚|凝聚|吸引|招募|招得|出动|派|抽调|组织志愿者|来自|投身|奔赴|前往|驰援|集结|汇集|投票|报到|献血|抽血|志愿服务|服务时长|志愿时长|携手|联合|签约|登台|轮值|照看|接力|齐聚|聚集|上阵|值守|支教|捐赠人|捐赠企业|爱心企业|月捐人',
  ],
  [verb('compose'), '组成'],
  [
    verb('plan'),
    '正筹|正在筹|预留|还差|尚差|还缺|缺的|还需|估计要|估计需|约需|重建经费|编列|目标|需要|改造需|预算|缺口|所需|尚缺|仍欠|预算为|再补差额|再补齐',
  ],
  [
    verb('raise'),
    '汇成|链接资源|已落实|集资|到账|入账|进账|归集|成交|义演|所得|票房|线上捐赠|回收衣物|一日捐|共得|本月收入|去年收入|今年收入|全年收入|接获捐款|筹到|寄来|倒出|积成|撬动社会资金|撬动资金|撬动配套|捐的善款|获分配|分得|引进帮扶资金|引进资金|献血量|采集|汇在一起|公众捐款|公众捐赠|社会捐款|社会捐赠|涌入|涌进|捐款已|捐款逾|捐款超|捐款突破|捐输|捐款累计|捐款加起来|捐款达|捐款合计|发动捐款|人均捐|凑出|凑足|凑齐|攒下|接收|接受|收到|收入|募|筹|义卖|拍卖|获捐|获赠|获得捐款|获得善款|收取|采血|收捐|收款|新增财产规模|新增规模|卖旗',
  ],
  [
    verb('size'),
    '登记慈善|登记社会|配有|设有|余款|摸排|涌现|净值|账上有|账上还有|藏书|馆藏|等着|等待|等候|列册|剩余|尚余|结余资金|原始基金|注册资金|总数|总量|总人数|备案|登记认定|认定|合同金额|合同规模|总数达到|下设|下辖|规模|面积|注册|在册|登记在册|在库|入库|专职|全职|持证|住着|占|资产|常住|户籍|学位|库存|成员单位|现役|经营|营运|管理|设在|构成|隶属|累计管理|余额|结余|结存|可直接用于|可用|本金',
  ],
  [
    verb('other'),
    '售出|利息收入|其他收入|亏了|亏损|月入|月费|中位数|挣得|多赚|测量|标注|测绘|采购脱贫|采购农产品|采购帮扶|跟踪|影响|门槛|短缺|客流量|人流量|涉案|诈骗|骗取|骗得|骗走|罚金|罚款|退赔|违法所得|损失|抓获|行走|徒步|骑行|消费帮扶|订单有|加工费|可省|贷款|累计收益|放贷|借来|借了|欠下|售价|消耗|新发|求助信|被拒|赔款|预付|成本|受访|访谈|访问|问卷|约谈|抽取|否决|抢通|抢修|受损|损毁|倒塌|用血|日产|收到申请|申请宗数|清理岸线|清理违规|清理土地|清走|里程|追回|追讨|阅读量|借阅|排除|扫雷|清运|减负|差额|清除|拆除|打捞|发表|比年初|比去年|比上年|比前年|同比|环比|增长|增加|增幅|下降|减少|降低|降至|降到|升|涨到|上涨|多出|多了|少了|超出|较上年|较去年|较前年|比上一|节省|节约|省下|产值|卖出|销售|利润|营收|营业总收入|营业额|盈余|营业收入|增值净收入|理财收益|管理费用|投资|月薪|时薪|月收入|人均年收入|家庭年收入|户均年收入|工资|原价|自付|市价|单价|保额|签订|签署|表扬|表彰|授予|命名|评选|获评|确诊|查出|抽查|追踪|查处|查办|投诉|申报|关门|收费|起拍|零售额|流失|退货|淘汰|缺课|关了门|停用|赔偿|拖欠|比上届|接获|接到|发现|造成|受灾|死亡|遇难|受伤|遇险|失踪|占比|比例|比重|率|参考|退养|被害|检控|通报|航行|行驶|行程|跑了|成本价供应|流转|求助|累计投资|收购|订购|增收|带动增收|退出|轮候|拍到|清出|清淤|捡|搬走|丢弃|出口|排队|回收|滚动|利息|罚没|退回|倒掉|减排|节水|调查|抽样走访|抽样|样本|可支配收入|清理垃圾|保值增值|比上次',
  ],
  [
    noun('participate'),
    '志愿队|委员|捐赠者|捐款人|抢修人员|爱心妈妈|用户|志愿者|技术人员|工程师|消防员|网格员|干警|民警|民兵|官兵|救援力量|志愿服务者|义工|志工|队员|救援队员|选手|代表|专家|嘉宾|医护人员|医务人员|医护|医生|医师|师生|参赛者|参加者|跑者|骑手|网友|律师|师傅|司机|业师|市民|干部职工|党员|机手|救援人员|基金会|会员企业|合作伙伴|企业|门店|单位|机构|团体|商会|协会|队伍|救援队|团队|车队|医疗队|先遣队|医疗团|导师|讲师|学长|公众|人士|记者|义工队|工作人员|商户|商家|品牌|高校|爱心家庭|工程人员',
  ],
  [
    noun('benefit'),
    '受灾户|受灾家庭|受灾村民|受灾居民|受灾同胞|受灾学生|受灾儿童|学生|学子|新生|中小学生|初中生|高中生|儿童|孩子|学童|幼儿|女童|少年|老人|长者|长辈|老年人|患者|患儿|病人|病患|残疾人|视障者|听障者|残障人士|群众|受灾群众|灾民|居民|村民|农民|农户|牧民|家庭|低保户|脱贫户|妇女|女性|母亲|孕产妇|受助者|受益人|受助人|受益人口|受益人数|受益者|村医|救护员|急救员|孤儿|难民|持证救护员|学员|毕业生|茶农|获助者|学校|中小学|乡镇|村庄|行政村|社区|县|省份|省市|省区市|国家|地区|小区|街道|养老机构|医疗机构|卫生院|站|点',
  ],
  [
    noun('give'),
    '图书|书籍|棉被|棉衣|大米|食品|药品|口罩|防护服|帐篷|包裹|温暖包|餐食|午餐|盒饭|饭盒|牛奶|矿泉水|物品|设备|电脑|轮椅',
  ],
  [noun('hold'), '活动|场次|讲座|沙龙|课程|培训活动|例手术'],
  [noun('support'), '帮扶项目|扶贫项目|救助项目|助学项目|合作项目|项目'],
  [noun('build'), '图书室|图书馆|图书角|书屋|食堂|幸福院|卫生室|教室|水窖|水井|驿站|厨房|校舍|桥|道路|操场'],
  [noun('other'), '先进单位|先进个人|审计费|受访者|空缺|爱心单位和|未按时|未足额|不达标|未达标|不合格|存在|运作规范'],
  [
    noun('size'),
    '宿位|床位|病床|在校生|在校学生|人口|志愿服务团体|志愿服务组织|志愿服务队|志愿服务队伍|志愿服务组织及团体|志愿团体|员工|教师|老师|护士|店员|技工|社工|主任|督导员|巡护员|护理员|治疗师|教练|会员单位|职工|会员|理事|注册志愿者|登记者',
  ],
  [{ as: 'to', act: 'benefit' }, '为|向|给|让|使|帮|对|替|令|助|供|捐给|赠给|发给了'],
  [{ as: 'done', act: null }, '已|迄今|至今|截至|累计|先后|，目前'],
  [
    PLAN,
    '正在考虑|考虑再|许诺|酝酿|筹备在|谈好|谈妥|愿意拿|愿意出|愿意捐|愿拿出|争取今年|争取明年|有意再|有意追加|有意支持|有意捐|须在|确保|建议|希望能|想建|想把|想在|想让|想再|争取在|再建|将分|可获|可得|要再|会用|会以|会把|会于|预料|答应|约好|约定|将按|再招|一年内|两年内|三年内|五年内|目标惠及|可救治|可帮助|可惠及|可为|可供|可解决|可让|计划用|计划再|计划为|计划投入|计划筹|计划于|要把|年前建成|计划|拟|预计|力争|承诺|打算|准备|即将|有望|可望|下一步|接下来|明年|来年|后年|年底前|要有|未来|今后|下个月|下月|要在|下一年|下阶段|将提高|将再|将于|将在|将继续|还将|将扩|将向|将为|将对|将用于|将有|将以|将把|将新|将增|将用|期望|预期|提高至|调高为|力求|旨在|有意向|意向|期间再|预定|有待|目标援助|工作目标|发展目标|计划在|计划向|下学年|将陆续|将每年|将逐年|将连续|将共同',
  ],
];

/** 将 (will) before a verb; before a noun it only moves the object (将善款|交给). */
const FUTURE: typeof ROWS = ROWS.filter(([{ as }]) => as === 'verb').map(([{ act }, words]) => [
  { as: 'plan', act },
  words
    .split('|')
    .map((word) => `将${word}`)
    .join('|'),
]);

export const ROLE_WORDS = buildLexicon([...ROWS, ...FUTURE]);

type ByKind = { readonly [K in Kind]: Role };

const all = (role: Role): ByKind => ({
  money: role,
  people: role,
  'person-times': role,
  households: role,
  organizations: role,
  projects: role,
  events: role,
  facilities: role,
  places: role,
  goods: role,
  hours: role,
  ratio: role,
  other: role,
});

/** The role of a figure that is the object of a verb: 资助|养老机构369家, 资助|800万元, 资助|学生300名. */
export const OBJECT_ROLES: { readonly [A in Act]: ByKind } = {
  give: {
    ...all('given'),
    hours: 'participated',
    people: 'benefited',
    'person-times': 'participated',
    households: 'benefited',
    organizations: 'supported',
    projects: 'supported',
    events: 'held',
    facilities: 'supported',
    places: 'benefited',
  },
  support: {
    ...all('supported'),
    money: 'given',
    goods: 'given',
    people: 'benefited',
    'person-times': 'benefited',
    households: 'benefited',
    places: 'benefited',
    hours: 'participated',
  },
  benefit: {
    ...all('benefited'),
    money: 'given',
    goods: 'given',
    projects: 'supported',
    events: 'held',
    hours: 'participated',
  },
  receive: { ...all('benefited'), money: 'given', goods: 'given' },
  build: {
    ...all('built'),
    money: 'given',
    people: 'benefited',
    'person-times': 'benefited',
    households: 'benefited',
    places: 'benefited',
    events: 'held',
    hours: 'held',
  },
  hold: {
    ...all('held'),
    money: 'given',
    people: 'participated',
    'person-times': 'participated',
    households: 'benefited',
    organizations: 'participated',
    facilities: 'built',
    places: 'benefited',
    goods: 'given',
  },
  participate: {
    ...all('participated'),
    money: 'given',
    goods: 'given',
    events: 'held',
    projects: 'supported',
    facilities: 'participated',
  },
  raise: {
    ...all('participated'),
    money: 'raised',
    goods: 'raised',
    other: 'raised',
    projects: 'supported',
    events: 'held',
    places: 'benefited',
  },
  size: { ...all('size'), money: 'size', hours: 'participated', ratio: 'other', events: 'held' },
  compose: all('participated'),
  plan: all('planned'),
  other: all('other'),
};

/** The role of a figure that is the subject of the verb behind it: 3000名志愿者|服务, 20家企业|捐赠, 500名学生|受益. */
export const SUBJECT_ROLES: { readonly [A in Act]: ByKind } = {
  ...OBJECT_ROLES,
  compose: { ...all('participated'), organizations: 'size' },
  give: {
    ...all('participated'),
    money: 'given',
    goods: 'given',
    places: 'benefited',
    projects: 'held',
    facilities: 'supported',
  },
  support: {
    ...all('participated'),
    money: 'given',
    goods: 'given',
    facilities: 'supported',
    projects: 'supported',
    places: 'benefited',
  },
  benefit: { ...OBJECT_ROLES.benefit, organizations: 'participated' },
  build: { ...OBJECT_ROLES.build, organizations: 'participated', people: 'participated' },
  size: { ...OBJECT_ROLES.size, 'person-times': 'participated' },
  hold: { ...OBJECT_ROLES.hold, facilities: 'benefited', projects: 'held' },
  participate: { ...OBJECT_ROLES.participate, money: 'given', projects: 'participated' },
  raise: { ...all('participated'), money: 'raised', goods: 'raised', other: 'raised', households: 'benefited' },
  other: { ...all('other'), organizations: 'participated', people: 'participated' },
};

/** What a kind is where nothing near it says what was done. */
export const DEFAULT_ROLES: ByKind = {
  money: 'given',
  people: 'benefited',
  'person-times': 'benefited',
  households: 'benefited',
  organizations: 'participated',
  projects: 'supported',
  events: 'held',
  facilities: 'built',
  places: 'benefited',
  goods: 'given',
  hours: 'participated',
  ratio: 'other',
  other: 'other',
};
