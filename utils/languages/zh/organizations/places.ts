import { firstUnit, groupWords } from '../../../text';
import { LONGER, PAIRS, PROVINCES } from './divisions';

/** Countries, cities abroad, regions and the whole: names of bodies begin with them as with a province. */
const WIDER =
  '中国 中华 全国 国家 国际 世界 全球 亚洲 亚太 欧洲 非洲 北美 美洲 东亚 南亚 东南亚 中东 中央 华东 华北 华南 华中 西南 西北 东北 港澳 京津冀 长三角 珠三角 粤港澳 大湾区 粤港澳大湾区 雄安 雄安新区 海峡两岸 两岸 浦东 滨海 旅英 旅日 旅美 旅法 旅德 ' +
  '中原 中关村 深圳特区 九龙 新界 港九 澳洲 美东 美西 全美 全英 全日本 全港 全澳 全台 ' +
  '美国 英国 法国 德国 日本 韩国 朝鲜 俄罗斯 加拿大 澳大利亚 新西兰 新加坡 马来西亚 泰国 越南 缅甸 老挝 柬埔寨 印度 印度尼西亚 印尼 菲律宾 尼泊尔 斯里兰卡 孟加拉 巴基斯坦 阿富汗 蒙古国 哈萨克斯坦 乌兹别克斯坦 伊朗 伊拉克 土耳其 叙利亚 以色列 沙特 阿联酋 迪拜 埃及 埃塞俄比亚 肯尼亚 尼日利亚 南非 坦桑尼亚 赞比亚 卢旺达 乌干达 加纳 意大利 西班牙 葡萄牙 荷兰 比利时 瑞士 瑞典 挪威 丹麦 芬兰 波兰 捷克 匈牙利 奥地利 希腊 爱尔兰 乌克兰 墨西哥 巴西 阿根廷 智利 秘鲁 古巴 ' +
  '中华民国 加德满都 达卡 科伦坡 金边 万象 仰光 乌兰巴托 内罗毕 开罗 大马士革 伊斯坦布尔 伊斯坦堡 安卡拉 巴格达 贝鲁特 耶路撒冷 琅勃拉邦 肯雅 海地 苏丹 南苏丹 也门 加沙 巴勒斯坦 索马里 莫桑比克 津巴布韦 刚果 塞内加尔 马里 尼日尔 乍得 喀麦隆 吉尔吉斯斯坦 塔吉克斯坦 东帝汶 斐济 不丹 文莱 纽约 华盛顿 芝加哥 洛杉矶 旧金山 波士顿 休斯敦 西雅图 加州 德州 伦敦 巴黎 柏林 东京 大阪 首尔 莫斯科 多伦多 温哥华 悉尼 墨尔本 曼谷 吉隆坡 河内 雅加达 马尼拉 马提尼克 ' +
  '三地门 台北 新北 台中 台南 高雄 台东 花莲 屏东 桃园 新竹 嘉义 宜兰 彰化 云林 南投 苗栗 基隆 澎湖 金门 连江 ' +
  // Districts that are called without 区 as often as with it.
  '海淀 浦东新区 静安 徐汇 黄浦 闵行 福田 罗湖 南山 龙岗 宝安 越秀 天河 海珠 番禺 余杭 萧山 滨江 江宁 江北新区 两江新区 天府新区 ' +
  // Legal forms that stand before a name as a place does.
  '共青团 中共 民建 民盟 民革 民进 农工党 致公党 九三学社 台盟 基督教 天主教 国立 市立 县立 省立 私立 财团法人 社团法人 联合国 在京 在沪 在津 在渝 在杭 在甬 在穗 在深 在汉 在蓉 在港 在澳 驻京 驻港';

/**
 * Stems that are words as well: 互助 (helping each other), 公安 (police), 和平 (peace). Only with their level (互助县) are
 * they places.
 */
const WORDS_TOO = new Set(
  '互助 公安 和平 同心 平安 安定 民和 会同 乐业 东方 永和 阳光 建始 建设 长安 万年 大方 大同 太和 太平 天长 开平 中方 前进 团结 光山 互市 长乐 新和 新化 合作 永安 东光 白云 安乐 宁静 兴安 隆安 南部 石柱 集安 武功 雷波 三明 四平 平和 政和 新兴 龙门 青龙 罗山 连山 石门 凤凰 铜山 五常 海安 云龙 云安 中阳 新民 洪江 吴起 富民 富源 大关 金平 开阳 开化 普安 普定 永善 友好 向阳 德清 尚志 尚义 安福 永福 大安 大通 大洼 神木 正安 正定 通道 水富'.split(
    ' ',
  ),
);

/** Whether a word is a place as well, where what follows says so: 长安|大学. */
export const isPlaceToo = (word: string): boolean => WORDS_TOO.has(word);

/** 会同|县民政局 is the county's office that joins far more often than one of the county of that name. */
const JOINTLY = '会同';

const LEVEL_WORDS =
  '特别行政区 自治区 自治州 自治县 自治旗 地区 林区 特区 新区 开发区 省 市 县 区 州 盟 旗 镇 乡 街道 村'.split(' ');
const LONGEST_STEM = 8;

const STEMS = buildStems();
/** For each first character the lengths of the stems that begin with it, as bits. */
const LENGTHS = buildLengths(STEMS);

function buildStems(): ReadonlySet<string> {
  const stems = new Set([...PROVINCES.split(' '), ...LONGER.split(' '), ...WIDER.split(' ')]);
  for (const group of PAIRS.split(' ')) {
    const first = group.charAt(0);
    for (const second of group.slice(1)) stems.add(first + second);
  }
  return stems;
}

function buildLengths(words: Iterable<string>): Uint16Array {
  const lengths = new Uint16Array(0x10000);
  for (const word of words) {
    const first = word.charCodeAt(0);
    lengths[first] = (lengths[first] ?? 0) | (1 << word.length);
  }
  return lengths;
}

const LEVELS_BY_FIRST = groupWords(
  LEVEL_WORDS.map((word) => ({ word })),
  firstUnit,
);

/** The length of the level word (县, 自治州) at `at`; 0 where none stands there. */
export function levelLengthAt(text: string, at: number): number {
  return LEVELS_BY_FIRST.get(text.charCodeAt(at))?.find(({ word }) => text.startsWith(word, at))?.word.length ?? 0;
}

/**
 * The length of the place that begins at `at`, with its level where that follows: 2 for 施甸, 3 for 施甸县, 0 for none.
 * Stems that are common words count only with a level.
 */
export function placeLengthAt(text: string, at: number): number {
  const lengths = LENGTHS[text.charCodeAt(at)] ?? 0;
  if (lengths === 0) return 0;
  // 在京 (in Beijing) opens names; 在京津冀 only says where.
  if (text.charAt(at) === '在' && placeLengthAt(text, at + 1) > 0) return 0;
  for (let length = LONGEST_STEM; length >= 2; length -= 1) {
    if ((lengths & (1 << length)) === 0) continue;
    const stem = text.slice(at, at + length);
    // At the end of a text what is cut off is shorter: 蒙山 is not read as of three characters because 蒙古国 is.
    if (stem.length < length || !STEMS.has(stem)) continue;
    const level = levelLengthAt(text, at + length);
    if (stem === JOINTLY) continue;
    if (level > 0 || !WORDS_TOO.has(stem)) return length + level;
  }
  return 0;
}
