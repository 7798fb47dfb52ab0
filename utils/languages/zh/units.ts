import type { Kind } from '../../model';
import { CURRENCY_WORDS } from './currencies';
import { firstUnit, groupWords } from '../../text';

/** What a unit counts that makes no figure: a day of the calendar, a length of time, an age, a place in a row. */
export type NoFigure = 'date' | 'duration' | 'age' | 'rank';

/**
 * What a unit counts. General units (个, 项 …) count whatever the noun beside them names; the kind here is what is left when
 * that noun says nothing.
 */
export interface Unit {
  readonly word: string;
  readonly kind: Kind;
  /** ISO 4217, of a currency's own unit; null for 元, which the article decides, and for what is no money. */
  readonly currency: string | null;
  readonly isGeneral: boolean;
  readonly noFigure: NoFigure | null;
  /** What may not follow: 人均 (a head), 元旦 (New Year), 家庭 (a household). */
  readonly notBefore: RegExp | undefined;
}

type Rows<T> = readonly (readonly [T, units: string])[];

/** Units that always count the same thing. */
const OWN: Rows<Kind> = [
  ['person-times', '人次|人·次|人/次|人（次）|人(次)|人（家）次|人（户）次|人（组）次|人(家)次|人(户)次'],
  ['people', '人|名|位|口人|人口|员'],
  ['households', '户|家庭|农户'],
  ['hours', '个小时|小时|个志愿小时|志愿小时|个工时|工时|小时/人'],
  ['organizations', '家'],
  ['events', '场次|梯次|场|次|期|轮|课时|堂|节|节次|趟'],
  ['facilities', '所|间|座|栋|幢|眼|口|处|村所'],
  [
    'places',
    '省区市|省市区|省区|省份|省市|市州|地州|州市|地市|市县|县市区|区市县|市县区|县市|县区|区县|乡镇|省|市|县|区|乡|镇|村|国|州|街道|社区',
  ],
  [
    'goods',
    '件套|件|款|台套|台|套|册|本|吨|箱|单位|双|床|顶|车|瓶|盒|袋|包|桶|辆|部|把|副|株|棵|斤|公斤|公吨|公升|千瓦|千克|克|枚|卷|罐|剂|枝|片|粒|颗|艘|架|餐次|餐|顿|面|幅|束|升|毫升|立方米|立方|方|块|份|根|盏|板|筒|听|提|捆|匹|张|卡车|集装箱|人份|箱次|支装|筐|担|樽|樘|尾|羽|封|碗|杯|扇|盆|kg|KG|Kg|g|mg|t|L|ml|mL',
  ],
  ['ratio', '%|‰|成|倍|折|个百分点'],
  [
    'other',
    '册次|户次|家次|家（次）|家(次)|笔|单|支|例|台次|车次|件次|只次|头次|只|头|亩|公顷|平方公里|平方千米|平方米|平米|平方|平方尺|坪|平方英尺|公里|千米|海里|里|米|毫米|厘米|篇|集|首|门|对|组|批|批次|种|类|条|样|票|床位|架次|班次|宗|桩|起|幕|字|人天|人日|班|席|桌|科|股|队|梯|通|km|m|cm|mm|㎡|m²|m2|km²|㎥|m³|m3|kWh|kW|MW',
  ],
  ['money', '元|块钱|圆|元钱|角钱|毛钱|分钱'],
];

/** Units that count what their noun names. */
const GENERAL: Rows<Kind> = [['other', '个|项']];

/** Read so that they are not taken for another unit (个 of 个月), and so that a range may reach to them. */
const NO_FIGURE: Rows<NoFigure> = [
  ['date', '年|年度|年底|年末|年初|年级|月|月份|月底|日|号|点|点钟|时|时许|年代|世纪|月中旬'],
  [
    'duration',
    '个多月|个余月|个多星期|个多礼拜|个多小时|个多学期|个多世纪|天|周|周年|星期|礼拜|个月|个星期|个礼拜|个季度|季度|分钟|秒|秒钟|昼夜|个昼夜|刻钟|个年头|载|夜|晚|个工作日|工作日|个日夜|个学期|学期|个学年|学年|个世纪|个半小时|分',
  ],
  ['age', '岁|周岁|岁半'],
  [
    'rank',
    '级|星级|等奖|届|强|档|线|版|页|楼|层|室|号楼|号线|度|℃|等|届次|步|大|期工程|期项目|线城市|度电|下|次元|次方|维',
  ],
];

