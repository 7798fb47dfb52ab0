import type { OrganizationType } from '../../../model';
import { groupWords, lastUnit, pairOf } from '../../../text';

/**
 * What has to stand before a head noun for the two to be a name.
 * `word`: any word but a determiner (科技特派员 in a list of societies); `proper`: a place or a name of its own, because the
 * head is an everyday noun (儿童医院 is any); `level`: 县 or 省 is enough, because each has one (县民政局); `giver`: a name of its
 * own and the context of one who gives (安能物流负责运输); `part`: the body it belongs to, named right before (董事局).
 */
export type Demand = 'word' | 'proper' | 'level' | 'giver' | 'part';

export interface Head {
  readonly word: string;
  readonly type: OrganizationType;
  readonly demand: Demand;
  /** What follows where the head is the beginning of another word: 大学|生, 民政部|门. */
  readonly notBefore: string;
}

type Row = readonly [type: OrganizationType, demand: Demand, heads: string];

/** Trades that companies are called after: 安能物流, 盈峰环境. */
export const TRADES =
  '听力 光学 眼镜 牙科 置地 农牧 美妆 珠宝 玩具 家纺 建工 路桥 电气 器械 物流 仓储 速运 快递 航空 保险 电信 电力 汽车 地产 房屋 超商 股份 科技 医药 制药 生物 食品 饮料 能源 环保 环境 新能源 传媒 教育 电器 电子 通信 网络 互娱 游戏 重工 钢铁 有色 化工 石化 炭素 水泥 建材 家居 家具 服饰 服装 体育 鞋业 眼科 医疗 健康 节水 水务 燃气 铁路 地铁 港口 造船 租车 出行 直播 工业 金控 金服 金融 建投 城投 国投 讯飞 绿能 糖业 油茶 粮油 果业 米业 面业 化学 轮胎 陶瓷 油田 电工 精密 光电 半导体 百货 餐饮 茶业 药房 林业 种业 牧业 基金管理';

