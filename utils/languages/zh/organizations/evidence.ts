import type { FoundName } from './found-name';
import type { Head } from './heads';
import type { Beginning } from './left-boundary';
import { lengthOf, longestUnknown } from './runs';
import { isPlaceToo } from './places';
import type { Token } from './tokens';

/** A place that opens a name outweighs unusual characters in it (天津斯卡地尔). */
const LOWEST_WITH_PLACE = -2;

/** 省民政厅, 县人民医院 name one of their own place; 村党支部, 乡卫生院 are kinds. */
const isLevel = (text: string, { start, end }: Token) =>
  /^(?:[省市县区州旗]|地区|自治[区州县旗])$/u.test(text.slice(start, end));

const NUMERAL = /[\d一二两三四五六七八九十几多]/u;
/** 镇政府|拨款200万元: the one of the town that is told of, where it acts. */
const isTown = (text: string, { start, end }: Token, { word }: Head, headEnd: number): boolean =>
  word.endsWith('政府') &&
  !/[\p{Script=Han}]/u.test(text.charAt(start - 1)) &&
  /^[镇乡]$/u.test(text.slice(start, end)) &&
  ACTS.test(text.slice(headEnd, headEnd + 8));
const ACTS =
  /^(?:[也还则已又每年今去先后]{0,4})(?:拨款?|出资|投入|安排|牵头|补贴|配套|腾出|把|与|为|给|投资|筹|出台|联合|协调|负责)/u;

/** What a company does after its name, in an article on giving. */
const GIVES =
  /^(?:公司|等|方面|\n|.{1,3}年来|[近一二三四五六七八九十]{1,3}年累计|也|亦|还|则|已|向|为|共|各|今年|去年|首批|连续|分别|再|又|、|，|：|　| )*(?:捐|认[捐购养建领]|响应|率先|赞助|承诺|发起|拿出|提供|资助|支持|负责|免|宣布|送|出资|推出|运营(?!商)|员工|每|设立|旗下|订购|訂購|借出|腾出|协调|还?给\d|承接|(?:发布|公布|披露)(?:20|ESG|社会责任|可持续|首份|年度)|[出给]的|与.{2,5}签|\d|（)/u;
const REACH_OF_GIVES = 8;
const GIVER_KINDS: ReadonlySet<Token['kind']> = new Set(['other', 'plain', 'place', 'brand', 'letters']);
const LOWEST_OF_GIVER = 0.4;

/** 社区组织协会|促请当局…: of bodies that any words make a name of, one that speaks is no kind. */
const SPEAKS =
  /^(?:总?干事|主席|会长|副会长|理事长|秘书长)?\p{Script=Han}{0,3}?(?:表示|指出?[，、全]|说[，：]|称[，：]|促请|批评|估计|公布|透露|回应|回复|介绍|认为|访问\d|调查发现)/u;
/** 儿童心脏基金会|昨晚举行晚宴: everyday words before it, but it does what only one body does. */
const HOLDS =
  /^(?:[昨今][天日晚]|上周|日前|近日)?(?:在|假|于)?[^，。；]{0,6}(?:举行|举办|主办|宣布|公布|主席|总干事|会长)/u;
const SPEAKER = 4;
const REACH_OF_HOLDS = 16;

/** What a name with this head noun owes its being one to; undefined where it is none. */
export function evidence(
  text: string,
  head: Head,
  { score, tokens }: Beginning,
  headEnd: number,
): FoundName['by'] | undefined {
  const [first] = tokens;
  if (first === undefined) return head.demand === 'level' ? 'common' : undefined;
  const isTrade = head.demand === 'giver' && tokens.some(({ kind }) => kind === 'inner');
  if (isListed(text, first.start, headEnd) && !isTrade) return 'level';
  if (head.demand === 'giver' && !isGiver(text, headEnd, tokens, score)) return undefined;
  if (first.kind === 'place') return score < LOWEST_WITH_PLACE ? undefined : 'place';
  if (score < 0) return undefined;
  if (first.kind === 'brand') return 'brand';
  if (first.kind === 'level') {
    // 榕江、从江|两县学校: those of several places.
    if (head.word === '学校' || NUMERAL.test(text.charAt(first.start - 1))) return undefined;
    if (!isLevel(text, first) && !isTown(text, first, head, headEnd)) return undefined;
    // 市慈善基金会 is a name where the article has named one that ends so.
    return head.demand === 'word' ? 'common' : 'level';
  }
  if (tokens.some(({ kind }) => kind === 'place')) return 'place';
  if (longestUnknown(tokens) >= 2) return 'brand';
  // 杨村|一中, 长安|大学: a place that no table has, or that is a word as well.
  if (
    head.type === 'school' &&
    (NUMBERED.test(head.word) || isPlaceToo(tokens.map(({ start, end }) => text.slice(start, end)).join(''))) &&
    lengthOf(tokens) >= 2
  )
    return 'place';
  if (head.demand === 'word' && isTelling(tokens, head)) return 'brand';
  if (
    head.word.endsWith('基金会') &&
    lengthOf(tokens) >= SPEAKER &&
    HOLDS.test(text.slice(headEnd, headEnd + REACH_OF_HOLDS))
  )
    return 'brand';
  if (
    (head.type === 'association' || head.word === '关注组') &&
    lengthOf(tokens) >= SPEAKER &&
    SPEAKS.test(text.slice(headEnd, headEnd + 8))
  )
    return 'brand';
  if (head.type === 'company' && isGiver(text, headEnd, tokens, score)) return 'brand';
  return head.demand === 'proper' || head.demand === 'giver' ? undefined : 'common';
}

/** 5.县佛教协会 36.5万元, 2.山润油茶：茶油500桶: whoever has a line of a list and an amount in it. */
const isListed = (text: string, start: number, end: number): boolean =>
  LINE_OPENS.test(text.slice(Math.max(0, start - 5), start)) && LISTED_AMOUNT.test(text.slice(end, end + 20));
const LINE_OPENS = /(?:^|\n)\d{1,3}[.、．]?\s*$/u;
const LISTED_AMOUNT = /^(?:[：:][^，。；\n]{0,14}|[\u3000 \t]+)\d/u;

/** 安能物流 in a list of givers is a company; any 现代物流 elsewhere is a trade. */
function isGiver(text: string, headEnd: number, tokens: readonly Token[], score: number): boolean {
  const isShort = tokens.every(({ kind }) => GIVER_KINDS.has(kind)) && tokens.length <= 4;
  return isShort && score >= LOWEST_OF_GIVER && GIVES.test(text.slice(headEnd, headEnd + REACH_OF_GIVES));
}

/** 新茶饮公益基金, 儿童福利联盟文教基金会: enough of its own, or enough words, to be no kind of foundation. */
function isTelling(tokens: readonly Token[], { word }: Head): boolean {
  const unknown = tokens.filter(({ kind }) => kind === 'other' || kind === 'plain');
  return lengthOf(unknown) >= 2 && unknown.length > 1
    ? true
    : /基金会?$/u.test(word) && lengthOf(tokens) >= LONG_ENOUGH;
}

const LONG_ENOUGH = 5;
const NUMBERED = /^[一二三四五六七八九十]中$/u;
