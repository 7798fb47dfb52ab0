import type { Candidate } from '../../types';
import type { Scene } from './read-story';

/** Whether a figure is no organization's, whoever the sentence speaks of. */
export const isNobodys = (text: string, scene: Scene, figure: Candidate): boolean =>
  isSingleGift(text, scene, figure) ||
  isListedGift(text, scene, figure) ||
  isSavedByOne(text, figure) ||
  isPrice(text, figure) ||
  isThreshold(text, figure);

/** 单笔最高|五百万元, 最小一笔是|8元: a gift whose giver nobody names. */
const isSingleGift = (text: string, { start: from }: Scene, { start, kind }: Candidate): boolean =>
  kind === 'money' && SINGLE_GIFT.test(text.slice(Math.max(from, start - 12), start));
const SINGLE_GIFT = /(?:单笔最[高大低小]|最[大小高低细]的?一[笔单])(?:[^，。；是]{0,6}|是)$|最[大小]的$/u;

/** 张卫东 5000元: a line of a list that names its giver, who is no organization. */
const LISTED_GIVER = /^[^，。；：:\d]{1,24}[\u3000 \t]+$/u;

const isListedGift = (text: string, { start, end, actors }: Scene, figure: Candidate): boolean =>
  figure.kind === 'money' &&
  actors.length === 0 &&
  (start === 0 || text.charAt(start - 1) === '\n') &&
  text.slice(figure.end, Math.min(end, figure.end + 2)).trim() === '' &&
  figure.start - start <= 26 &&
  LISTED_GIVER.test(text.slice(start, figure.start));

/** 洪水共造成|5755人|转移, 直接经济损失|12亿元: what a disaster has done nobody has. */
export const isOfDisaster = (text: string, scene: Scene, { role, start }: Candidate): boolean =>
  role === 'other' && DISASTER.test(text.slice(Math.max(scene.start, start - 14), start));
const DISASTER = /(?:[洪灾震风雨火]\p{Script=Han}{0,4}造成|受灾|经济损失|绝收|被淹)[^，。；]{0,8}$/u;

/** 现将|10万元以上|的捐赠公示如下: how the list is cut, and nobody's. */
const isThreshold = (text: string, { start, end, kind }: Candidate): boolean =>
  kind === 'money' &&
  /(?:以上|以下)(?:[（(]含[）)])?$/u.test(text.slice(start, end)) &&
  /^(?:[（(]含[）)])?的(?:捐赠|捐款|单位|企业|个人)(?:公示|[：（]|如下)/u.test(text.slice(end, end + 10));

/** 用自己的|8万元|积蓄, 捐出毕生积蓄|18万元: what somebody has saved is nobody's but theirs. */
const isSavedByOne = (text: string, { start, end, kind }: Candidate): boolean =>
  kind === 'money' &&
  (SAVINGS.test(text.slice(Math.max(0, start - 8), start)) || /^的?(?:毕生|多年)?积蓄/u.test(text.slice(end, end + 6)));
const SAVINGS =
  /(?:积蓄|养老[钱金]|退休[金费]|压岁钱|零花钱|私房钱|零用钱|年终奖金?)[共的]?$|(?:月入|多赚|能[挣赚])[约近超逾]?$/u;

/** 一艘冲锋舟要|4.8万元: what anybody pays for one. */
const isPrice = (text: string, { start, kind, role }: Candidate): boolean =>
  kind === 'money' && role === 'other' && PRICE.test(text.slice(Math.max(0, start - 20), start));
const PRICE = /(?:^|[，。；：、\n“])一[艘套台只辆架件份张副][^，。；：\d]{1,12}(?:要|就要|动辄)[约近超]?$/u;
