/** @typedef {import('./skeletons.mjs').Skeleton} Skeleton */

/**
 * Charity news of our own wording in every form of page.
 * @type {readonly (readonly [title: string, skeleton: Skeleton, text: string])[]}
 */
export const CHARITY_PAGES = [
  [
    '二百台助听器送到牧区 听障孩子第一次听见风声',
    'newspaper',
    `本报讯 昨天，一家耳健康公益机构在牧区小学为听障孩子验配助听器200台。
机构负责人说，项目三年来筹集善款460余万元，服务听障儿童1300多人次，验配和复查全部免费。
“听见风声的时候她笑了。”一名志愿者说。下一站，车队将去更远的两个旗。`,
  ],
  [
    '社区慈善超市开到第40家',
    'portal',
    `第40家社区慈善超市昨天在江边的老小区开门，居民可以把闲置的衣物、图书放进来，也可以用志愿服务积分换走米面。
区慈善会介绍，40家超市去年共接收捐赠物品11万件，折价约380万元，惠及困难家庭6200户。
今年，区里计划再开12家，并给每家配一名社工。
“以前是发东西，现在是大家一起出力。”店长说。`,
  ],
  [
    '一碗热粥送了九年',
    'wechat',
    `早上五点半，义工们已经在桥头支起锅。九年里，这口锅送出了热粥150多万碗。
米来自市民的捐赠，菜由市场的摊主凑。粥铺每个月公布账目，上个月收到爱心款3.2万元，花掉2.9万元。
来喝粥的有环卫工人，有独居老人，也有赶早班车的人。“谁来都有一碗。”发起人说。`,
  ],
  [
    '某大学教育基金会年度报告：捐赠收入首次过三亿',
    'wordpress',
    `某大学教育基金会昨天公布年度报告，全年捐赠收入3.06亿元，公益支出2.11亿元，资助学生4800人。
报告显示，校友捐赠占四成，单笔最高1000万元，用于盖一座图书馆；小额捐赠人达1.9万名，比上年多三成。
基金会秘书长说，理财收入只用来补足奖学金，不计入公益支出。`,
  ],
  [
    '红十字会通报救灾物资去向',
    'government',
    `县红十字会今天通报，截至本月10日，共接收社会各界捐赠款物1860万元，其中资金1210万元。
已拨付资金900万元，用于过渡安置；发放帐篷420顶、棉被6000床、家庭包2500个，覆盖17个乡镇。
余下款物的使用情况将按周公布，接受社会监督。`,
  ],
  [
    '偏鄉巡迴牙醫車上路 一年看診九千人次',
    'newspaper',
    `〔記者林小予／台東報導〕由基金會募款打造的巡迴牙醫車昨天上路，三名牙醫師與十二名志工輪流進駐偏鄉國小。
基金會表示，車輛與設備共花費新台幣1,280萬元，全數來自小額捐款，捐款人超過八千名。
去年試辦一年，看診九千餘人次，塗氟三千四百名學童。今年將增加兩條路線。`,
  ],
  [
    '賣旗日籌得三百萬 助長者換新輪椅',
    'portal',
    `慈善團體上周六舉行賣旗日，2,100名義工走上街頭，扣除開支後籌得港幣312萬元，比去年多一成。
機構總幹事說，善款會用來為600名長者更換輪椅，並增聘兩名職業治療師。
有義工一家三代同行，孫女八歲，第一次拿起旗袋。
機構將於下月公布核數報告。`,
  ],
  [
    '企业家捐出一亿元建乡村图书馆',
    'wechat',
    `一位企业家昨天签约，向家乡的公益基金会捐赠1亿元，十年内在山区建设乡村图书馆100座。
首批20座今年动工，每座配书8000册，由基金会聘请当地人管理。
他说，自己小时候全村只有三本书。签约仪式上，没有讲话，也没有合影牌。`,
  ],
  [
    '流浪猫绝育项目三年做了八千例',
    'wordpress',
    `三年前，几名动物保护志愿者凑钱给小区的猫做绝育。如今，这个公益项目已经完成手术8000余例，合作医院27家。
项目的钱来自众筹和企业捐助，去年筹款240万元，支出226万元，账目每季公开。
“不是谁养得多，而是街上的猫少了。”发起人这样衡量成败。`,
  ],
  [
    '造血干细胞捐献者突破两万例',
    'portal',
    `中华骨髓库昨天迎来又一位捐献者。据红十字会介绍，至此全国已有两万余人捐献造血干细胞。
这位28岁的电工说，他入库六年，接到电话时正在爬电线杆。采集用了四个小时。
红十字会的志愿者陪了他一整天。受助的是一个七岁的男孩。
今年以来，已有1500多人完成捐献。`,
  ],
  [
    '慈善信托备案数再创新高',
    'newspaper',
    `据慈善中国平台的数据，去年全国新备案慈善信托380单，财产规模14.2亿元，单数再创新高。
其中教育类占三成，乡村振兴类占两成。规模在100万元以下的超过一半。
研究者说，单子多了，花钱的人手没有跟上，社会组织的专业能力要补课。`,
  ],
  [
    'Food bank hands out its millionth parcel',
    'wordpress',
    `The food bank on Mill Street handed out its millionth parcel on Friday, eleven years after two neighbours began with a borrowed van.
The charity now feeds 4,300 households a week with the help of 620 volunteers. Supermarkets donate most of the food; the rest is bought with about £210,000 a year in donations.
“We hoped to be closed by now,” said the manager. Demand has risen by a fifth since last winter.`,
  ],
  [
    'Foundation pledges $45 million for rural clinics',
    'portal',
    `A family foundation said on Monday that it would give $45 million over six years to rural clinics in nine states, its largest grant so far.
The money will go to 118 nonprofit clinics, which together treat about 900,000 patients a year, many of them without insurance.
Clinics can spend the grants as they see fit. The foundation, which has an endowment of $1.1 billion, gave away $62 million last year.
An outside evaluator will publish results every two years.`,
  ],
  [
    'Runners raise record sum for children’s hospice',
    'newspaper',
    `More than 8,000 runners crossed the bridge on Sunday and raised a record £1.3m for the county’s children’s hospice.
The charity said the money would pay for nine nurses for a year. Since the first run in 2006 the event has brought in £11m.
One team of grandmothers finished last and was cheered loudest; they had collected £4,212 in sponsorship.`,
  ],
  [
    'Red Cross opens shelters after cyclone',
    'wechat',
    `The Red Cross has opened 64 shelters along the coast, where the cyclone left some 30,000 people without homes.
Volunteers have given out 12,500 blankets and 9,000 water filters since Tuesday. An emergency appeal for 7 million Swiss francs was launched on Thursday; a third of it has been pledged.
Roads to the northern islands are still cut, and humanitarian flights carry what boats cannot.`,
  ],
  [
    'Scholarship fund sends first 200 girls to secondary school',
    'wordpress',
    `Two hundred girls from hill villages began secondary school this week with scholarships from a small nonprofit.
The charity pays fees, books and a bus pass, about $310 a girl each year. Its 1,400 donors, most of whom give ten dollars a month, have raised $480,000 so far.
Only three of the girls in the pilot dropped out. The nonprofit plans to reach 1,000 girls within four years.`,
  ],
  [
    'Billionaire gives away half his shares to fight malaria',
    'portal',
    `The founder of a chip maker will donate half of his shares, worth about $3.2 billion, to a philanthropic fund for malaria research and bed nets.
The gift is among the ten largest of the year. The fund will support health ministries and charities in 14 countries.
“I would rather see it spent than counted,” he said. Philanthropy advisers praised the lack of strings.
The first grants will be made in the spring.`,
  ],
  [
    'Volunteers plant 40,000 mangroves in a weekend',
    'wordpress',
    `Some 1,900 volunteers planted 40,000 mangroves on the tidal flats over the weekend, a project of three conservation charities.
The nonprofit that leads it says that two in three seedlings survive the first year. Donations of $150,000 paid for the nursery.
Fishing families will be paid to guard the plants until they are tall enough to hold the mud.`,
  ],
  [
    '妇女创业公益项目十年惠及五千个家庭',
    'government',
    `省妇女儿童基金会昨天总结“绣娘计划”十年成果：培训绣娘7600人次，扶持合作社83个，惠及家庭5000余户。
十年来，项目累计投入公益资金2900余万元，其中爱心企业捐赠占七成。
一位绣娘说，第一笔订单是120元，她给女儿买了书包。`,
  ],
  [
    '互联网募捐月：单日捐款人次过千万',
    'portal',
    `今年的互联网募捐月昨天收官。平台数据显示，单日最高捐款1030万人次，上线公益项目1.7万个。
小额捐赠仍是主流，人均每次捐出16.8元。有1200家社会组织第一次筹款。
平台说，手续费全部减免，善款将在30天内拨到机构账上，进度可以查询。
也有机构提醒，筹得多不等于花得好。`,
  ],
  [
    '老兵照护基金发放第三批慰问金',
    'newspaper',
    `本报讯 老兵照护专项基金昨天发放第三批慰问金，98名抗战老兵每人收到5000元，钱由市民捐赠。
专项基金设在市慈善总会，三年来收到善款410余万元，支出260余万元，志愿者上门探望4300次。
最年长的老兵今年103岁，他给志愿者敬了一个礼。`,
  ],
  [
    'Hospital charity buys second scanner with 70,000 small gifts',
    'government',
    `The hospital’s charity has bought a second scanner for £1.9m, paid for by 70,000 gifts, most of them under £20.
Fundraising took three years. A choir of porters sang in 41 pubs, and a boy of nine donated his birthday money twice.
The charity’s trustees said they would now raise £600,000 for a family room.`,
  ],
];
