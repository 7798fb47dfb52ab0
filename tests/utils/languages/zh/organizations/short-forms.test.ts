import { describe, expect, it } from 'vitest';
import { mentionsOf, namesIn } from './find';

const forms: [text: string, name: string, mentions: string[], rule: string][] = [
  [
    '杭州市西湖区社会福利基金会设立专项。西湖区福利基金会愿意出资。',
    '杭州市西湖区社会福利基金会',
    ['杭州市西湖区社会福利基金会', '西湖区福利基金会'],
    'a district that no table has, and a filler left out',
  ],
  [
    '会宁县水土保持协会想出办法。水保协会的柴会长算账。',
    '会宁县水土保持协会',
    ['会宁县水土保持协会', '水保协会'],
    'initials before a whole head noun',
  ],
  [
    '佛山市春晖养老服务中心中标。春晖负责两个街道。迎着春晖出门。',
    '佛山市春晖养老服务中心',
    ['佛山市春晖养老服务中心', '春晖'],
    'a common word, where it acts',
  ],
  [
    '广东省绿芽乡村妇女发展基金会执行项目。绿芽秘书长罗敏慧说，绿芽派了人。',
    '广东省绿芽乡村妇女发展基金会',
    ['广东省绿芽乡村妇女发展基金会', '绿芽'],
    'what is its own, before a word that begins like a level',
  ],
  [
    '阿克苏地区第一人民医院扩建。阿克苏一院副院长说，手术增加了。',
    '阿克苏地区第一人民医院',
    ['阿克苏地区第一人民医院', '阿克苏一院'],
    'the number of a hospital of its place',
  ],
  [
    '西安交通大学第二附属医院留号。谢谢交大二附院的医生。',
    '西安交通大学第二附属医院',
    ['西安交通大学第二附属医院', '交大二附院'],
    'the number of a hospital of its university',
  ],
  [
    '浙江大学医学院附属儿童医院（以下简称“浙大儿院”）派人。浙大儿院医生叶文松说。',
    '浙江大学医学院附属儿童医院',
    ['浙江大学医学院附属儿童医院', '浙大儿院'],
    'a form that holds the name of another body',
  ],
  [
    '静宁县人民医院扩建。两年下来，县医院做了手术517例。',
    '静宁县人民医院',
    ['静宁县人民医院', '县医院'],
    'the hospital of a county by its level',
  ],
  ['屏東基督教醫院返國。上月，屏基派出22人。', '屏東基督教醫院', ['屏東基督教醫院', '屏基'], 'a hospital of a church'],
  [
    '博愛醫院主辦。博愛現有流動醫療車16架。',
    '博愛醫院',
    ['博愛醫院', '博愛'],
    'a hospital by what is its own, where it acts',
  ],
  [
    '四川省芦溪粮油有限公司答应。芦溪粮油捐了50万元。',
    '四川省芦溪粮油有限公司',
    ['四川省芦溪粮油有限公司', '芦溪粮油'],
    'a company whose own word is a place elsewhere',
  ],
  [
    '中国邮政储蓄银行陕西省分行写来一封信。邮储银行陕西省分行捐赠612万元。',
    '中国邮政储蓄银行陕西省分行',
    ['中国邮政储蓄银行陕西省分行', '邮储银行陕西省分行'],
    'a bank of the state by the name on its door',
  ],
  [
    '青山县义工联合会清淤。县义工联组织600名志愿者。',
    '青山县义工联合会',
    ['青山县义工联合会', '县义工联'],
    'a federation of volunteers by its level',
  ],
  [
    '民建云南省委会调研。民建云南省委提交建议。',
    '民建云南省委会',
    ['民建云南省委会', '民建云南省委'],
    'the committee of a party with and without its ending',
  ],
  [
    '公告说，蒙山下雨。广西蒙山桂泰丝绸有限公司捐款。',
    '广西蒙山桂泰丝绸有限公司',
    ['广西蒙山桂泰丝绸有限公司'],
    'not the place that a company lies in',
  ],
  [
    '云南省绿色环境发展基金会（以下简称“绿发会”）签约。绿发会出资。',
    '云南省绿色环境发展基金会',
    ['云南省绿色环境发展基金会', '绿发会'],
    'a form that the text defines',
  ],
  [
    '香港青年協會（下稱「青協」）籌款。青協表示滿意。',
    '香港青年協會',
    ['香港青年協會', '青協'],
    'a form defined in Traditional characters',
  ],
  [
    '年度小结\n芜湖环志　2025-01-10\n北京的基金会资助了芜湖市生态环境保护志愿者协会。',
    '芜湖市生态环境保护志愿者协会',
    ['芜湖环志', '芜湖市生态环境保护志愿者协会'],
    'what an account calls itself below its title',
  ],
  [
    '中国妇女发展基金会捐款。中国妇基会还派人回访。',
    '中国妇女发展基金会',
    ['中国妇女发展基金会', '中国妇基会'],
    'the initial of one word, and the end of the head noun',
  ],
  [
    '中国红十字基金会捐建博爱站。红基会每年检查。',
    '中国红十字基金会',
    ['中国红十字基金会', '红基会'],
    'without the place',
  ],
  [
    '贵州省青少年发展基金会捐书。贵州青基会的人来了。',
    '贵州省青少年发展基金会',
    ['贵州省青少年发展基金会', '贵州青基会'],
    'the place without its level',
  ],
  [
    '湖北省青少年发展基金会公示。省青基会说明。',
    '湖北省青少年发展基金会',
    ['湖北省青少年发展基金会', '省青基会'],
    'the level without its place',
  ],
  [
    '中国慈善联合会发布报告。中慈联认为增长快。',
    '中国慈善联合会',
    ['中国慈善联合会', '中慈联'],
    'initials of the place too',
  ],
  [
    '云南白药集团股份有限公司捐资。云南白药还请来师生。',
    '云南白药集团股份有限公司',
    ['云南白药集团股份有限公司', '云南白药'],
    'the place and what is its own',
  ],
  [
    '泰康保险集团股份有限公司认捐。泰康保险集团董事长到场。',
    '泰康保险集团股份有限公司',
    ['泰康保险集团股份有限公司', '泰康保险集团'],
    'the legal form left out',
  ],
  [
    '浙江敦和慈善基金会资助。敦和每年评审。',
    '浙江敦和慈善基金会',
    ['浙江敦和慈善基金会', '敦和'],
    'what is its own alone',
  ],
  [
    '北京同仁张晓楼眼科公益基金会发起。张晓楼基金会出资。',
    '北京同仁张晓楼眼科公益基金会',
    ['北京同仁张晓楼眼科公益基金会', '张晓楼基金会'],
    'words left out before the head noun',
  ],
  [
    '苏州大学附属第一医院移植。苏大附一院复查。',
    '苏州大学附属第一医院',
    ['苏州大学附属第一医院', '苏大附一院'],
    'a hospital of a university',
  ],
  [
    '河北省残疾人联合会下发通知。河北省残联负责落实。',
    '河北省残疾人联合会',
    ['河北省残疾人联合会', '河北省残联'],
    'an abbreviation that everybody knows',
  ],
  [
    '广东省国强公益基金会资助。国强公益基金会回访。',
    '广东省国强公益基金会',
    ['广东省国强公益基金会', '国强公益基金会'],
    'the place left out',
  ],
  [
    '武汉大学北京校友会月捐。北京校友会会长说。',
    '武汉大学北京校友会',
    ['武汉大学北京校友会', '北京校友会'],
    'the body it belongs to left out',
  ],
  [
    '共青团广州市委员会表彰。团市委负责人说。',
    '共青团广州市委员会',
    ['共青团广州市委员会', '团市委'],
    'the youth league of a city',
  ],
  [
    '宁德时代新能源科技股份有限公司捐款。宁德时代去年也捐。',
    '宁德时代新能源科技股份有限公司',
    ['宁德时代新能源科技股份有限公司', '宁德时代'],
    'a well-known name for a longer one',
  ],
];

describe('short forms of a name of the same article', () => {
  it.each(forms)('%s', (text, name, mentions) => {
    expect(mentionsOf(text, name)).toEqual(mentions);
    expect(namesIn(text)).toHaveLength(1);
  });
});

const apart: [text: string, names: string[], rule: string][] = [
  [
    '李嘉诚基金会捐款。李嘉诚说，这是心意。',
    ['foundation 李嘉诚基金会'],
    'the person a foundation is called after is not the foundation',
  ],
  [
    '中国妇女发展基金会和中国儿童少年基金会到场。',
    ['foundation 中国妇女发展基金会', 'foundation 中国儿童少年基金会'],
    'two foundations of one country',
  ],
  [
    '中国康复研究中心和中国听力语言康复研究中心签约。',
    ['research 中国康复研究中心', 'research 中国听力语言康复研究中心'],
    'a whole word more is another body',
  ],
  [
    '腾讯公益慈善基金会捐款，腾讯派出工程师。',
    ['foundation 腾讯公益慈善基金会', 'company 腾讯'],
    'a company and its foundation',
  ],
];

it.each(apart)('%s', (text, names) => expect(namesIn(text)).toEqual(names));