const ROWS: readonly Row[] = [
  [
    'foundation',
    'word',
    '基金会 基金总会 慈善基金 公益基金 助学基金 救助基金 关爱基金 爱心基金 教育基金 发展基金 专项基金',
  ],
  ['foundation', 'proper', '基金'],
  ['foundation', 'level', '青基会 儿慈会 妇基会'],
  ['charity', 'level', '慈善总会 慈善联合总会 慈善联合会 慈善会 慈善协会 红十字会 红十字总会 红会 慈联 慈善事业联合会'],
  [
    'charity',
    'proper',
    '善导会 辅导会 复康会 康复会 保护儿童会 培幼会 群益会 青年会 信义会 路德会 浸信会 卫理会 防止自杀会 防癌会 防痨会 利民会 福利协进会 社会服务处 家庭服务处 宣明会 福利会 救助会 救援队 救伤队 救援中心 救援总队 救助中心 救助站 救助协会 义工团 义工队 义工联 志愿服务队 志愿者服务队 志工队 志工团 公益中心 公益发展中心 公益促进中心 关爱中心 社工中心 服务中心 慈善中心 公益组织 公益促进会 慈善促进会 服务社 学堂 慈善分会 互助会 善会 食物银行 慈善机构 助残社 助老社 互助社 传道会 布道会 庇护所 庇护中心 收容所 善团 善堂 善社 协调会 之家 工场 关注组 联席 爱心超市',
  ],
  [
    'association',
    'word',
    '协会 商会 学会 联合会 总会 促进会 研究会 联谊会 同乡会 校友会 联盟 联合体 共同体 公会 农会 渔会 侨会 会馆 会所 工会 宗亲会 合作社 分会 联会 支会 专业委员会 专委会 工作委员会',
  ],
  [
    'association',
    'level',
    '残联 妇联 工商联 侨联 文联 科协 青联 总工会 残疾人联合会 妇女联合会 工商业联合会 归国华侨联合会 关工委 关心下一代工作委员会 团委 记协 作协 社科联 律协 计生协 学联 台联 光彩会 光彩办 义联 志愿者总会 商联会 教师会',
  ],
  [
    'government',
    'level',
    '人民政府 政府 政策办公室 管护局 保护局 农委 社会处 劳工局 教育科技局 县府 市府 人大常委会 人大 政协 人民代表大会 管委会 管理委员会 街道办事处 街道办 公安局 法院 检察院 应急局 卫健委 卫生健康委 卫生健康委员会 城管执法委 卫健局 发改委 发展和改革委员会 发改局 国资委 监管局 管理局 管理总局 总署 消防局 消防救援支队 消防支队 消防救援总队 消防救援大队 消防大队 文明办 农业农村委 住建委 教委 经信委 乡村振兴局 医保局 计生委 民宗局 民委 税务局 海关 警察局 使馆 领事馆 社会组织管理中心 公署 事务局 事务署 社会局 卫生局 教育局 文化局 劳动局 消防署 惩教署 渔护署 社会福利署 合作署 劳动部 农业部 福利部 事务部 社工局 立法会 行政院',
  ],
  [
    'party',
    'level',
    '党委 党支部 党总支 党工委 省委 市委 县委 区委 州委 纪委 宣传部 统战部 组织部 社会工作部 支部委员会 基层委员会 省委会 市委会 县委会',
  ],
  ['company', 'word', '有限公司 有限责任公司 有限合伙 事务所 股份公司 实业公司 置业公司'],
  [
    'company',
    'proper',
    '公司 集团 银行 人寿 证券 信托 酒店 超市 商场 便利商店 便利店 药房 书店 设备厂 服装厂 食品厂 药厂 酒厂 茶厂 印刷厂 机械厂 家具厂 玩具厂 工厂 投资 资本 控股 实业 酒业 药业 乳业 矿业 锂业 铜业 铝业 农商行 信用社 支行 分行 旅行社 合伙企业 物业',
  ],
  [
    'school',
    'proper',
    '大学 学院 中学 小学 学校 幼儿园 中心校 一中 二中 三中 四中 五中 六中 七中 八中 侨中 女中 附中 附小 一小 二小 三小 职校 技校 书院 完小 特校 特教学校 特殊教育学校 盲校 聋校 党校 教学点 国小 国中 高中 幼稚园 职教中心',
  ],
  [
    'hospital',
    'proper',
    '医院 卫生院 卫生服务中心 卫生所 卫生室 保健院 诊所 医疗中心 医学中心 肿瘤中心 康复中心 急救中心 妇幼保健中心 分院 门诊部 防治所 防治院 医疗队',
  ],
  ['company', 'giver', TRADES],
  ['other', 'part', '代表处 办事处 联络处 联络办公室'],
  ['charity', 'part', '军区'],
  [
    'research',
    'proper',
    '研究院 研究所 科学院 研究中心 实验室 检验所 检测所 鉴定所 工程院 农科院 社科院 智库 研究总院 研究基地 设计院 监测中心 天文台',
  ],
  [
    'media',
    'proper',
    '日报 晚报 早报 晨报 时报 商报 都市报 青年报 证券报 经济报 教育报 法治报 健康报 电视台 电台 通讯社 报社 杂志社 新闻网 在线网 文汇报 融媒体中心 周刊 周报 新闻社 卫视 广电 新报 报业',
  ],
  [
    'other',
    'proper',
    '血站 服务站 志愿服务中心 志愿者服务中心 中心 博物馆 图书馆 文化馆 美术馆 科技馆 体育馆 少年宫 福利院 养老院 敬老院 老年公寓 护老院 安老院 疗养院 幸福院 指挥部 领导小组 办公室 委员会 组委会 理事会 居委会 村委会 项目办 志愿队 志愿者协会联合体 出版社 寺 教堂 清真寺 剧院 剧团 艺术团 合唱团 乐团 动物园 植物园 救护队 支队 大队 总队 车队 部队 俱乐部 工作室 工作站 服务部 老人院 孤儿院 妇联会 儿童之家 慈善超市',
  ],
];

/** Fields of administration: with an ending they are the offices that every province, city and county has (县教育局). */
const FIELDS =
  '民政 教育 教体 教育体育 教育和体育 教科 教科体 文广旅 文广旅体 文旅体 社会事业 卫生 卫生健康 财政 公安 司法 农业农村 农业 水利 水务 商务 文化 文化和旅游 文旅 体育 应急管理 应急 退役军人事务 人力资源和社会保障 人社 住房和城乡建设 住建 自然资源 规划和自然资源 生态环境 环保 交通运输 交通 工业和信息化 工信 科学技术 科技 审计 统计 林业和草原 林业 市场监督管理 市场监管 城市管理 城管 医疗保障 乡村振兴 扶贫 社会组织管理 粮食 信访 民族宗教事务 民族宗教 气象 地震 邮政 外事 新闻出版 广播电视 机关事务 税务 消防 金融监管 粮食和物资储备 铁路 民航 移民 知识产权 药监 社会工作'.split(
    ' ',
  );
const OFFICES = ['厅', '局', '委', '委员会', '总局'];

