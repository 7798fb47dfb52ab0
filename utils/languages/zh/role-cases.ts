import type { Span } from '../../model';
import { lastUpTo } from './spans';

/** 11.3万名|月捐者, 54人|捐款: those who give take part, whatever is said of them. */
export const isDonor = (text: string, { end }: Span): boolean => DONOR.test(text.slice(end, end + 8));
const DONOR =
  /^(?:的?支持[，。；、]|月捐|捐赠[人者方]|捐款[人者]|爱心(?:人士|企业|网友)|[^，。；、：的]{0,4}(?:捐款|捐出|捐了|捐赠了?))/u;

/** 从410人|增加到|1300人: how many there were, and are now. */
export const isChanged = (text: string, { start, end }: Span): boolean =>
  CHANGED_TO.test(text.slice(start - 6, start)) ||
  (/[从由]/u.test(text.charAt(start - 1)) && CHANGES.test(text.slice(end, end + 10)));
const CHANGED_TO = /(?:增至|增加到|增加至|扩增到|扩充到|扩展到|扩至|扩大到|发展到|壮大到|减至|减少到)了?$/u;
const CHANGES = /^[^，。；]{0,6}(?:增|扩|发展|减|壮大)[^，。；]{0,2}[到至]/u;

/** 7名医生、|5名护士. */
export const isListedWith = (text: string, before: Span, figure: Span): boolean =>
  /^[^，。；]{0,4}(?:、|和|及)[^，。；、\d]{0,6}$/u.test(text.slice(before.end, figure.start));

/** 征集|100名患儿: those whom help is offered to have not had it yet. */
export const isSought = (text: string, { start }: Span): boolean => SOUGHT.test(text.slice(start - 8, start));
const SOUGHT = /(?<![已共]|累计)(?:征集|招募|招收|寻找)$/u;

/** 单笔最高|五百万元: one of the gifts that were collected. */
export const isAmongGifts = (text: string, { start }: Span): boolean =>
  /(?:单笔最[高大]|最大的?一笔)(?:为|是|达)?$/u.test(text.slice(start - 8, start));

/** 甲商会|捐款|4万美元: what one body gives, though what was told before it had been collected. */
export function isOwnGift(text: string, { start }: Span, names: readonly Span[]): boolean {
  if (!OWN_GIFT.test(text.slice(start - 3, start))) return false;
  const giver = lastUpTo(names, start, () => true);
  if (giver !== undefined && /(?:收到|接收|接受|获|得到)$/u.test(text.slice(giver.start - 2, giver.start)))
    return false;
  return (
    giver !== undefined &&
    start - giver.end <= LONGEST_GIFT &&
    /^(?:也|则|先后|还|另)?捐款?了?$/u.test(text.slice(giver.end, start))
  );
}
const OWN_GIFT = /捐款?了?$/u;
const LONGEST_GIFT = 6;

/** 该会现有救护车|12部: what a body has is no gift. */
export const isAtHand = (text: string, { start }: Span): boolean =>
  /(?:现有|拥有|现存)[^，。；、]{0,10}$/u.test(text.slice(start - 14, start));
