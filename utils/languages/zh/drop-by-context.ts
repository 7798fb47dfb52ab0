import type { PreparedArticle, Refiner } from '../types';

const REACH = 16;
const before = ({ text }: PreparedArticle, at: number, reach = REACH) => text.slice(Math.max(0, at - reach), at);

/** 第六医院, 前三名, 首10位, 每3人: a place in a row, or what a share is counted by. */
const ORDINAL_BEFORE =
  /第$|(?:^|[^以之此目日提])前$|(?<!分)每$|排名(?:第|前)?$|(?:位居|位列)(?:全[国省市县球])?(?:前|第)?$/u;
export const dropOrdinals: Refiner = (candidates, article) =>
  candidates.filter(({ at }) => !ORDINAL_BEFORE.test(before(article, at, 8)));

/** 电话0571-8500, 邮编, 阅读量10万, 海拔4500米, 时速80公里: what a label names, or what is no charity work. */
const LABEL_BEFORE =
  /(?:电话|热线|传真|邮编|邮政编码|账号|帐号|账户|开户行|编号|证号|许可证|代码|微信|QQ|版次|页码|房间|门牌|身份证|文号|阅读|阅读量|浏览|浏览量|点击|点击量|点赞|播放|播放量|评论|转发|转发量|粉丝|粉丝数|关注|阅读数|话题量)(?:量|数|次数)?(?:已?[约达超近为逾破]|突破|超过|达到)?[：: ]*$/u;
const LENGTH_BEFORE =
  /(?:海拔|身高|时速|直径|半径|相距|距离|距今|车程|路程|行程|往返|全程|总长|全长|高约|深约|长约|宽约|相隔|之外|远在|震源深度|深度|风力|气温|零下|体温|体重)(?:[达约为近超]|超过|最大|最低|最高)*$/u;
export const dropLabelled: Refiner = (candidates, article) =>
  candidates.filter(({ start, at, unit, kind }) => {
    const words = before(article, Math.min(start, at));
    if (LENGTH_BEFORE.test(words)) return false;
    // 自2024起，: since then.
    if (unit === '起' && /[自从由]$/u.test(words)) return false;
    return kind === 'money' || kind === 'ratio' || (unit !== null && unit !== '次' && unit !== '人')
      ? true
      : !LABEL_BEFORE.test(words);
  });
