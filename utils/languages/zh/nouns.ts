import type { Kind } from '../../model';

/**
 * Nouns that a count is of, by what they are. A Chinese noun phrase has its head at its end, so they are met as endings:
 * 先心病患儿, 红十字博爱卫生站.
 */
const NOUNS: readonly (readonly [kind: Kind, nouns: string])[] = [
  [
    'people',
    '人|孩子|娃|学生|学子|新生|大学生|高中生|小学生|中学生|研究生|毕业生|留学生|师生|同学|老师|教师|校长|园长|师资|老人|长者|长辈|老年人|儿童|孤儿|患儿|婴儿|幼儿|宝宝|女童|男童|少年|青少年|青年|妇女|女性|母亲|妈妈|爸爸|家长|父母|患者|病人|病患|伤员|残疾人|残障人士|村民|居民|市民|群众|灾民|街坊|乡亲|农民|渔民|牧民|农民工|工友|工人|职工|员工|职员|义工|志愿者|社工|工作者|工作人员|医生|医师|护士|医护人员|医务人员|专家|学者|代表|嘉宾|会员|党员|干部|个人|居士|捐赠者|捐赠人|捐款人|捐助人|参与者|参加者|参赛者|选手|跑者|队员|骑手|司机|网友|爱心人士|人士|人员|受益人|受助人|受助者|服务对象|对象|人口|名额|劳动力|乡村医生|村医|导师|学员|培训师|讲师|持证人|亲属|家属|遗属|同胞|侨胞|用户|观众|读者|劳模|英雄|烈士|军人|官兵|救援人员|救援队员|消防员|小朋友|新人|主播|艺人|残疾儿童|粉丝|个案',
  ],
  ['households', '家庭|农户|住户|贫困户|困难户|低保户|受灾户|灾户|脱贫户|户家|户'],
  [
    'organizations',
    '组织|机构|团体|社团|协会|学会|商会|联合会|基金会|慈善会|企业|公司|单位|部门|品牌|商家|商户|门店|团队|队伍|服务队|志愿队|救援队|分会|支会|侨团|委员会|党组织|党支部|合作社|医院|媒体|银行|集团|合作伙伴|伙伴|成员|会员单位|理事单位|网点|联盟|团委|工会|慈善超市店|孵化基地园|企业家',
  ],
  [
    'projects',
    '项目|计划|课题|工程|子项目|意向|方案|基金|专项基金|专项|行动|公益项目|慈善信托|信托|冠名基金|试点项目|创意|作品项目',
  ],
  [
    'events',
    '活动|服务活动|培训|培训班|讲座|会议|论坛|比赛|赛事|演出|义诊|仪式|直播|展览|沙龙|课程班|工作坊|宣讲|宣讲会|招聘会|募捐|义卖|演练|研讨会|夏令营|冬令营|营会|班次|志愿服务|服务|救援|行程',
  ],
  [
    'facilities',
    '图书角|图书室|图书馆|书屋|阅览室|教室|学校|小学|中学|中小学|高校|大学|幼儿园|校舍|宿舍|食堂|厨房|饭堂|浴室|中心|站|站点|服务点|点|点位|驿站|基地|卫生室|卫生站|诊所|门诊|村卫生室|小院|社区中心|活动室|活动中心|服务站|服务中心|工作站|社工站|岗位亭|广场|公园|操场|球场|运动场|桥|路灯|水窖|水井|井|厕所|公厕|房屋|房|住房|民房|安置点|避难所|庇护所|场所|场地|床位数|园区|工厂|车间|作坊|超市|慈善超市|爱心超市|空间|之家|家园|乐园|儿童之家|养老院|敬老院|福利院|日间照料中心|平台站|充电桩|大棚|果园|设施|水站|工作室|实验室|音乐室|厅|馆|屋|窗口|幸福院|服务网点|捐赠点|救助站|收容所|医疗点|场馆|堂|店|餐厅|茶园|林场|湿地|保护区|景区',
  ],
  [
    'places',
    '省|市|县|区|乡|镇|村|村庄|行政村|自然村|国家|地区|城市|省份|州|旗|街道|社区|乡镇|市州|区县|县区|县市|省区市|省市区|村寨|小区|县城|贫困县|重点县|帮扶县|脱贫县|革命老区|老区|屯|寨|村居|村社|地市|地级市|州市|社区村',
  ],
  [
    'goods',
    '口罩|包|书包|爱心包|礼包|大礼包|温暖包|健康包|急救包|物资包|防疫包|箱|睡袋|帐篷|棉被|被子|毛毯|防护服|手套|护目镜|呼吸机|设备|仪器|器材|轮椅|拐杖|助听器|救护车|电脑|平板|手机|玩具|图书|书籍|书桌|课桌|课桌椅|桌椅|座椅|床|床铺|衣物|衣服|棉衣|校服|羽绒服|鞋|棉鞋|食品|面包|鸡蛋|月饼|粽子|苹果|蛋糕|便当|餐盒|盒饭|饺子|矿泉水|牛奶|水杯|保温杯|头盔|救生衣|灯|台灯|净水器|热水器|水箱|垃圾桶|灭火器|AED|药品|疫苗|试剂|检测试剂|制氧机|氧气瓶|物资|树苗|树|苗木|礼物|红包|集装箱|板房|煤气罐|发电机|水泵|福袋|福包|邮包|篮球|足球|球|背包|行李箱|眼镜|人工耳蜗|耳蜗|假肢|奶粉|尿不湿|消毒液|雨衣|雨伞|手环|摄像头|路由器|椅|桌',
  ],
  [
    'other',
    '类别|领域|行业|行业领域|岗位|职位|床位|席位|车位|名目|指标|品种|奖|奖项|奖牌|证书|专利|文件|政策|案例|案件|故事|问题|建议|意见|提案|方面|方向|环节|阶段|步骤|层面|维度|板块|系列|版本|字|词|国家级奖项|群|微信群|账号|视频|节目|栏目|课程|样本|物种|生命|目标|要求|标准|条件|任务|措施|举措|制度|机制|平台|系统|数据库|账户|摊位|展位|奖学金|助学金名额|订单|心愿|微心愿|愿望|梦想|名单|月|小时|档次|等级|级别|主题|环节|亮点|特点|红手印|人次',
  ],
];

