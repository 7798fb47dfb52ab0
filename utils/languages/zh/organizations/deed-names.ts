import type { OrganizationType } from '../../../model';
import { findAll, keepLast } from '../../../text';
import { touchesAny } from '../spans';
import { COMMON_SURNAMES, SURNAMES } from '../surnames';
import { isBrandLike } from './brand-like';
import type { FoundName } from './found-name';
import { TRADES } from './heads';
import { isInnerWord, isOuterWord, isPlainWord, isWord } from './tokens';

/** What is done with an amount by whoever stands before it. */
const DEED = /认捐|配捐|[捐赠](?![献赠]?者)[赠出资助款了献]?|赞助|追加|认养|提供|提拨|拨出|资助|出资/gu;
/** 里仁|还|捐, 甲社|每卖一包|捐: what may part a giver from the deed. */
const ADVERBS =
  '(?:[也还又则另再各共已]|今年|去年|日前|近日|昨[天日]|先后|累计|率先|主动|当场|随即|一次性|每(?:[卖售]出?|销售)[^，。；、]{1,4})?';
/** 驻县企业|川西北气矿, 百年庙宇|慈凤宫: what a giver is, said right before its name. */
const TRADER = '企业(?:平台)?|平台|品牌|[民国央外药车房矿]企(?:平台)?|商[户家]|店家|庙宇|宫庙|酒楼|餐厅';
/** A name opens its clause, or stands behind words of time, 由 or 来自. */
const NAME_BEFORE = new RegExp(
  String.raw`(?:^|[，。；：、？！\n“”」）年月日由]|来自|是|${TRADER})(?:${TRADER})?(?<name>[\p{Script=Han}]{2,5}?)${ADVERBS}$`,
  'u',
);
/** 五菱|送了2台, 利欧|给了一半: what givers do as well as everybody; only where the name is no everyday word. */
const ACT = /送[来了出上]|包下|给了|订了|占了|派出|派了|减免|拿出|出了|追加|吸纳|招收|认购|免去|承诺|垫付|建起/gu;
/** 万华化学|6208名员工, 来自|法士特|。这家企业: whoever has staff, or is called a company right away. */
const EMPLOYS =
  /(?<=^|[，。；：、\n“”])(?<name>\p{Script=Han}{2,5})(?=的?\d[\d,.]*[万千百余多]*[名位]员工|[。，](?:这家|该)\p{Script=Han}{0,2}(?:企业|公司|集团))|来自(?<from>\p{Script=Han}{2,5})(?=[。，](?:这家|该)\p{Script=Han}{0,2}(?:企业|公司|集团))/gu;
const REACH = 18;
const AMOUNT = /^(?:捐?的，)?[^，。；\n]{0,14}[\d一二两三四五六七八九十百千]/u;
const AMOUNT_REACH = 16;
/** Characters that words of measure and of everyday grammar hold, and hardly any name of two to five characters. */
const GRAMMAR =
  /[每均全最笔额量计预年月日来首前后募收占接线上其余人户众民公各所共并等随将拟再也已还又则都的了是在与及向从给被把对由得有到用位名家个批次指微此请非常然虽且若更捐款力劝看自小期限旬票只另]/u;
const NO_NAME = /^(?:成功|研发|政府|链接|计画|发放|朝廷|善长|轮候|.?[师生友客员商农粉])$|[们者方]$/u;
/** So many givers are looked for elsewhere in the text. */
const MOST = 40;

/** 壹乐公益|执行了3个项目: 公益 is a head noun where what stands before it is no word, and what stands behind says who acts. */
const IN_PUBLIC =
  /(?<=^|[，。；：、\n“”」）年月日由与和])(?<name>[\p{Script=Han}]{2,4}公益)(?=执行|依托|发起|联合|携手|开展|启动|推出|宣布|成立|累计|共|的?(?:创始人|联合创始人|理事长|秘书长|负责人|团队|志愿者|工作人员|[“「])|捐|资助|收到|在)/gu;
/** 中交二航局, 中铁大桥局: the builders that the state has numbered. */
const BUILDERS = /(?<name>中[铁建交冶核](?:[一二三四五六七八九十]{1,3}[航公]?|大桥|隧道)局)/gu;
/** 民意街道|发动商户: a street does what its office does. */
const STREET =
  /(?<=^|[，。；：、？！\n“”（年月日由与和])(?<name>[\p{Script=Han}]{2,3}街道)(?=发动|腾出|投入|出资|拨付|拨出|安排|组织|牵头|联合|依托|筹集|募集|筹得|募得|开展|举办|启动|成立|设立|建成|捐|资助|配套|每年|去年|今年|率先|则|还|也)/gu;
