import { findAll } from '../../../text';
import { placeLengthAt } from './places';

/** What a name never holds: 首家幸福院, 第一座癌症医院, 多所学校 count bodies; 村级工作站, 各地残联 are kinds of them. */
const COUNTED =
  /(?:首|第[一二三四五六七八九十\d]+|[一两三四五六七八九十数多余几\d])(?:家|座|所|处|栋|幢|单|个|间|支|队|批|场|名|位|户|项|次|份|台|辆|套|条|笔)/gu;
const KINDS =
  /^(?:下设|小额|原始|留本|冠名|专项|社区|微|非限定性|限定性)?(?:专项|社区|冠名)?基金$|中小学$|\d[元万亿人]|^[\d一二两三四五六七八九十]+成|^非[^洲]|^一般|^前[方线]|协商会$|^私家|一[老少]一小$|^(?:公司|企业|个人|机构)[及和与]|^临期|^全[国省市县区港澳台].{0,2}(?:[小中大]学|国[小中]|学校|医院)$|^全[国省市县区].*基金会$|慈善信托$|家族信托$|(?:院|校|社区|机构)[和与及](?:医院|学校|社区|机构)$|直属(?:学校|单位|医院|机关)$|试点|一站式|^(?:[现共已设建]有|单[支只个家]|[省市县区镇乡村]级|各|该|本|某|这[个家所]|那[个家所]|行业协会|治疗性|村党|镇党委$|政府)/u;
/** Buildings, papers of no name, and events. */
const OTHER_THINGS =
  /(?:行政|洗浴|会展|展贸|会议|展览|购物|商业|新闻|市民|体育|演艺|物流|数据|售楼|接待|客服|配送|分拨|指挥|疫情防控)中心$|^(?:日报|晚报|早报|海报|简报|年报|月报|周报|捷报|快报|情报|预报|电报|通报|公报|本报|战报|黑板报|手抄报|墙报|喜报|周刊)$/u;

/** Whether words that have the form of a name are none. */
export function isNoName(words: string): boolean {
  return isCounted(words) || KINDS.test(words) || OTHER_THINGS.test(words);
}

/** 三台县, 九台区 count nothing. */
const isCounted = (words: string): boolean =>
  findAll(words, COUNTED).some(
    ({ index, 0: { length } }) => placeLengthAt(words, index) <= length && !/^.台[县区市]/u.test(words.slice(index)),
  );
