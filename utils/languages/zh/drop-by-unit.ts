import type { Candidate, PreparedArticle, Refiner } from '../types';
import { unitOf, type NoFigure } from './units';

const isCounted = (candidate: Candidate, sense: NoFigure): boolean =>
  candidate.unit !== null && unitOf(candidate.unit)?.noFigure === sense;

/** 2024年, 4月25日, 10时. */
export const dropDates: Refiner = (candidates) => candidates.filter((candidate) => !isCounted(candidate, 'date'));

/** 12岁, 60周岁以上. */
export const dropAges: Refiner = (candidates) => candidates.filter((candidate) => !isCounted(candidate, 'age'));

/** 一级巡视员, 三等奖, 6.2级, 世界500强. */
export const dropRanks: Refiner = (candidates) => candidates.filter((candidate) => !isCounted(candidate, 'rank'));

/** Hours are work given where the clause speaks of service; else they are time that passes: 24小时值守. */
const SERVICE_BEFORE = /(?:服务|时长|工时|义工|志愿|信用|时数|奉献|贡献)[^。；]{0,14}$/u;
const SERVICE_AFTER = /^(?:以上|左右|的)?(?:的)?(?:志愿|公益|义工|义务|服务|社区服务)/u;
const REACH = 24;
const HOURS_OF_MANY = 1000;

function isServiceTime({ start, end, value }: Candidate, { text }: PreparedArticle): boolean {
  const after = text.slice(end, end + 8);
  if (/^[内后前不]|^(?:值|待|全天|不间|在线|营业|开放|专线|热线|全程|服务热|应急|滚动|随时|响应)/u.test(after))
    return false;
  if (SERVICE_AFTER.test(after)) return value !== 24;
  // Nobody counts time that passes in thousands of hours.
  if (value >= HOURS_OF_MANY) return true;
  return value > 24
    ? SERVICE_BEFORE.test(text.slice(Math.max(0, start - REACH), start))
    : /(?:时长|时数|工时|人均)[^，。；]{0,8}$/u.test(text.slice(Math.max(0, start - REACH), start));
}

/** 由36.5小时提高到|58小时: what hours of service have become. */
const BECOME = /^[^。；\n]{0,4}(?:提高|提升|增加|增长|上升|升|增|延长|减少|下降|降)[至到为][^。；\n]{0,8}$/u;

/** 三天, 近3年来, 48小时内. */
export const dropDurations: Refiner = (candidates, article) => {
  let served: Candidate | undefined;
  return candidates.filter((candidate) => {
    if (candidate.kind !== 'hours') return !isCounted(candidate, 'duration');
    const isKept =
      isServiceTime(candidate, article) ||
      (served !== undefined && BECOME.test(article.text.slice(served.end, candidate.start)));
    if (isKept) served = candidate;
    return isKept;
  });
};