/** By the code of the last character: what a phrase may end with. By the first: what may stand right after a number. */
const BY_LAST = new Map<number, [noun: string, kind: Kind][]>();
const BY_FIRST = new Map<number, [noun: string, kind: Kind][]>();
for (const [kind, nouns] of NOUNS) {
  for (const noun of nouns.split('|')) {
    add(BY_LAST, noun.charCodeAt(noun.length - 1), noun, kind);
    add(BY_FIRST, noun.charCodeAt(0), noun, kind);
  }
}
for (const lists of [BY_LAST, BY_FIRST]) {
  for (const list of lists.values()) list.sort(([a], [b]) => b.length - a.length);
}

function add(map: Map<number, [string, Kind][]>, key: number, noun: string, kind: Kind): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [[noun, kind]]);
  else list.push([noun, kind]);
}

export interface Noun {
  readonly word: string;
  readonly kind: Kind;
}

/** The longest noun that ends at `end` and begins at `start` or after. */
export function nounBefore(text: string, start: number, end: number): Noun | undefined {
  const found = BY_LAST.get(text.charCodeAt(end - 1))?.find(
    ([noun]) => end - noun.length >= start && text.startsWith(noun, end - noun.length),
  );
  return found === undefined ? undefined : { word: found[0], kind: found[1] };
}

/** The longest noun that begins at `at`. */
export function nounAt(text: string, at: number): Noun | undefined {
  const found = BY_FIRST.get(text.charCodeAt(at))?.find(([noun]) => text.startsWith(noun, at));
  return found === undefined ? undefined : { word: found[0], kind: found[1] };
}
