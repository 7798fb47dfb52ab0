import type { OrganizationType } from '../../../model';
import { firstUnit, groupWords, lastUnit } from '../../../text';

/** Bodies whose names hold no head noun, or one that says nothing of where the name begins. */
const ROWS: readonly (readonly [type: OrganizationType, names: string])[] = [
  [
    'government',
    '民政部 教育部 财政部 外交部 国防部 公安部 司法部 农业农村部 水利部 商务部 文化和旅游部 应急管理部 退役军人事务部 人力资源和社会保障部 人社部 住房和城乡建设部 住建部 自然资源部 生态环境部 交通运输部 工业和信息化部 工信部 科学技术部 科技部 卫生部 国务院 国家发展改革委 中央网信办 国家网信办 国家疾控局 中央社会工作部 内政部 卫福部 卫生福利部 劳动部 经济部 文化部 国资委 银保监会 证监会 民政及青年事务局 运物局 医卫局 劳福局 民青局 房委会 民政事务局 民政事务总署 社会福利署 渔护署 医管局 劳工及福利局 卫生署 房屋署 入境处',
  ],
  [
    'party',
    '中共中央 中宣部 中组部 民建中央 民革中央 民盟中央 民进中央 农工党中央 致公党中央 九三学社中央 台盟中央 国民党 民进党',
  ],
  ['association', '团中央 团省委 团市委 团县委 团区委 全联 中国贸促会 扶轮社 狮子会 同济会 青商会'],
  [
    'charity',
    '爱有戏 担当者行动 一公斤盒子 恩派 灵析 歌路营 绿色江河 瓷娃娃 根与芽 野性中国 微笑列车 轻松公益 惜食堂 膳心连 奥比斯 家扶中心 家扶 街总 工联会 赛马会 博爱医院 马会 世界展望会 宣明会 乐施会 明爱 国际助残 善品公社 福群会 圣雅各福群会 佛教慈济 中华骨髓库 芥菜种会 崇她社 狮子联会 中国狮子联会 腾讯公益 阿里巴巴公益 阿里公益 蚂蚁公益 字节跳动公益 新浪微公益 水滴公益 京东公益 美团公益 世界宣明会 国际小母牛 无国界医生 救助儿童会 国际美慈 绿色和平 自然之友 慈济 香港公益金 公益金 仁济医院基金 东华三院 保良局 博爱医院基金 乐善堂 同善堂 蓬瀛仙馆 宣美语言及听觉训练中心 香港赛马会 国际狮子会 扶康会 匡智会 协康会 善宁会 救世军 苗圃行动 无止桥 红新月会 公羊会',
  ],
  ['foundation', '壹基金 赈灾基金会 比尔及梅琳达·盖茨基金会'],
  ['school', '理大 城大 浸大 岭大 清华 北大 复旦 浙大 武大 川大 厦大 港大 台大 港中大 港科大'],
  ['other', 'UNICEF UNHCR UNDP UNFPA WFP WHO'],
  ['research', '基金会中心网'],
  ['charity', 'Oxfam WWF TNC IFRC ICRC MSF'],
  [
    'government',
    '海洋委员会 环境部 国家发展委员会 大陆委员会 侨务委员会 客家委员会 原住民族委员会 社署 渔农自然护理署',
  ],
  ['media', '新华社 中新社 央视 人民网 新华网 中新网 澎湃新闻 新京报 中央社 央广网 中国网 光明网'],
  [
    'company',
    '九巴 城巴 港铁 老乡鸡 闲鱼 太古可口可乐 中粮可口可乐 全家便利商店 莱尔富 海康威视 当当网 京东方 创维 海信 格兰仕 方太 老板电器 正泰 德力西 万向集团 荣盛 恒逸 盛虹 沙钢 波司登 海澜之家 雅戈尔 森马 特步 七匹狼 九牧王 紫金矿业 金发科技 白云山 王老吉 加多宝 立白 蓝月亮 华大基因 龙湖 融创 绿城 旭辉 世茂 华侨城 蔚来 理想汽车 小鹏汽车 奇瑞 沃尔沃 宝马 苹果公司 西门子 葛兰素史克 诺和诺德 礼来 西安杨森 雅培 美敦力 百事 雀巢 达能 玛氏 联合利华 欧莱雅 资生堂 安利 无限极 海底捞 喜茶 奈雪的茶 瑞幸 瑞幸咖啡 古茗 茶百道 霸王茶姬 老干妈 双汇 双汇发展 长江存储 金龙鱼 鲁花 海天味业 北大荒 大北农 温氏股份 通威股份 隆平高科 晨光文具 三只松鼠 良品铺子 伊藤洋华堂 盒马 永辉超市 大润发 物美 国美 农夫山泉 娃哈哈 君乐宝 飞鹤 汤臣倍健 同仁堂 东阿阿胶 片仔癀 白象 今麦郎 康师傅 旺旺 传化 货拉拉 微博 喜马拉雅 作业帮 猿辅导 好未来 新东方 学而思 泡泡玛特 名创优品 屈臣氏 周大福 普华永道 德勤 毕马威 安永 百胜中国 赛诺菲 辉瑞 强生 诺华 罗氏 阿斯利康 默沙东 拜耳 轻松筹 水滴筹 支付宝 科大讯飞 大疆 联想 小米 百度 快手 抖音 哔哩哔哩 知乎 滴滴 携程 唯品会 苏宁易购 平安银行 民生银行 招商银行 工商银行 建设银行 农业银行 交通银行 中国银行 合作金库 台积电 统一超商 统一企业 富邦 国泰 中华电信 远传 阿里巴巴 腾讯 京东 美团 字节跳动 拼多多 华为 网易 蚂蚁集团 蚂蚁金服 饿了么 万科 碧桂园 恒大 比亚迪 宁德时代 格力 海尔 茅台 五粮液 伊利 蒙牛 安踏 鸿星尔克 蜜雪冰城 胖东来 家乐福 顺丰 圆通 宝洁 可口可乐 星巴克 麦当劳 肯德基 微软 谷歌 宜家 沃尔玛 鸿海 中石油 中石化 中国石油 中国石化 中国海油 中国移动 中国联通 中国电信 中国平安 中国人寿 中国人保 中国太保 国家电网 南方电网 国家能源 中国建筑 中国中铁 中国铁建 中国邮政 中华邮政 中国华能 中国大唐 中国华电 中国烟草 复星 华润 中粮 天士力 扬子江药业 恒瑞医药 药明康德 迈瑞医疗 福耀 玖龙 三一重工 中联重科 新希望 牧原 隆基 汇丰 渣打',
  ],
  [
    'other',
    '非洲联盟 非盟 东盟 上合组织 世界贸易组织 联合国 世界卫生组织 世卫组织 联合国开发计划署 联合国人道主义事务协调厅 联合国人口基金 联合国妇女署 联合国难民署 世界粮食计划署 世界银行 亚洲开发银行 亚投行 欧盟 国际劳工组织 联合国教科文组织',
  ],
];

