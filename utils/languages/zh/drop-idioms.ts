import type { Refiner } from '../types';

/** Words, sayings and names that hold a numeral with something like a unit after it. */
const IDIOMS =
  '一家人|一家三口|三口之家|千家万户|家家户户|百家争鸣|一次性|一对一|一个个|一座座|一件件|一次次|一张张|一条龙|一件事|三区三州|三天两头|四面八方|五湖四海|十里八乡|八方支援|两岸|三三两两|十个勤天|三下乡|二十大|两个一百年|两不愁|六个一|四个一|三个一|五个一|两个维护|两个确立|四个意识|四个自信|四个全面|三个代表|三农|两会|两新|双百|五位一体|五台山|七里河|三里屯|五家渠|七匹狼|三只松鼠|六个核桃|三棵树|十堰|九三学社|三峡|三亚|九江|六安|九寨|八宿|五峰|两江|三江|四川|十佳|百强|三甲|三级甲等|万分之一|一方有难|三秦|八桂|八闽|九州|六盘水|七里|十八大|十九大|百万雄师|万里|千里|百里|三个口袋|三头六臂|半边天|百分制|四世同堂|三代同堂|五保户|五保|三无|二孩|三孩|一胎|二胎|两弹一星|三观|四有|八段锦|五谷|三餐|一日三餐|两餐|三伏|三九天|十字|九九重阳|重九|三公|五险一金|六项精进|三支一扶|万户|万家灯火|百姓|十八区|北三县|十八弯|十八道弯|五城区|山区26县|985高校|985院校|985工程|985、211|211高校|211工程|211院校'.split(
    '|',
  );
const BY_FIRST = new Map<string, string[]>();
for (const idiom of IDIOMS) {
  for (let index = 0; index < idiom.length; index += 1) {
    const char = idiom.charAt(index);
    if (!/[\d一二三四五六七八九十百千万两]/u.test(char)) continue;
    const rows = BY_FIRST.get(char) ?? [];
    rows.push(idiom);
    BY_FIRST.set(char, rows);
  }
}

/** 千家万户, 五位一体, 十佳: the numeral belongs to a word. */
export const dropIdioms: Refiner = (candidates, { text }) =>
  candidates.filter(({ at }) => {
    const idioms = BY_FIRST.get(text.charAt(at));
    if (idioms === undefined) return true;
    return !idioms.some((idiom) => {
      for (let index = idiom.indexOf(text.charAt(at)); index >= 0; index = idiom.indexOf(text.charAt(at), index + 1)) {
        if (at >= index && text.startsWith(idiom, at - index)) return true;
      }
      return false;
    });
  });
