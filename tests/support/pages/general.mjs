/** @typedef {import('./skeletons.mjs').Skeleton} Skeleton */

/**
 * Pages of every other sort, of our own wording. Many speak of giving in passing, because such pages do.
 * @type {readonly (readonly [title: string, skeleton: Skeleton, text: string])[]}
 */
export const GENERAL_PAGES = [
  [
    '晨跑的人多了 江堤加装路灯320盏',
    'newspaper',
    `入秋以来，江堤上晨跑的人多了一倍。市政部门昨天说，已加装路灯320盏，另设饮水点12处。
工程花费470万元，由区财政安排。居民担心的噪声问题，施工队答应晚上八点前收工。
“以前六点还是黑的。”跑了七年的老周说，他每天要跑10公里。`,
  ],
  [
    '公募基金三季报：权益仓位降到近两年低点',
    'portal',
    `公募基金三季报披露完毕，主动权益类基金平均仓位降到78%，是近两年的低点。
某基金公司投资总监认为，净值回撤之后，投资者的申购意愿恢复得慢，新发产品规模平均只有3.1亿份。
从持仓看，基金经理普遍加了红利股，减了消费股。
分析人士提醒，基金有风险，投资须谨慎。`,
  ],
  [
    '百亿私募调仓路线曝光',
    'wechat',
    `多家上市公司披露的股东名单，暴露了百亿私募的调仓路线。三家私募在上个季度新进了电力设备股。
其中一家的产品净值年内上涨17%，规模回到120亿元以上。募集渠道人士说，额度一天就抢完。
监管部门则提醒，私募基金不得向不合格投资者募集。`,
  ],
  [
    '省级政府引导基金落户开发区 首期规模50亿元',
    'government',
    `省级产业引导基金昨天在开发区揭牌，首期规模50亿元，由财政出资三成，其余向社会资本募集。
基金重点投向新材料和生物医药，单个子基金的存续期不超过十年。
开发区负责人表示，将以母基金撬动创投机构，三年内培育企业200家。`,
  ],
  [
    '体彩大乐透开奖：二等奖落在县城小店',
    'portal',
    `昨晚大乐透开奖，头奖空缺，二等奖开出6注，其中一注落在一家县城小店，单注奖金42万元。
店主说，中奖的彩民每周来两次，每次只买十元。奖池滚存到9.8亿元。
体彩中心介绍，本期销售2.9亿元，筹集彩票公益金1.05亿元。购彩有节制，请理性投注。`,
  ],
  [
    '城乡居民医保缴费开始 这几类人可获资助参保',
    'government',
    `明年度城乡居民医保缴费昨天开始，个人标准每人400元，财政补助每人不低于670元。
特困人员、低保对象等由医疗救助基金资助参保，其中特困人员全额资助。
参保人住院报销比例不变，异地就医须先备案。医保部门提醒，年底前未缴费的设等待期。`,
  ],
  [
    '冒充基金会行骗 一伙人骗走老人养老钱',
    'newspaper',
    `本报讯 冒充某基金会工作人员，以“捐赠返还”为名骗走47名老人186万元，一伙人昨天在法院受审。
公诉机关指控，被告人伪造公章和捐赠证书，许诺捐一万返一万二。警方在出租屋里查获话术本三册。
庭审中，四名被告人对诈骗事实没有异议，法院将择期宣判。`,
  ],
  [
    '水滴状的骗局：虚构病情众筹被判还钱',
    'portal',
    `一名男子虚构妻子病情在网上筹款，得款14万元后用来还赌债。法院昨天判他全部退还。
法院认为，被告隐瞒家中有两套房产，构成欺诈。平台随后把他列入名单。
检察官提醒，发起求助须如实公示，骗取款项数额大的构成诈骗罪，可判有期徒刑。`,
  ],
  [
    '家电龙头半年报：净利增长一成 拟派现百亿',
    'portal',
    `某家电龙头昨天发布半年报，营业收入1980亿元，同比增长8%；归母净利润201亿元，增长11%。
毛利率提高1.2个百分点，海外收入占比过四成。公司拟每10股派现15元，合计约百亿元。
报告还披露，上半年公司对外捐赠1200万元。
多家券商维持买入评级。`,
  ],
  [
    '光绪年间的一张捐照',
    'encyclopedia',
    `捐照是清代发给捐纳者的凭证，写明籍贯、年岁、所捐官衔和银两数目，由户部颁发。
这张捐照签于光绪十六年，持有人捐银一百零八两得监生。捐纳所得一度占户部收入的三成。
道光以后，减成折价，捐官的人越来越多，朝廷几次议停，都因军饷而作罢。`,
  ],
  [
    '影帝领衔新片定档春节 剧组公开雪山花絮',
    'wechat',
    `影帝领衔的新片昨天宣布定档春节，剧组同时公开一组雪山花絮，主演在零下二十度里拍了四十天。
导演说，最难的一场戏拍了31条。片方透露，影片投资2.4亿元，预售票房已经过千万。
发布会上，他还以公益大使的身份号召粉丝少送花，多读书。`,
  ],
  [
    '演唱会加场 门票三秒售罄',
    'portal',
    `巡回演唱会昨天宣布加演两场，门票三秒售罄，黄牛把内场票炒到六千元。
主办方说，每场有三百张票留给粉丝会。歌手在社交平台上说，会唱满三小时。
去年，这轮巡演在十二个城市演出29场，观众超过90万人次。
市民反映，散场时地铁挤不上去。`,
  ],
  [
    '联赛收官：升班马绝平保级',
    'newspaper',
    `联赛最后一轮昨晚结束，升班马在补时第四分钟绝平对手，以一分优势保级。
主教练赛后流了泪，他说全队赛季预算只有榜首的十分之一。球员们绕场三周，向三万名球迷致谢。
最佳射手由外援获得，他本赛季打进21球。`,
  ],
  [
    '半程马拉松两万人开跑 肯尼亚选手夺冠',
    'wechat',
    `半程马拉松昨天开跑，两万名跑者从体育场出发，经过六座桥。肯尼亚选手以1小时1分夺冠。
赛事组委会出动医务人员400名、志愿者1200名，设补给站9个。气温18度，有微雨。
女子组冠军由本省选手获得，个人最好成绩提高了47秒。`,
  ],
  [
    '台风“海葵”逼近 沿海转移群众十二万',
    'portal',
    `台风预计今晚登陆，沿海三市昨天转移群众12.6万人，渔船全部回港，景区关闭。
应急部门预置救援队伍280支，调运沙袋30万只。气象台发布红色预警，预计最大风力14级。
铁路部门停运列车96列，机场取消航班210班。
专家提醒，台风眼过境时不要外出。`,
  ],
  [
    '山体滑坡致国道中断 救援队打通便道',
    'government',
    `昨晚强降雨引发山体滑坡，国道某段中断，两辆货车被困，司机均已脱险。
消防救援支队出动46人、挖掘机7台，今天上午打通便道。交警提醒绕行。
据初步统计，滑坡土方约3万立方米，附近21户村民已经转移到学校，物资充足。`,
  ],
  [
    '房贷利率再降 月供能少多少',
    'portal',
    `五年期利率昨天下调十个基点，多家银行随即调整房贷定价。以一百万元贷三十年计算，月供少56元。
中介说，看房的人比上月多了两成，成交仍以小户型为主。
专家认为，利率仍有下降空间，但买房人更在意收入预期。
存量房贷将在明年一月一日重新定价。`,
  ],
  [
    '白菜价回落 批发市场日到货八百吨',
    'newspaper',
    `批发市场的白菜昨天卖到每斤四毛八，比半个月前便宜一半。市场方说，日到货量回升到800吨。
前阵子价高，是因为北方产区连下了十几天雨。现在河北、山东的菜都上来了。
菜农老赵盼着价格别再跌，他的成本是三毛五。`,
  ],
  [
    '红烧肉怎样做到肥而不腻',
    'wechat',
    `选五花三层的肉，切三厘米见方，冷水下锅焯两分钟。炒糖色是关键，冰糖30克，小火炒到枣红。
下肉翻匀，加黄酒半瓶、生抽两勺，水没过肉，小火一小时。最后大火收汁，收到能挂在筷子上。
有人爱放鹌鹑蛋，有人放百叶结。剩下的汤汁拌饭，两碗起步。`,
  ],
  [
    '手冲咖啡入门：研磨、水温与时间',
    'wordpress',
    `手冲的变量只有三个：研磨度、水温和时间。豆子15克，水225克，比例一比十五。
浅烘用93度，深烘用88度。先闷蒸三十秒，再分两段注水，总时间控制在两分半。
太酸就磨细一点，太苦就磨粗一点。别急着换豆子，先把秤买好。`,
  ],
  [
    '事业单位招聘公告：计划招聘工作人员236名',
    'government',
    `根据工作需要，市属事业单位计划公开招聘工作人员236名，其中岗位要求硕士以上的41名。
报考者须在4月12日17时前完成报名，笔试定于5月11日。应聘人员须如实填写信息。
退役士兵和志愿服务西部项目人员笔试加5分。拟聘名单公示七个工作日。`,
  ],
  [
    '高考成绩今晚公布 志愿填报分三批',
    'portal',
    `教育考试院昨天说，高考成绩今晚八点公布，考生可用三种方式查询。
志愿填报分三批进行，本科批可填96个平行志愿，每个志愿是一个专业加学校。
招生办提醒，填报前看清选科要求，谨防收费的“内部指导”。
今年全省报名考生58.3万人，比去年多2.1万人。`,
  ],
  [
    '研究生考试国家线公布 学硕普遍下降',
    'wechat',
    `研究生考试国家线昨天公布，学术学位大多数门类比去年降了5到10分，专业学位基本持平。
调剂系统四月八日开放。今年报名人数438万，比去年少36万，是九年来第一次下降。
有考生说，初试372分，还是不敢放松，已经联系了三位导师。`,
  ],
  [
    '市检察院：公益诉讼案件办了312件',
    'government',
    `市检察院昨天通报，去年办理公益诉讼案件312件，其中生态环境领域占六成，食品药品领域占两成。
通过公益诉讼，督促清理河道78公里，追缴赔偿金2300万元。法院支持了全部起诉。
检察长说，公益诉讼不是为了赢官司，而是为了把事办成。`,
  ],
  [
    '入室盗窃团伙落网 民警蹲守十一夜',
    'newspaper',
    `民警在小区外的面包车里蹲守十一夜，昨天抓获入室盗窃嫌疑人四名，破案27起。
警方介绍，这伙人专挑顶楼下手，涉案金额62万元，已追回首饰19件。
社区民警提醒，出门前关好天窗。`,
  ],
  [
    '离婚后还要还共同的债吗？法院这样判',
    'wordpress',
    `前夫借的40万元，离婚三年后债主找上门。法院昨天判决，这笔钱没有用于家庭生活，不是共同债务。
原告拿出的转账记录只能证明借款，不能证明用途。被告提交了分居两年的租房合同。
法官说，借钱让夫妻双方签字，是最省事的办法。`,
  ],
  [
    '重疾险退保能拿回多少钱',
    'wordpress',
    `买了三年的重疾险想退，先看合同里的现金价值表。前几年的现金价值很低，常常不到保费的三成。
犹豫期十五天内退保，扣十块钱工本费。超过犹豫期，可以考虑减额缴清，保障还在。
被保险人身体有了变化的，千万别急着退，再买可能要加费。`,
  ],
  [
    '一位老校长走了',
    'newspaper',
    `老校长昨天清晨去世，享年九十一岁。他在镇上教了四十二年书，带过的学生有三千多人。
他教数学，板书从不擦第二遍。退休以后，他在院子里种了十二棵柿子树，谁路过都能摘。
告别仪式按他的遗愿从简，不收花圈。`,
  ],
  [
    '【包邮】加厚帆布托特包 大容量通勤',
    'shop',
    `12安帆布，加厚双层底，能装14寸电脑。内有拉链袋一个、插袋两个，肩带长58厘米。
每卖出一个，我们向公益项目捐赠一元。现货48小时内发出，七天无理由退换。
满199元减20元，优惠券可叠加。颜色：本白、墨绿、藏青。库存不多，促销到周日。
洗涤时请翻面，水温不超过三十度。深色请单独洗。`,
  ],
  [
    '公益频道 最新消息',
    'list',
    `慈善拍卖会筹得善款三百万元|记者从现场了解到，款项用于助学。
红十字会培训急救员两千名|培训免费，结业发证。
爱心企业为环卫工人捐赠棉衣|首批八百件昨天送到。
志愿者清理河岸垃圾六吨|活动已连续办了七年。
基金会资助乡村校医四十名|项目为期三年。
义卖市集周末开张|摊位费全部捐出。
大学生支教队回来了|他们走了十二个村。
慈善超市再开三家|居民可捐旧衣。`,
  ],
  [
    '搜索“基金会”的结果',
    'list',
    `某某公益基金会官方网站|某某公益基金会成立于2010年，致力于乡村教育，累计接受捐赠3亿元，资助学生两万名。
基金会是什么|基金会是利用捐赠的财产，以从事公益事业为目的成立的非营利法人。
基金会年检怎么办|每年三月三十一日前报送上年度工作报告。
基金会评估等级|评估分五个等级，三A以上可以申请税前扣除资格。`,
  ],
  [
    '为偏远学校筹建饮水房 我要捐款',
    'app',
    `捐款金额
姓名或昵称
手机号码
留言
是否匿名
发票抬头
我已阅读并同意用户捐赠协议`,
  ],
  [
    '家庭记账表 在线工具',
    'app',
    `收入
房租
伙食
交通
捐赠支出
备注`,
  ],
  [
    '宋代的养济院与福田院',
    'encyclopedia',
    `福田院是北宋收养老疾孤穷的官办处所，起于唐代的悲田院，京城初有东西两院，嘉祐年间增为四院。
崇宁以后改称居养院、安济坊，朝廷拨给钱米，地方以户绝田产充用。宣和年间一度裁减。
南宋的养济院由府县分管，冬月给米，病者给药。史料散见于会要和方志。`,
  ],
  [
    '地铁站里的失物招领处',
    'wechat',
    `失物招领处在换乘通道尽头，去年收到东西两万三千件，雨伞最多，假牙最少。
值班员说，找回率不到四成，超过半年没人领的衣物清洗后处理。有一只猫在这里住过三天。
最贵的是一把小提琴，失主当晚就来了，抱着琴盒坐了很久。`,
  ],
  [
    '请问二手笔记本怎么看电池健康？',
    'forum',
    `楼主想买一台二手笔记本，卖家说电池很好，不知道怎么验，请各位指点一下，预算两千五。
打开命令行，输入powercfg加battery report，会生成一个网页，里面有设计容量和满充容量。
楼上说得对，低于七成就要考虑换电池，原装的大概三百块，自己换也不难。
换电池记得断电，排线很脆。另外看看螺丝有没有拧过。`,
  ],
  [
    '有人在希望小学支教过吗？说说真实情况',
    'forum',
    `想暑假去支教一个月，家里人不放心，请去过的说说住宿和吃饭，最好是西南的。
我去过两年前，住教室隔壁，蚊子多，带蚊帐，饭是村里阿姨做的，一天十五块。
别把自己想得太重要，孩子们需要的是稳定的老师，短期去的做夏令营就好。
同意楼上，先问清楚有没有人接你的班。`,
  ],
  [
    '十分钟学会三种领带打法',
    'video',
    `本期视频教你三种最常用的领带打法：四手结、温莎结和半温莎结，各有各的场合。
四手结最快，适合窄领；温莎结最饱满，适合宽领；半温莎结居中，上班够用。
背景音乐来自网友投稿，道具领带是朋友赠送的。有问题请留言，下期讲口袋巾。`,
  ],
  [
    '给新手的家用路由器设置说明',
    'docs',
    `先把宽带线插到WAN口，再用手机连上背面标签写的无线网络，打开浏览器输入管理地址。
首次登录要设管理密码，不要和无线密码相同。上网方式选宽带拨号，填写运营商给的账号。
信号差的房间可以加一台副机，两台用网线相连最稳。固件更新放在夜里自动安装。`,
  ],
  [
    '人大代表建议完善志愿者保险',
    'portal',
    `两会上，一位代表建议修改保险条款，把社区网格员的意外伤害纳入统保。她调研了六个城市。
目前各地做法不一，有的按天投保，有的按年投保，保费从五元到八十元不等，赔付额相差十倍。
代表认为，应当先立标准，再谈补贴。财政部门回应说，正在测算。
同组的另一位代表谈的是校车。`,
  ],
  [
    '某大学成立芯片学院 首批招生120人',
    'wechat',
    `某大学昨天成立芯片学院，首批招收本科生120名、博士生60名，由三家企业联合培养。
学院有超净间两千平方米，设备投入3.6亿元，主要来自校企合作协议。课程从二年级起分方向。
院长说，毕业生去哪里，比招生分数更要紧。`,
  ],
  [
    '公益林补偿标准提高到每亩二十元',
    'government',
    `省林业局昨天通知，省级公益林生态补偿标准由每亩16元提高到20元，惠及林农38万户。
公益林须按规划界定，禁止商品性采伐。补偿资金由省、市财政分担，通过一卡通发放。
护林员的管护面积不超过三千亩。`,
  ],
  [
    '十款空气炸锅横评：谁最值得买',
    'wordpress',
    `我们买了十款空气炸锅，容量从3升到7升，价格从159元到899元，各炸了薯条、鸡翅和蛋挞。
结果，上色最匀的是第四款，噪声最小的是第七款，清洗最麻烦的是带搅拌的那款。
如果只有两口人，3.5升足够。别迷信预设菜单，时间和温度自己试两次就有数。`,
  ],
  [
    '半导体设备国产化提速 机构看好这些方向',
    'portal',
    `券商研报认为，半导体设备国产化率三年内有望从两成提高到三成半，刻蚀和薄膜沉积最快。
大基金三期的募集规模超过三千亿元，投资者关注资金落地的节奏。昨天板块指数上涨2.7%。
分析师提示，估值已经不低，股价波动会加大。
本文不构成投资建议。`,
  ],
  [
    'City council votes to widen cycle lanes',
    'newspaper',
    `The city council voted 9 to 4 on Tuesday to widen cycle lanes on three bridges, at a cost of $12 million over two years.
Shopkeepers on the east bank fear the loss of 180 parking spaces. The council’s engineer said that deliveries would be moved to side streets.
Work begins in March. A count last autumn found 7,400 riders a day.`,
  ],
  [
    'Senator raises $9 million as donors flock to campaign',
    'portal',
    `The senator’s re-election campaign raised $9 million in the last quarter, much of it from small donors who gave less than $200.
Her opponent, a Republican businessman, has loaned his own campaign $4 million. Both candidates will hold fundraisers in the suburbs this week.
Outside groups have pledged to spend $30 million on television before the election in November.
Polls of likely voters show a race within the margin of error.`,
  ],
  [
    'Endowment returns 11 percent as university trims private equity',
    'portal',
    `The university’s endowment returned 11 percent in the year to June, lifting its value to $21 billion, the investment office said.
Public equities did most of the work. The office sold private equity stakes worth $900 million to other investors at a small discount.
Portfolio managers said they would hold more cash. Peers reported returns of between 8 and 13 percent.
The endowment pays for about a third of the operating budget.`,
  ],
  [
    'Hedge fund founder steps down after poor year',
    'wordpress',
    `The founder of a hedge fund with $6 billion under management will step down after a year in which it lost 14 percent.
Investors withdrew $1.2 billion in the autumn. His deputy, who ran the equities book, takes over in January.
In a letter he said that he would spend more time on his family foundation and his boat.`,
  ],
  [
    'Retailer’s profit beats forecasts as shoppers trade down',
    'portal',
    `The discount retailer said quarterly net income rose 18 percent to $640 million on revenue of $9.4 billion.
Same-store sales grew 4 percent. The company raised its earnings forecast for the year and will buy back $1 billion of its shares.
The chief executive said shoppers were trading down from supermarkets. The stock rose 6 percent in early trading.
It donated 3 million meals in the period, the company added.`,
  ],
  [
    'Jackpot of $312 million goes unclaimed for a second week',
    'portal',
    `A lottery ticket worth $312 million, sold at a petrol station off the motorway, has gone unclaimed for a second week.
The jackpot was the ninth largest in the history of the game. The winner has 180 days to come forward.
About a quarter of ticket sales goes to good causes such as parks and schools, the lottery says.
The shop gets a bonus of $50,000.`,
  ],
  [
    'Treasurer admits stealing from parent group',
    'newspaper',
    `The former treasurer of a school’s parent group pleaded guilty on Monday to embezzling $84,000 that had been raised at bake sales.
Prosecutors said the defendant used a debit card for trips to a casino. She will be sentenced in June and faces up to four years.
Police began to investigate when a cheque for a climbing frame bounced.`,
  ],
  [
    'Fake charity collectors arrested outside stadium',
    'wechat',
    `Police arrested three men on Saturday who had collected money outside the stadium for a charity that does not exist.
The suspects carried printed buckets and false badges. Officers believe that the fraud had gone on for two seasons and brought in some $20,000.
A prosecutor said all three would be charged with fraud; a court date is set for May.`,
  ],
  [
    'Rovers snatch late point in derby',
    'newspaper',
    `A header in the 94th minute gave Rovers a point in the derby and kept their unbeaten run in the league alive.
The coach had sent on three strikers. United led through a first-half penalty and had hit the post twice.
The season resumes after the break with a trip to the coast; the captain is suspended.`,
  ],
  [
    'Review: a slow film about a fast river',
    'wordpress',
    `The film follows two brothers down a river for three hours, and there is hardly a word in the first of them.
The actor who plays the elder brother won a prize for it, and one sees why: he can row and lie at once.
The movie’s last shot has been called sentimental. It is, and it works. Box office will not make anybody rich.`,
  ],
  [
    'Vaccine trial enrols 3,000 healthy volunteers',
    'portal',
    `Researchers have begun a clinical trial of a nasal vaccine in 3,000 healthy volunteers at twelve hospitals.
Half of the participants receive a placebo. The study will run for two years, and the first results are expected next spring.
Earlier work in 80 volunteers found no serious side effects. The research is paid for by a government grant.
The team hopes that a spray will reach people who fear needles.`,
  ],
  [
    'Remembering a bus driver who knew everybody’s name',
    'newspaper',
    `He drove the number 14 for thirty-one years and knew the names of most who boarded it, and of their dogs.
Born on a farm, he came to the city at seventeen with a trumpet and a change of shirt. He played in a band on Fridays.
He died on Sunday at 83. The family asks for no flowers.`,
  ],
  [
    'Lentil soup with burnt butter',
    'wordpress',
    `Rinse 250 g of red lentils. Soften an onion in oil with a teaspoon of cumin, add the lentils and a litre of stock, and simmer for twenty minutes.
Brown 50 g of butter in a small pan until it smells of nuts, throw in chilli flakes, and pour it over the soup.
Serve with lemon. It keeps for three days and gives you something to look forward to.`,
  ],
  [
    'How to fix a dripping tap',
    'video',
    `In this video we show how to fix a dripping tap with two spanners and a washer that costs less than a coffee.
First turn off the water. Unscrew the headgear, lift out the old washer, and take it to the shop so that you buy the right one.
Thanks to everybody who supports the channel. Next week: a squeaking door.`,
  ],
  [
    'Getting started',
    'docs',
    `The package needs version 20 or newer. Download the source code from the repository, install it, and run the tests before you change anything.
Configuration lives in one file. Every option has a default, so an empty file is a valid one. Options that you misspell are reported with a suggestion.
The project is open source and developed by volunteers; you can donate through our foundation, or send a patch.`,
  ],
  [
    'Foundation (engineering)',
    'encyclopedia',
    `In engineering, a foundation is the part of a structure that transfers its load to the ground. Foundations are either shallow or deep.
Shallow foundations, such as strip footings and rafts, rest near the surface. Deep foundations, such as piles, reach down to a stratum that can bear the load.
The choice depends on the soil, the water table and the neighbours. Settlement has to be uniform, or walls will crack.`,
  ],
  [
    'History of the poor laws',
    'encyclopedia',
    `The poor laws were a system of relief for the poor that grew out of late medieval statutes. Parishes raised a rate and gave relief to those who could not work.
An act of 1834 grouped parishes into unions, each with a workhouse. Critics said that it punished poverty; supporters, that it saved the ratepayers a fortune.
The system was dismantled in stages and ended with the welfare state.`,
  ],
  [
    'Senior accountant, full time, city centre',
    'wordpress',
    `We are looking for a senior accountant to join a team of six. The salary is 52,000 with a bonus of up to ten percent.
Qualifications: a chartered accountant with five years of practice. Applicants should know consolidated accounts and be patient with auditors.
Benefits include a pension, private cover and two days a year to volunteer. Job description and application form below.`,
  ],
  [
    'Premiums to rise for drivers under 25',
    'portal',
    `Insurers plan to raise premiums for drivers under 25 by an average of 9 percent from April, a price comparison site said.
Repairs have become dearer because of sensors in bumpers. A black box in the car can cut the bill by a fifth.
The regulator is looking at what insurers charge those who pay by the month.
Young drivers paid 1,820 on average last year.`,
  ],
  [
    'Silk scarf, hand rolled, 90 cm',
    'shop',
    `Printed on twill in a family mill, with hand-rolled edges and a small flaw that we decided to keep. Forty shades, of which we like the sea green best.
In stock, ships within two days. Free shipping on orders over 60. One euro of each sale goes to a charity for cats.
Add to cart and we will wrap it. Returns within 30 days, with no questions asked. Dry clean only.
Customers say that it is larger than they thought and softer than it looks.`,
  ],
  [
    'Which charity should I give my old piano to?',
    'forum',
    `We are moving to a flat on the fourth floor and the piano cannot come with us. It is in tune and about ninety years old, with a scratch.
Try the school down the road first, ours took one last year and sends us a card every Christmas, which is nice.
Most places refuse uprights because moving them costs more than they are worth, so be prepared to pay for the van.
You could also put an advertisement in the library, that is how we got rid of ours in a week.`,
  ],
  [
    'Our hundred favourite walks',
    'list',
    `The long way round the reservoir|Nine miles, two pubs, and a heron that poses.
Up the back of the castle|Steep, short, and best in the rain.
Along the old railway|Flat enough for a pushchair, with a tunnel.
The salt marsh at low tide|Take a map and somebody who has been before.
Three churches and a brewery|In that order, says the verger.`,
  ],
  [
    'Storm leaves thousands without power',
    'portal',
    `A winter storm left 140,000 homes without power on Thursday, and schools in four counties stayed shut.
Crews from two neighbouring states were on their way. The utility said most customers would be reconnected by Saturday night.
The governor declared an emergency. Shelters have opened in three sports halls.
Gusts of 90 miles an hour were measured at the lighthouse.`,
  ],
  [
    'Parliament passes tax relief for small firms',
    'government',
    `Parliament passed a bill on Wednesday that gives tax relief to firms with fewer than ten employees, by 311 votes to 240.
The relief is worth about 900 a year to a typical firm. The opposition said that it would help accountants more than bakers.
The minister expects 480,000 firms to apply. The law takes effect in April.`,
  ],
  [
    'What the new phone gets right, and what it does not',
    'wordpress',
    `The new phone is lighter by 12 grams, and you notice. The screen is brighter, the battery lasts a day and a half, and the camera no longer turns snow blue.
It is still too expensive. The cheaper model has the same chip and last year’s glass, and most people should buy that one.
We would also have liked a headphone jack, but have stopped to expect one.`,
  ],
  [
    'Trusts explained: settlor, trustee and beneficiary',
    'docs',
    `A trust is a relationship in which one person, the trustee, holds property for the benefit of another, the beneficiary. The person who gives the property is called the settlor.
Three certainties are needed: of intention, of subject matter and of objects. If any is missing, the property goes back to the settlor on a resulting trust.
Trustees owe duties of loyalty and care. They must not profit from their position, must keep accounts and must act unanimously unless the deed says otherwise.
Trusts may be fixed or discretionary. Purpose trusts are generally void, the chief exception being charitable trusts, which must be for the public benefit and are enforced by the Attorney General.
See also: constructive trusts, tracing, the rule against perpetuities.`,
  ],
  [
    'Migrating from Foundation 5 to Foundation 6',
    'docs',
    `Foundation 6 drops the block grid class and replaces visibility classes with a new set of utilities. This guide shows what to change in an existing project.
Install the package with npm, then import the settings file before the framework. Variables that you override must be declared above the import, otherwise the defaults win.
The Interchange plugin now takes a list of objects. If your markup still uses the old string syntax, run the codemod, which will give you a report of every template that it could not convert.
The open source community has contributed adapters for React and Vue. Sponsors are listed in the readme, and donations through Open Collective help us to pay for maintenance.
Next: configuring the build, theming, accessibility.`,
  ],
  [
    'Is my donor advised spreadsheet broken or is it me',
    'forum',
    `I've got a sheet with 400 rows and a column called donor, and VLOOKUP returns N/A for every one that has an apostrophe in it.
I tried TRIM and CLEAN. I tried typing the name by hand and it works, so the cell must have something odd in it.
It's the curly apostrophe. Replace it with a straight one first, then look it up. Or use XLOOKUP with a wildcard.
That fixed it, thank you, three hours of my life. It's for the school raffle, so you have saved the hamper.`,
  ],
];