interface WellKnown {
  readonly word: string;
  readonly type: OrganizationType;
}

/** By name; one that stands in two rows is of the last. */
const WELL_KNOWN = new Map<string, WellKnown>();
for (const [type, names] of ROWS) for (const word of names.split(' ')) WELL_KNOWN.set(word, { word, type });

const BY_LAST = groupWords(WELL_KNOWN.values(), lastUnit);
/** The characters that end a well-known name. */
export const WELL_KNOWN_ENDINGS: ReadonlySet<number> = new Set(BY_LAST.keys());

const BY_FIRST = groupWords(WELL_KNOWN.values(), firstUnit);

/** The length of the longest well-known name that begins at `at`; 0 where none does. */
export function wellKnownLengthAt(text: string, at: number): number {
  return BY_FIRST.get(text.charCodeAt(at))?.find(({ word }) => text.startsWith(word, at))?.word.length ?? 0;
}

/** Whether a well-known name may end with this character. */
export function mayEndWellKnown(unit: number): boolean {
  return WELL_KNOWN_ENDINGS.has(unit);
}

/** 民政部|门, 小米|粥, 武大|郎, 公益金|百万行: what these begin is another word. */
const NOT_BEFORE: ReadonlyMap<string, string> = new Map([
  ['部', '门'],
  ['米', '粥饭面糕粒酒椒'],
  ['大', '郎代'],
  ['华', '大学'],
  ['巴', '里'],
  ['协', '委'],
  ['金', '百便'],
  ['益', '日'],
]);

/** The longest well-known name that ends with the character at `last`. */
export function wellKnownEndingAt(text: string, last: number): { name: string; type: OrganizationType } | undefined {
  const found = BY_LAST.get(text.charCodeAt(last))?.find(
    ({ word }) => word.length <= last + 1 && text.startsWith(word, last + 1 - word.length),
  );
  if (found === undefined || NOT_BEFORE.get(text.charAt(last))?.includes(text.charAt(last + 1) || '\n') === true)
    return undefined;
  return { name: found.word, type: found.type };
}
