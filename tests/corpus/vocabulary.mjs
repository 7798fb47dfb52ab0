/** The short words of the marked source form, and what each stands for in the gold. */

/** @type {Readonly<Record<string, string>>} */
export const ROLES = {
  r: 'raised',
  g: 'given',
  b: 'benefited',
  p: 'participated',
  u: 'built',
  h: 'held',
  s: 'supported',
  l: 'planned',
  z: 'size',
  o: 'other',
};

/** @type {Readonly<Record<string, string>>} */
export const KINDS = {
  m: 'money',
  p: 'people',
  t: 'person-times',
  h: 'households',
  o: 'organizations',
  j: 'projects',
  e: 'events',
  f: 'facilities',
  l: 'places',
  g: 'goods',
  H: 'hours',
  r: 'ratio',
  x: 'other',
};

/** @type {Readonly<Record<string, string>>} */
export const TYPES = {
  F: 'foundation',
  C: 'charity',
  A: 'association',
  G: 'government',
  P: 'party',
  B: 'company',
  S: 'school',
  H: 'hospital',
  R: 'research',
  M: 'media',
  O: 'other',
};

/** The kind of a unit where the source does not say another; a bare 个 says nothing, so it always has to say it. */
const UNITS_OF_KIND = {
  m: '元 块 塊 圆 美元 港元 港币 港幣 欧元 歐元 英镑 日元 澳元 加元 新台幣 澳門元 人民币 人民幣 比索',
  p: '人 名 位',
  t: '人次 人·次',
  h: '户 戶',
  o: '家',
  e: '场 場 次 期',
  j: '项 項',
  f: '所 间 間 座 处 處',
  l: '省 市 县 縣 村 区 區 乡 鄉 镇 鎮 区县 省市 省份 国 國',
  g: '件 台 臺 套 册 冊 吨 噸 箱 袋 份 顶 頂 床 条 條 辆 輛 株 棵 本 瓶 盒 双 雙 包 张 張 公斤 斤 桶 架 艘 頓 顿 個便當',
  H: '小时 小時',
  r: '% ％ 成 倍 ‰',
  x: '只 隻 笔 筆 单 單 支 例 亩 畝 公顷 公頃 平方米 公里 戶次 户次 家次 班次',
};

/** English nouns are units as printed; what the table does not know, the source says. */
const ENGLISH_UNITS_OF_KIND = {
  m: '$ £ € ₹ US$ A$ C$ S$ HK$ NZ$ Rs Rs. Ksh KSh Sh pounds dollars euros rupees francs',
  p: 'people person children women men girls boys students pupils teachers residents patients survivors refugees volunteers donors workers doctors farmers mothers adults youngsters runners members staff employees supporters graduates scholars visitors carers caregivers nurses solicitors helpers guests applicants babies infants scientists learners individuals schoolchildren newcomers researchers trainees elders seniors veterans tenants traders organizers swimmers refugees riders',
  t: 'visits sessions attendances appointments calls consultations',
  h: 'households families',
  o: 'organizations organisations charities nonprofits ngos groups companies businesses agencies partners clubs councils foundations',
  j: 'projects programs programmes initiatives schemes',
  e: 'events workshops trainings concerts matches dinners',
  f: 'schools centers centres hospitals clinics homes shelters houses classrooms latrines shops libraries wells toilets shops kitchens hubs hospices',
  l: 'countries states counties villages towns cities districts communities provinces suburbs',
  g: 'meals parcels doses saplings kilograms books tonnes tons kits blankets tents packs boxes trees liters litres lunches vaccines bags coats trucks',
  H: 'hours',
  r: '% fold in times',
  x: 'grants donations gifts applications scholarships awards acres hectares dogs cats animals bursaries surgeries operations jobs birds horses species',
};

/** @type {ReadonlyMap<string, string>} */
export const KIND_OF_UNIT = new Map(
  [UNITS_OF_KIND, ENGLISH_UNITS_OF_KIND]
    .flatMap((table) => Object.entries(table))
    .flatMap(([code, units]) =>
      units.split(' ').map((unit) => /** @type {[string, string]} */ ([unit, KINDS[code] ?? ''])),
    ),
);

/** Units in Latin letters that are no counted noun: money and ratios have no item of their own. */
export const UNITS_THAT_COUNT_NOTHING = new Set(
  'us$ hk$ nt$ a$ c$ s$ nz$ rs rs. ksh sh mop usd hkd pounds dollars euros rupees francs fold in times'.split(' '),
);

/** Currency words; the first that the unit or the words around the number hold decides, else the article's currency. */
export const CURRENCIES = /** @type {const} */ ([
  [/美元|美金|US\$|USD/u, 'USD'],
  [/港元|港币|港幣|HK\$|HKD/u, 'HKD'],
  [/A\$/u, 'AUD'],
  [/C\$/u, 'CAD'],
  [/(?<!U)S\$/u, 'SGD'],
  [/NZ\$/u, 'NZD'],
  [/£/u, 'GBP'],
  [/€/u, 'EUR'],
  [/₹|Rs/u, 'INR'],
  [/K[sS]h/u, 'KES'],
  [/新台幣|新臺幣|台幣|NT\$/u, 'TWD'],
  [/澳門元|澳門幣|MOP/u, 'MOP'],
  [/欧元|歐元/u, 'EUR'],
  [/英镑|英鎊/u, 'GBP'],
  [/日元|日圓/u, 'JPY'],
  [/澳元/u, 'AUD'],
  [/加元/u, 'CAD'],
  [/birr/u, 'ETB'],
  [/泰铢/u, 'THB'],
  [/林吉特/u, 'MYR'],
  [/人民币|人民幣/u, 'CNY'],
]);

/** Why something that looks like a figure or a name is none. */
/** @type {Readonly<Record<string, string>>} */
export const TRAPS = {
  d: 'date or time',
  t: 'duration',
  a: 'age',
  n: 'number inside a name',
  o: 'ordinal or rank',
  w: 'number inside a word',
  i: 'figure of speech',
  p: 'phone number, address or other page furniture',
  v: 'vague, no number',
  s: 'score, standard or model number',
  x: 'one of several, or an indefinite article; not a count',
  g: 'not an organization: a group without a name',
  r: 'not an organization name: a reference',
  e: 'not an organization: a project, event or document',
};
