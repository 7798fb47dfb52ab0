import { describe, expect, it } from 'vitest';
import { extract } from '../../../../utils/extraction';

/** Items of the figures in order, `-` for none. */
const rows: [text: string, items: string][] = [
  ['班级图书角3086个。', '班级图书角'],
  ['救援队出动队员186人，转移受困群众2400余人。', '队员 受困群众'],
  ['慈善会帮扶困难群众1300余户。', '困难群众'],
  ['在册困境儿童4.7万名。', '在册困境儿童'],
  ['为受益人群超过30万人提供服务。', '受益人群'],
  // No table knows these things; verbs and marks say where they begin and end.
  ['基金会修建蓄水池327个，捐出大器官15个。', '蓄水池 大器官'],
  ['基金会捐赠了96块智慧黑板。', '智慧黑板'],
  ['去年有12个，目前61个。', '- -'],
  ['累计援助患者3.5万人，接诊病人860人次，每年收治烧烫伤患儿870名。', '患者 病人 烧烫伤患儿'],
  ['预计受益学生25万人，计划培训教师3000名。', '受益学生 教师'],
  ['全县尿毒症患者713人，全市登记认定慈善组织86家。', '尿毒症患者 慈善组织'],
  ['全市1.2万人献了血。从业人员超过10万人。', '- 从业人员'],
  ['捐赠N95口罩5万只、KN95口罩2000个。', '口罩 口罩'],
  ['建设社区养老服务设施350个。', '社区养老服务设施'],
  ['全市登记慈善组织43家，添置书架40组，我们每月需要奶粉240罐。', '慈善组织 书架 奶粉'],
  ['每天来看书的孩子不过七八个，派出6名馆员驻馆培训。', '孩子 馆员'],
  ['上线137个项目，96个完成筹款目标，2家因为交不起房租关门。', '项目 - -'],
  // What stands behind the digits of another figure is no noun.
  ['覆盖人群从不足1万人扩大到近50万人。', '- -'],
];

describe('the item of a figure', () => {
  it.each(rows)('%s %s', (text, items) => {
    const { figures } = extract(text, { lang: 'zh-Hans' });
    expect(figures.map(({ item }) => item ?? '-').join(' ')).toBe(items);
  });
});