/** 慈善机构「守望者」, 环保组织|绿色江南|的: what a body is called whose kind stands before it. */
const KIND_BEFORE =
  '(?:慈善|公益|社福|社工|本地|当地|在地|伙伴|执行|环保|志愿|志愿者|助学|助残|教育|民间|本土|草根|枢纽型|[非不]牟利|非营利|社会服务)(?:机构|组织|团体|团队)';
const CALLED = new RegExp(`${KIND_BEFORE}[“「](?<name>[\\p{Script=Han}\\w]{2,10})[”」]`, 'gu');
/** Who leads a body tells that it is one: 小鹿灯|创始人|林某. */
const LEADERS =
  '(?:联合)?(?:创始人|创办人|总干事|秘书长|副秘书长|理事长|执行主任|执行长|項目總監|项目总监|项目主管|项目经理|项目官员)';
const BARE = new RegExp(
  String.raw`${KIND_BEFORE}(?<name>[\p{Script=Han}]{3,6}?)(?=的|${LEADERS}|[在与和、，为已也]|携手|联合|发起|共同|合作)`,
  'gu',
);
const LED = new RegExp(
  String.raw`(?<=^|[，。；：、？！\n“”」）])(?<name>[\p{Script=Han}]{2,6}?)的?(?:${LEADERS}[${SURNAMES}]|负责人(?:[${SURNAMES}]|叫))`,
  'gu',
);
/** 专注儿童口腔的|小鹿灯|筹到…: behind a clause that says what it does. */
const DESCRIBED =
  /(?:做|从事|专注|致力|关注|扎根|深耕|聚焦|服务)于?[^，。；、的]{3,16}的(?<name>[\p{Script=Han}]{3,5}?)(?=[，筹募获收拿今去已累共在又也]|发起|成立|开展|项目)/gu;
/** 驻县企业|川西北气矿|送来…, 本地企业|芦溪粮油|出了…: what a giver is, said right before its name, which may hold any words. */
const TRADED = new RegExp(
  String.raw`(?:驻\p{Script=Han}{1,2}|[本当]地|知名|龙头|民营|爱心|国有|上市|[县市镇村]内|镇上|食品|建筑|科技)企业(?<name>[^家主员代负法工党界之圈们等另也还又已\P{Script=Han}]\p{Script=Han}{1,6}?)(?:一家[就便也])?${ADVERBS}(?=捐|赠|送[来出上]|出[了资]|拿出|赞助|资助|提供|[为向]\p{Script=Han})`,
  'gu',
);
/** Kinds of places, people and groups: what ends so is none by a title alone. */
const GENERIC = /[点站店园馆厅村队组部处所室楼房厂班校院县市镇乡区州省国人员家社会司方团]$/u;