/** Words that begin like a unit and are none. */
const NOT_BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ['人', /^(?:均|大(?!学|会|专|赛|病)|民|类|生(?!活)|物|力|工(?!作)|格|行|事|文|道|性|体|像|权|心|情|才|手|际)/u],
  ['名', /^(?:单|称|誉|义(?!工|诊)|次|列|额|校(?![友长董医])|牌|声|胜|城|叫|为(?!了)|师(?!生|傅))/u],
  ['位', /^(?:于|列|居|置|一体|数|次)/u],
  ['家', /^(?:人|乡|园|长|门口|国(?![内际家有])|常|家户户|喻|中(?![国华])|里|务|电(?!力|商|子|器)|具|族)/u],
  ['户', /^(?:籍|外|口|主|型|均|内)/u],
  ['元', /^(?:旦|年|宵|素|月|气|首|老|代|件|宇宙|帅|认知)/u],
  ['场', /^(?:馆|所|地|景|面|合)/u],
  ['次', /^(?:要|日|年|序|生|贫|月|分配)/u],
  ['期', /^(?:间|限|刊|货|待|末|望|满)/u],
  ['节', /^(?:日|约|能|目|气|省|水|点)/u],
  ['所', /^(?:有|以|需|在|谓|属|得|示|致|做|获|提|及)/u],
  ['间', /^(?:隔|接|断|距)/u],
  ['处', /^(?:理|于|在|长|级|分|方|罚|境|女)/u],
  ['口', /^(?:号|径|罩|味|碑|岸|粮|述|子|之家)/u],
  ['国', /^(?:家|际|内|有|务|籍|道|庆|旗|学|企|网|投|资|产|货|画|药)/u],
  ['市', /^(?:民|场|值|委|政|级|区(?!县))/u],
  ['省', /^(?:级|委|政|内|外|钱|略)/u],
  ['县', /^(?:级|委|政|域|城)/u],
  ['区', /^(?:别|分|域|委|政|级|块|间)/u],
  ['乡', /^(?:村|亲|愁|贤|土)/u],
  ['村', /^(?:民|委|庄|医|干|支书|级|里)/u],
  ['社区', /^(?:工作者|居民|干部|志愿|食堂|医)/u],
  ['件', /^(?:事)/u],
  ['本', /^(?:科|报|次|着|地|人|土|质|届|月|年|市|省)/u],
  ['部', /^(?:门|分|署|委|长|队|级|落)/u],
  ['车', /^(?:间|站|祸|道|主|辆|次|里)/u],
  ['台', /^(?:风|湾|词|账|币|胞|商|北|南|中|东)/u],
  ['包', /^(?:括|含|容|装|裹|干|机)/u],
  ['面', /^(?:积|对|向|临|貌|前|试|粉)/u],
  ['方', /^(?:面|案|法|式|向|便|可|能|位|针|阵|共|联|在)/u],
  ['条', /^(?:件|例|约|款)/u],
  ['份', /^(?:额|子)/u],
  ['片', /^(?:区|面)/u],
  ['把', /^(?:握|关|控)/u],
  ['架', /^(?:构|设)/u],
  ['根', /^(?:据|本|源)/u],
  ['板', /^(?:块|房)/u],
  ['提', /^(?:高|升|供|出|前|到|交|名|议|案|请|取|醒|倡|级)/u],
  ['听', /^(?:障|力|众|取|课|说|证|到|讲)/u],
  ['担', /^(?:任|当|保|心|负)/u],
  ['尾', /^(?:声|款|巴|部)/u],
  ['羽', /^(?:毛|绒)/u],
  ['束', /^(?:缚|手)/u],
  ['封', /^(?:闭|面|存|锁|控|顶|城|杀|条|号|建|山|育|口|底)/u],
  ['盆', /^(?:地|腔|骨)/u],
  ['单', /^(?:位|元|个|独|一|笔|项|纯|身|亲|日|价)/u],
  ['支', /^(?:持|部|出|付|援|教|撑|医|柱|行)/u],
  ['例', /^(?:如|外|行|会)/u],
  ['款', /^(?:项|物|额|待|式)/u],
  ['只', /^(?:有(?!了)|要|是|能|为|需|用|剩|会|占|想|用了)/u],
  ['头', /^(?:部|痛|等|号|脑|条|衔)/u],
  ['类', /^(?:似|别|型|比)/u],
  ['种', /^(?:类|子|植|种|族)/u],
  ['成', /^(?:立|为|功|员|长|果|本|年|都|效|绩|就|群|交|品|分|了|人|家|千|百|名|型|熟)/u],
  ['折', /^(?:合|扣|射|叠|算|断|返|磨|腾)/u],
  ['倍', /^(?:加|感|增|受)/u],
  ['组', /^(?:织|成|长|建|合|团|委)/u],
  ['批', /^(?:准|复|评|判|发|示)/u],
  ['班', /^(?:级|子|长|主任)/u],
  ['对', /^(?:口|于|接|外|此|应|象|方|比|照|一)/u],
  ['样', /^(?:本|式|板|子|品|貌)/u],
  ['门', /^(?:市|口|诊|店|票|槛|卫|户)/u],
  ['首', /^(?:次|批|届|先|个|要|席|都|期|创|家|位|度|日|款|府|站)/u],
  ['张', /^(?:家|先生|女士|某|贴)/u],
  ['克', /^(?:服|拉|里|隆)/u],
  ['升', /^(?:级|至|到|学|高|温)/u],
  ['起', /^(?:来|步|点|到|在|由|源|初|到)/u],
  ['集', /^(?:中|体|团|合|资|装|市|聚|会|齐|结|成|善)/u],
  ['字', /^(?:号|样|头|第)/u],
  ['科', /^(?:技|学|研|普|室|目|长)/u],
  ['席', /^(?:位|卷|间)/u],
  ['宗', /^(?:教|旨|族)/u],
  ['票', /^(?:房|据|务)/u],
  ['批', /^(?:准|评|复)/u],
  ['下', /^(?:一|半年|降|来|发|午|旬|月)/u],
  ['大', /^(?:学|会|型|量|厦|道|楼)/u],
  ['强', /^(?:度|调|化)/u],
  ['线', /^(?:上|下|索)/u],
  ['单位', /^(?:[负职]|工|面积|成本|时间)/u],
  ['员', /^(?:工|会)/u],
  ['股', /^(?:东|权|市|份|票)/u],
  ['队', /^(?:员(?!工)|长|伍|友|列)/u],
  ['道', /^(?:路|德|具|教|歉|理|谢)/u],
  ['梯', /^(?:队|度|田|级|子|形)/u],
  ['里', /^(?:程|面|的|有|氏|外|长|边|斯|拉|，)/u],
  ['天', /^(?:津|然|使)/u],
  ['周', /^(?:边|围|期|口)/u],
  ['日', /^(?:元|圆|本)/u],
  ['通', /^(?:过|道|知|车|水|电|路|气|航|用|关|州|告|讯|信|病)/u],
]);

