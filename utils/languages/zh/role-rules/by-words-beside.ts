import type { FoundRole, RoleRule } from './rule';

const PERSONS = 'people person-times households organizations';
const THINGS = 'goods facilities places events projects other';
const REQUEST = '(?:申请|咨询|推荐|投诉|求助|建议|意见|来信|报名)';
const GOT = '(?:[收接]到|涌[进入])';

/** What the words right before and behind a figure make of what it counts. */
const ROWS: readonly (readonly [found: FoundRole, kinds: string, before: RegExp | null, behind?: RegExp])[] = [
  // 腾出|6间|教室, 借出单位|24个: rooms that somebody lets others use are not built.
  [{ role: 'given', act: 'give' }, 'facilities', /(?:[腾让借]|协调)出[^，。；、\d]{0,8}$/u],
  // 在城关镇设热食点|4处.
  [{ role: 'built' }, 'facilities', /在[^，。；]{1,10}[增另加]?设了?[^，。；有\d]{0,6}$/u],
  // 一年跑了|212个|村: where they have been to.
  [{ role: 'benefited', act: 'benefit' }, 'places facilities organizations', /[跑走][了过遍]$/u],
  // 向|86名|乡贤募得213万元: those from whom it comes.
  [{ role: 'participated' }, 'people', /向[^，。；\d]{0,6}$/u, /^[^，。；]{0,10}[募筹][得到集款了]/u],
  // 授课的|1100名|志愿者: those of whom the verb before them tells.
  [
    { role: 'participated' },
    PERSONS,
    /(?:授课|服务|陪伴|照顾|辅导|送餐|救援|帮忙)的$/u,
    /^[^，。；、\d]{0,6}(?:志愿者|义工|志工)/u,
  ],
  // 780人|已做白内障手术: who is treated, whatever the verb.
  [
    { role: 'benefited' },
    'people',
    null,
    /^[^，。；、\d]{0,4}(?:已|都|均|在[^，。；]{2,10})?(?:做|接受|完成)了?[^，。；、\d]{0,8}(?:手术|检查|治疗|化疗|筛查)(?![^，。；]*(?:服务|工作))/u,
  ],
  // 约300名|患儿还在排队: who waits has not had it.
  [
    { role: 'size' },
    'people households',
    null,
    /^[^，。；、\d]{0,6}(?:[还仍正]在?[^，。；、\d]{0,3}(?:排队|等)|轮候|等待认)/u,
  ],
  // 救援队|5艘|冲锋舟在…往返: what a team goes out with.
  [
    { role: 'participated' },
    'goods',
    /(?:(?:救援|服务|志愿|医疗)队|开着[^，。；、\d]{0,4})$/u,
    /^[^，。；、\d]{0,4}(?:车|舟|艇|船|皮卡)/u,
  ],
  // 凑出160万元，够|800名学生|吃一年早饭: what money would do.
  [{ role: 'planned' }, PERSONS, /(?<![能不])够[给让为供]?(?:灾区|全[校村县市区乡])?$/u],
  // 收到|63份|申请书, 收到咨询|370条: what people want or ask is no gift.
  [{ role: 'other' }, 'other goods', new RegExp(`${GOT}${REQUEST}[^，。；、\\d]{0,2}$`, 'u')],
  [{ role: 'other' }, 'other goods', new RegExp(`${GOT}了?$`, 'u'), new RegExp(`^个?${REQUEST}`, 'u')],
  // 采购百合、花椒等农产品|1130万元: who buys gives nothing away.
  [{ role: 'other' }, 'money', /(?:[采收]购|购买|帮销|销售)[^，。；]{0,14}(?:农副?产品|特产|山货|农货)$/u],
  // 义卖徽章|1200枚: what is sold for a good cause is itself no gift, what it brings has come in.
  [{ role: 'other', act: 'raise' }, 'goods', /义卖(?:[^。；]{0,10}[售卖]出)?[^，。；、\d]{0,8}$/u],
  [{ role: 'other' }, 'goods', /[售卖]出[^，。；、\d]{0,8}$/u],
  // 去年有|6家|关了门, |13台|电极片过期: what has come to nothing is nobody's work.
  [
    { role: 'other' },
    PERSONS + THINGS,
    null,
    /^(?!的)[^，。；、\d]{0,8}(?:停用|关了?门|停业|停办|滞后|过期|退出|报废|找不到|未按)/u,
  ],
];
const REACH = 24;

export const byWordsBeside: RoleRule = ({ kind, text, figure: { start, end } }) => {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  return ROWS.find(
    ([, kinds, head, tail]) => kinds.includes(kind) && head?.test(before) !== false && tail?.test(behind) !== false,
  )?.[0];
};
