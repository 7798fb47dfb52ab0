import { describe, expect, it } from 'vitest';
import { readMarked } from './marked-text';

/** Figures in [ ], organizations in { }; the roles in the order of the figures. */
const rows: [rule: string, rows: [text: string, roles: string][]][] = [
  [
    'money goes the way of its verb',
    [
      ['{甲基金会}捐赠[100万元]。', 'given'],
      ['{甲基金会}投入公益资金[800余万元]。', 'given'],
      ['{甲基金会}全年支出[3200万元]。', 'given'],
      ['{甲基金会}拨付善款[50万元]用于赈灾。', 'given'],
      ['{甲基金会}发放助学金[12万元]。', 'given'],
      ['{甲基金会}募集善款[13.4亿元]。', 'raised'],
      ['{甲基金会}共筹得[86万元]。', 'raised'],
      ['{甲基金会}收到社会捐款[203.7万元]。', 'raised'],
      ['{甲慈善会}接收抗洪捐赠款物[1.2亿元]。', 'raised'],
      ['{甲慈善会}全年捐赠收入[5200万元]。', 'raised'],
      ['善款达[4000万元]。', 'raised'],
      ['捐款累计[700万元]。', 'raised'],
      ['{甲集团}在兴隆县投资[1.4亿元]。', 'other'],
      ['{甲集团}同期净利润[44亿元]。', 'other'],
      ['{甲基金会}净资产[2.8亿元]。', 'size'],
      ['[3万元]善款已经到账。', 'raised'],
      ['{甲基金会}认捐[30万元]。', 'given'],
      ['{甲银行}出资[200万元]设立专项基金。', 'given'],
      ['{甲基金会}的管理费用[31万元]。', 'other'],
      ['比上年增加[62万元]。', 'other'],
    ],
  ],
  [
    'people are those whom the verb reaches, or those who act',
    [
      ['{甲基金会}资助学生[300名]。', 'benefited'],
      ['{甲基金会}救助[1200名]患儿。', 'benefited'],
      ['项目惠及[2万余名]儿童。', 'benefited'],
      ['{甲基金会}培训乡村教师[890人]。', 'benefited'],
      ['受益人口达[28万人]。', 'benefited'],
      ['[近200人]参加会议。', 'participated'],
      ['康复机构代表、康复专家等[近200人]参加会议。', 'participated'],
      ['[320名]导诊志愿者服务患者。', 'participated'],
      ['[460名]学子领到了助学金。', 'benefited'],
      ['[3000名]大学新生收到入学礼。', 'benefited'],
      ['让[不少于2万名]孩子受益。', 'benefited'],
      ['{甲救援队}出动队员[190名]，转移群众[2300人]。', 'participated benefited'],
      ['{甲基金会}有员工[19人]。', 'size'],
      ['全市注册志愿者[213万人]。', 'size'],
      ['动员[1331万人次]参与。', 'participated'],
      ['累计受益女性[超过1400万人次]。', 'benefited'],
      ['参与服务[284万余人次]。', 'participated'],
      ['{甲协会}招募志愿者[60名]。', 'participated'],
      ['{甲医院}义诊[2.05万人次]，接送孕产妇[1137人]。', 'benefited benefited'],
      ['{甲公司}的[300名]职工结对帮扶。', 'participated'],
      ['登记志愿者[2318人]。', 'participated'],
      ['[64名]志愿者接受培训后上岗。', 'participated'],
      ['[50名]学生报名参加。', 'participated'],
      ['为[21.5万名]志愿者买了保险。', 'benefited'],
    ],
  ],
  [
    'organizations and projects',
    [
      ['累计资助养老机构[369家]。', 'supported'],
      ['{甲基金会}资助[263项]志愿服务项目。', 'supported'],
      ['{甲基金会}支持[22家]社会组织。', 'supported'],
      ['目前，京津冀共有[1000多家]科技类社会组织。', 'size'],
      ['三地已有[150余家]商会签订合作协议。', 'participated'],
      ['由[10家]品牌组成的{新茶饮公益基金}。', 'size'],
      ['{甲协会}开展[64项]项目。', 'held'],
      ['[五千余家]爱心企业另出配捐。', 'participated'],
      ['{甲商会}组织[48家]会员企业认捐。', 'participated'],
      ['补贴老年食堂[386家]。', 'supported'],
    ],
  ],
  [
    'events, facilities, places, hours, goods',
    [
      ['开展[50余场]教师培训。', 'held'],
      ['{甲协会}办了[24场]领养日。', 'held'],
      ['举办讲座[12期]。', 'held'],
      ['援建希望小学[147所]。', 'built'],
      ['打井[286口]。', 'built'],
      ['新建书屋[30间]。', 'built'],
      ['捐助[280所]中小学。', 'supported'],
      ['覆盖[62个|places]重点县。', 'benefited'],
      ['在[31个|places]省区市的[1430家]医疗机构提供服务。', 'benefited benefited'],
      ['走遍[25省]。', 'benefited'],
      ['志愿服务时长[890万小时]。', 'participated'],
      ['志愿者累计服务[21.6万小时]。', 'participated'],
      ['发放温暖箱[12086个]。', 'given'],
      ['捐赠棉被[1200床]、帐篷[300顶]。', 'given given'],
      ['接收瓶装水[3.6万箱]、药品[200件]。', 'raised raised'],
      ['种下白茶苗[183万株]。', 'built'],
      ['布设红外相机[1100余台]。', 'built'],
      ['完成免费手术[892台|other]。', 'held'],
      ['确诊先心病[1436例]。', 'other'],
      ['惠及困难群众[11.26万户]。', 'benefited'],
    ],
  ],
  [
    'a verb governs what is listed after it',
    [
      ['援建希望小学[147所]、希望厨房[312间]、体育园地[205间]。', 'built built built'],
      ['捐赠[500万元]、棉被[200床]，另有帐篷[30顶]。', 'given given given'],
      ['筹集款物[1.63亿元]，其中资金[9800余万元]、物资折价[6500万元]。', 'raised raised raised'],
      ['共接收捐款[3200万元]。其中，{甲慈善会}[870万元]。', 'raised raised'],
      ['收到捐款[1863笔]，合计[3127万元]。', 'raised raised'],
      ['接收了[137笔]定向捐赠，共计[864万元]。', 'raised raised'],
      [
        '{甲慈善会}动员[1331万人次]，筹款[9.37亿元]；{乙慈善会}，[1105万人次]、[6.8亿元]。',
        'participated raised participated raised',
      ],
      ['资助学生[64名]，培训教师[89人次]。', 'benefited benefited'],
    ],
  ],
  [
    'what is only intended is planned, whatever it counts',
    [
      ['今年将支持[6省][10县]的[10所]科技小院。', 'planned planned planned'],
      ['{甲基金会}计划再投入[5000万元]。', 'planned'],
      ['{甲公司}拟捐赠[不超过5亿元]。', 'planned'],
      ['预计[200万人次]受惠。', 'planned'],
      ['筹款目标[500万元]。', 'planned'],
      ['原定的[五亿元]目标。', 'planned'],
      ['{甲公司}承诺捐赠[300万元]。', 'planned'],
      ['到2025年力争达到[400家]。', 'planned'],
      ['明年将新建[120所]食堂。', 'planned'],
      ['打算再接收[20名]医生进修。', 'planned'],
      ['预算[1000万元]。', 'planned'],
      ['下一步将为[3000名]儿童提供服务。', 'planned'],
      ['希望工程计划用两年时间募集[3000万元]。', 'planned'],
    ],
  ],
  [
    'names, plans that were carried out and 将 before a noun are no plans',
    [
      ['“悦读成长计划”捐助[280所]学校。', 'supported'],
      ['助学计划共资助[300名]学生。', 'benefited'],
      ['{甲基金会}将善款[30万元]送到灾区。', 'given'],
      ['计划已完成，建成[61所]。', 'built'],
      ['援建希望小学[20所]。', 'built'],
      ['{甲发展基金会}捐款[20万元]。', 'given'],
      ['{甲救助服务中心}有社工[17名]。', 'size'],
      ['{甲有限公司}捐[100万元]。', 'given'],
      ['“战疫计划”，捐赠[20万元]。', 'given'],
    ],
  ],
  [
    'shares are of no role, but for what is spent or planned',
    [
      ['增长[39.5%]。', 'other'],
      ['稳岗率[70.8%]。', 'other'],
      ['[100%]用于救助。', 'given'],
      ['比例将提高到[50%]。', 'planned'],
      ['占[六成]。', 'other'],
    ],
  ],
];

describe('the role of a figure', () => {
  describe.each(rows)('%s', (_, cases) => {
    it.each(cases)('%s %s', (text, roles) => {
      expect(
        readMarked(text)
          .map(({ role }) => role)
          .join(' '),
      ).toBe(roles);
    });
  });
});
