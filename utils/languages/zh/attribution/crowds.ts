import type { Span } from '../../../model';
import { findAll } from '../../../text';
import { placeActingAt, type Actor, type NamedMention } from './actors';

/** 全国已有59间这样的教室: what was told of, wherever it stands. */
export const OF_THIS_KIND = /^[^，。；]{0,14}(?:这样的|这类|此类)/u;
export const KIND_REACH = 20;

/** 全年有|4712家社会组织参与…: of whatever is told behind it, in the notice of an office, they have done it. */
const GROUP =
  /^(?:全年|去年|今年|年内|目前|当年|其间|期间|累计|已|共|先后|20\d\d年)*有[约近超逾]?[\d.]+[万千百余多]*[家个](?:社会组织|慈善组织|企业|单位|爱心企业|社会力量|机构)(?=参与|投身|投入|加入|响应|开展|实施|结对|捐)/u;
const GROUP_REACH = 40;

export function groupActor(text: string, { start, end }: Span, carried: Actor | undefined): readonly Actor[] {
  const said =
    carried?.type === 'government' ? GROUP.exec(text.slice(start, Math.min(end, start + GROUP_REACH))) : null;
  if (said === null) return [];
  return [{ name: null, type: null, start, end: start + said[0].length, position: 'subject' }];
}

/** 八年来|武清区|累计投入: a place that acts behind words of time, though no table has it. */
const PLACE_SINCE = /(?<=年来|以来)\p{Script=Han}{2,3}[区县市州](?=累计|共|已|先后|投入)/gu;

/** A place that acts, at the beginning of the sentence or of one of its clauses. */
export function placeActor(text: string, { start, end }: Span, named: readonly NamedMention[]): readonly Actor[] {
  const found: Actor[] = [];
  for (let at = start; at >= start && at < end; at = text.indexOf('，', at) + 1) {
    if (at === 0 && found.length > 0) break;
    const length = placeActingAt(text, at, start);
    if (
      length > 0 &&
      !OF_THIS_KIND.test(text.slice(at + length, at + length + KIND_REACH)) &&
      !named.some((mention) => mention.start < at + length && at < mention.end)
    ) {
      found.push({ name: null, type: null, start: at, end: at + length, position: 'subject' });
    }
    if (text.indexOf('，', at) < 0) break;
  }
  for (const { 0: said, index } of findAll(text.slice(start, end), PLACE_SINCE)) {
    const at = start + index;
    if (!named.some((mention) => mention.start < at + said.length && at < mention.end))
      found.push({ name: null, type: null, start: at, end: at + said.length, position: 'subject' });
  }
  return found;
}