/** Everyday words that begin with a head: the name does not end there. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  学校: '舍长园友区方门服车',
  汽车: '经站尾',
  一小: '时步部组段块',
  二小: '时步部组段块',
  三小: '时步部组段块',
  大学: '生新城者科本毕文',
  中学: '生习',
  小学: '生部段童',
  学院: '风',
  学会: '了如着用怎感做',
  银行: '卡账业存转流贷信利汇承',
  公司: '债法制化治',
  集团: '军化式',
  基金: '会经产净份规管投公持合市托业项池定账委款',
  中心: '支城小学校区组地思点任工环主卫对幼完街广',
  政府: '间采补购部机性主引工',
  政协: '委员',
  人大: '代学',
  医院: '感',
  教育: '',
  保险: '费金柜业公合箱单理产丝代经杆',
  证券: '市投交公法化',
  信托: '公计业机产财法资制备受合项基',
  投资: '者额公的了约于人兴建总近超基有集管意项0123456789',
  资本: '市金论主运的家化',
  控股: '股集公权',
  实业: '有公集家',
  部队: '',
  工会: '法',
  总会: '有是能',
  委员会: '议',
  常委会: '议',
  理事会: '议',
  管委会: '议',
  分会: '场议',
  联盟: '杯赛',
  超市: '',
  局: '长面部势',
  社会工作: '',
  协会: '杯',
  作协: '议会作商助同调定力',
  科协: '议会作商助同调定力',
  文联: '合系动',
  残联: '合',
  侨联: '合',
  妇联: '合',
  记协: '议会',
  高中: '阶生毕教时组段学',
  人寿: '险',
  电台: '',
  物业: '管费公服',
  公署: '',
  合作社: '',
  广电: '总局',
  支队: '伍',
  大队: '',
  车队: '',
  总署: '',
  法院: '',
  智库: '',
  寺: '庙院',
  国小: '商学',
  共青团: '员',
  海关: '总',
  服务站: '点',
  团委: '会托员派',
  善社: '区会工群团',
  社会服务处: '处',
  党委: '书副',
  党支部: '书副',
  党总支: '书副',
  省委: '',
};

const table = new Map<string, Head>();
const add = (type: OrganizationType, demand: Demand, word: string) => {
  if (!table.has(word)) table.set(word, { word, type, demand, notBefore: NOT_BEFORE[word] ?? '' });
};
for (const [type, demand, heads] of ROWS) for (const word of heads.split(' ')) add(type, demand, word);
for (const field of FIELDS) for (const office of OFFICES) add('government', 'level', field + office);

/** Head nouns by their last two characters, the longest first. */
const BY_ENDING = groupWords(table.values(), (word) =>
  pairOf(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1)),
);

/** The characters that end a head noun. */
export const HEAD_ENDINGS: ReadonlySet<number> = new Set(Array.from(table.keys(), lastUnit));

/** 大学|生态学院, 中心|组建: 大学生 (students) and 中心组 would be other words. */
const GOES_ON_AS = /^(?:生[态命物]|组[建织成]|主[办持]|对[接口]|完成|工作|合[作办力])$/u;

/** Whether a head noun may end with this character. */
export function mayEndHead(unit: number): boolean {
  return HEAD_ENDINGS.has(unit);
}

/** The longest head noun that ends with the character at `last`; `undefined` where none does. */
export function headEndingAt(text: string, last: number): Head | undefined {
  const heads = BY_ENDING.get(pairOf(text.charCodeAt(last - 1), text.charCodeAt(last)));
  if (heads === undefined) return undefined;
  const next = text.charAt(last + 1);
  return heads.find(
    ({ word, notBefore }) =>
      word.length <= last + 1 &&
      text.startsWith(word, last + 1 - word.length) &&
      (next === '' || !notBefore.includes(next) || GOES_ON_AS.test(text.slice(last + 1, last + 3))),
  );
}

/** One-character nouns for a part of the body that is named right before: 雲林縣政府|社會處, 香港理工大學|應用社會科學系. */
const PARTS: Readonly<Record<string, RegExp>> = {
  处: /政府|府$/u,
  局: /政府|府$/u,
  署: /政府|委员会|部$/u,
  部: /[省市县区]委$|大学$/u,
  系: /大学$/u,
};
/** 系统, 处长, 部门: the character is the beginning of another word. */
const GOES_ON = new Set('统列数长门级理于处分队署的');

/** The characters that end a part of a body. */
export const PART_ENDINGS = Object.keys(PARTS).join('');

/** Whether a part of the body named may end with this character. */
export function endsPartOf(char: string, { name }: { readonly name: string }, next: string): boolean {
  const isOther = next === '统' ? char === '系' : GOES_ON.has(next) && !(next === '的' && char === '系');
  return !isOther && PARTS[char]?.test(name) === true;
}