/** Names without a head noun, known by what they do: 里仁|提供蔬菜5吨, 泰康|追加120万元. Persons, who have a surname, are none. */
export function addDeedNames(text: string, names: readonly FoundName[]): readonly FoundName[] {
  const found = new Map<string, FoundName>();
  const add = (name: string | undefined, start: number, isName: (name: string) => boolean, type?: OrganizationType) => {
    if (name === undefined || found.has(name) || found.size >= MOST || !isName(name)) return;
    found.set(name, nameAt(name, start, type));
  };
  for (const { groups, index } of findAll(text, IN_PUBLIC))
    add(groups?.['name'], index, (name) => isOwn(name.slice(0, -2)), 'charity');
  for (const { groups, index } of findAll(text, STREET)) add(groups?.['name'], index, () => true, 'government');
  for (const { groups, index } of findAll(text, BUILDERS)) add(groups?.['name'], index, () => true);
  for (const [deed, isName] of [
    [DEED, isOwn],
    [ACT, isCompany],
  ] as const)
    for (const { index } of findAll(text, deed)) {
      if (!AMOUNT.test(text.slice(index, index + AMOUNT_REACH))) continue;
      const said = NAME_BEFORE.exec(text.slice(Math.max(0, index - REACH), index));
      const name = said?.groups?.['name'];
      if (said !== null && name !== undefined)
        add(name, index - said[0].length + said[0].indexOf(name), (each) => isName(each));
    }
  for (const { 0: said, groups, index } of findAll(text, EMPLOYS)) {
    const name = groups?.['name'] ?? groups?.['from'] ?? '';
    add(name, index + said.indexOf(name), isCompany);
  }
  for (const { 0: said, groups, index } of findAll(text, TRADED)) {
    const name = groups?.['name'] ?? '';
    add(name, index + said.indexOf(name), isOfTrader);
  }
  for (const pattern of [CALLED, BARE, LED, DESCRIBED])
    for (const { 0: said, groups, index } of findAll(text, pattern)) {
      const name = groups?.['name'] ?? '';
      const isSaidEnough = () =>
        pattern === CALLED || pattern === DESCRIBED || timesIn(text, name) >= leastTimes(name, said);
      const isName = () => (pattern === CALLED || isOwnBy(name)) && isSaidEnough();
      add(name, index + said.lastIndexOf(name), isName, 'charity');
    }
  if (found.size === 0) return names;
  const more = [...found.values()].flatMap((first) =>
    occurrences(text, first).filter((each) => !touchesAny(names, each)),
  );
  return [...names, ...more].toSorted((a, b) => a.start - b.start);
}

/** 慈凤宫: whoever gives is a company, but for a temple. */
const typeOfGiver = (name: string): OrganizationType => (/[宫庙寺观]$/u.test(name) ? 'other' : 'company');

const nameAt = (name: string, start: number, type: OrganizationType = typeOfGiver(name)): FoundName => ({
  name,
  type,
  start,
  end: start + name.length,
  headStart: start,
  by: 'brand',
  isOffice: false,
});

/** 社区组织发展的…: a name that little speaks for is said more than once, and a short one more than twice. */
const leastTimes = (name: string, said: string): number =>
  name.length === 2 ? 3 : LED_BY.test(said) && !said.includes('负责人') ? 1 : 2;
const LED_BY = new RegExp(LEADERS, 'u');
const timesIn = (text: string, name: string): number => {
  const known = countedIn(text);
  const times = known.get(name) ?? text.split(name).length - 1;
  known.set(name, times);
  return times;
};
const countedIn = keepLast((_text: string) => new Map<string, number>());

/** Behind words that say who it is, a name may hold everyday characters (小鹿灯), but no word of grammar. */
const isOwnBy = (name: string): boolean => !GENERIC.test(name) && isOwn(name, PARTICLES);
const PARTICLES =
  /[每均全额量计预年月日首前后募收占接线其余户众各所共并等随将拟再也已还又则都的了是在与及向从给被把对由得有到用位个批次指此请且若更捐款说]/u;

const isOfTrader = (name: string): boolean => !PARTICLES.test(name) && !isWord(name) && !isOuterWord(name.slice(0, 2));

const isCompany = (name: string): boolean =>
  !GENERIC.test(name) &&
  !/[发送交寄分派借让卖还留]$/u.test(name) &&
  isBrandLike(name) &&
  isOwn(name.replace(TRADE_AT_END, ''));
const TRADE_AT_END = new RegExp(`(?<=.{2})(?:${TRADES.replaceAll(' ', '|')})$`, 'u');

function isOwn(name: string, grammar = GRAMMAR): boolean {
  if (grammar.test(name) || NO_NAME.test(name) || (name.length <= 3 && COMMON_SURNAMES.includes(name.charAt(0))))
    return false;
  for (let from = 0; from < name.length; from += 1)
    for (let to = from + 2; to <= name.length; to += 1) {
      // 中电 is a word of names, and of nothing else.
      const isNameItself =
        from === 0 && to === name.length && (isInnerWord(name) || isPlainWord(name)) && isBrandLike(name);
      if (isWord(name.slice(from, to)) && !isNameItself) return false;
    }
  return true;
}

/** Where a giver is named again, at the beginning of a clause. */
const BEFORE = /[，。；：、？！给到\n“”「」）（年月日由自与和是]/u;
function occurrences(text: string, { name, type, start }: FoundName): readonly FoundName[] {
  const found: FoundName[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (at === 0 || at === start || BEFORE.test(text.charAt(at - 1))) found.push(nameAt(name, at, type));
  return found;
}
