import type { Role, Span } from '../../model';
import { isStart } from './role-cases';
import { CLAUSE_END, REACH, type Sentence, type Word } from './role-sentence';
import { lastUpTo, spansWithin } from './spans';

/** Whether a figure is only intended: a word of planning before it, and none of having done it between. */
export function isPlanned({ text, words, names }: Sentence, { start, end }: Span, role: Role): boolean {
  if (role === 'given' && PAID_LATER.test(text.slice(end, end + PAID_LATER_WITHIN))) return true;
  const aim = lastUpTo(words, start, ({ meaning: { as, act } }) => as === 'verb' && act === 'plan');
  if (aim !== undefined && isAnnounced(text, aim, start)) return true;
  if (aim !== undefined && isReached(text, aim)) return false;
  if (aim?.word === '缺口' && FILLED.test(text.slice(end, end + PAID_LATER_WITHIN))) return false;
  if (aim !== undefined && start - aim.end < LONGEST_AIM && !CLAUSE_END.test(text.slice(aim.end, start))) return true;
  const last = lastUpTo(words, start, ({ meaning }) => meaning.as === 'plan' || meaning.as === 'done');
  if (last?.meaning.as !== 'plan' || isPlanName(text, last)) return false;
  if (isStart(text, { start, end })) return false;
  // 标准由705元提高至|740元: told as done, but for what should or shall be.
  if (last.word === '提高至' && !SHALL.test(text.slice(Math.max(0, last.start - 24), last.start))) return false;
  // 预算180万元，目前到账|74万元: what has come in is no plan.
  if (role === 'raised' && COME_IN.test(text.slice(last.end, start))) return false;
  // How many there are is a fact beside the plan, unless the plan is to be so many (力争达到400家).
  if (
    role === 'size' &&
    start - last.end > LONGEST_AIM &&
    !REACHED.test(text.slice(Math.max(last.end, start - 12), start))
  )
    return false;
  if (start - last.end >= REACH || /[；）]/u.test(text.slice(last.end, start).replaceAll(ASIDE, ''))) return false;
  // 甲将出资1亿元，乙|认养35户: what one intends ends where another one acts.
  return !spansWithin(names, last.end, start).some((name) => text.charAt(name.start - 1) === '，');
}

/** 我们的目标：|3万人参与、|筹款150万元. */
const isAnnounced = (text: string, { word, end }: Word, start: number): boolean =>
  word === '目标' && text.charAt(end) === '：' && !/[；。]/u.test(text.slice(end, start));
/** 完成全年目标的|66%: how far one has come. */
const isReached = (text: string, { word, start, end }: Word): boolean =>
  word === '目标' &&
  text.charAt(end) === '的' &&
  /完成[^，。；]{0,8}$/u.test(text.slice(Math.max(0, start - 10), start));

/** 22人、550万元，预计下周发放: what is still to be paid. */
const PAID_LATER =
  /^(?:将|拟)(?:用|分[一二两三四五六七八九十\d]+[年期批次])|^，(?:预计|将于|将在|拟于|即将)[^，。；]{0,8}(?:发放|拨付|拨出|发出|到位|送出|送达|到账)/u;
const PAID_LATER_WITHIN = 18;
/** 缺口的|700万元|由甲筹齐: a gap that somebody has closed. */
const FILLED = /^由[^，。；将拟]{1,14}(?:补|筹|凑|承担|解决|分摊)/u;

const SHALL = /[应拟将要]|建议|呼吁|计划/u;
const COME_IN = /(?:[到入进]账|已[筹募收])[^，。；]{0,6}$/u;
/** 全市慈善组织|达到|200家: what a plan is to lead to. */
const REACHED =
  /(?:达到|增至|增加到|提高到|扩大到|扩至|升至|扩展到|扩增到|扩充到|发展到|增加至|(?<!当年)新增[^，。；\d]{0,8}|推动[^，。；\d]{0,12})$/u;
/** 乡镇（街道）: brackets within what is planned. */
const ASIDE = /（[^（）]{0,20}）/gu;
/** 力争达到400家, 将增至50处. */
const LONGEST_AIM = 12;

/** 计划|开展20个月, 计划|获…捐助: a programme that goes on. */
const RUNS = /^(?:开展|推行|实施|启动|运行)(?:了|至今|以来|[\d一二三四五六七八九十两]+个?[年月])/u;

/** 计划 that is no verb: the name of a programme (助学计划共资助…), or what was decided long ago (按照计划). */
function isPlanName(text: string, { word, start, end }: Word): boolean {
  if (word !== '计划' && word !== '承诺') return false;
  return (
    (/[。\n]/u.test(text.charAt(start - 1)) && RUNS.test(text.slice(end, end + 8))) ||
    /[」”援养划学长助动程支居育才师康善光心业该按照本与入捐餐陪读]/u.test(text.charAt(start - 1)) ||
    /^(?:[”」，自的由于在启已共累获至踏每，以]|去年|前年|当年|做的|[^，。；为]{1,3}了)/u.test(text.slice(end, end + 4))
  );
}