const base = { currency: null, isGeneral: false, noFigure: null };

/** 12000kg: a sign of letters ends where letters do. */
const notBeforeLetters = (word: string): RegExp | undefined => (/[a-z\d]$/iu.test(word) ? /^[a-z\d]/iu : undefined);

function unitsOf<T>(rows: Rows<T>, make: (kind: T) => Omit<Unit, 'word' | 'notBefore'>): Unit[] {
  return rows.flatMap(([kind, words]) =>
    words
      .split('|')
      .map((word) => ({ word, ...make(kind), notBefore: NOT_BEFORE.get(word) ?? notBeforeLetters(word) })),
  );
}

const UNITS: readonly Unit[] = [
  ...unitsOf(OWN, (kind) => ({ ...base, kind })),
  ...unitsOf(GENERAL, (kind) => ({ ...base, kind, isGeneral: true })),
  ...unitsOf(NO_FIGURE, (noFigure) => ({ ...base, kind: 'other', noFigure })),
  ...CURRENCY_WORDS.filter(({ word }) => !word.startsWith('元')).map(({ word, currency }): Unit => ({
    ...base,
    word,
    kind: 'money',
    currency,
    notBefore: undefined,
  })),
];

/** Units by the code of their first character, the longest first. */
const BY_FIRST = groupWords(UNITS, firstUnit);

/** The unit whose word begins at `at`, the longest that fits. */
export function unitAt(text: string, at: number): Unit | undefined {
  return BY_FIRST.get(text.charCodeAt(at))?.find(
    ({ word, notBefore }) =>
      text.startsWith(word, at) && notBefore?.test(text.slice(at + word.length, at + word.length + 3)) !== true,
  );
}

/** A unit by its word, as the prepared text has it. */
export const unitOf = (word: string): Unit | undefined =>
  BY_FIRST.get(word.charCodeAt(0))?.find((unit) => unit.word === word);
