import type { OrganizationType } from '../../../model';
import { buildLexicon } from '../lexicon';

/**
 * What stands in the place of an organization's name. `reference` points back to one by its head noun (该基金会, 协会);
 * `self` is whoever the article speaks for (本会), `speaker` whoever is quoted (我们), `staff` whose people act, `system` (全省红十字系统) the body at the head of it, `latter` the one named last; `same` what the one before runs (该项目, 其);
 * `programme` is what was set up (项目, 计划), and acts for whoever set it up;
 * `nobody` is a subject that is no organization of the article (社会各界, 市民), `somebody` one that
 * need not open its clause (某家, 92岁的), `person` somebody told of before, where a sentence begins with it (他); `whole` a place with all that is in it (全市): who speaks of it answers for it. `none` only
 * looks like one of these.
 */
export type ActorWord =
  | {
      readonly as: 'reference';
      /** One of these ends the name, or it is of one of the types. */
      readonly heads: readonly string[];
      readonly types: readonly OrganizationType[];
      /** Without 该 the word is a plain noun as often: only at the beginning of a clause does it point back. */
      readonly isBare: boolean;
    }
  | { readonly as: 'self'; readonly types: readonly OrganizationType[] }
  | {
      readonly as:
        | 'speaker'
        | 'staff'
        | 'system'
        | 'latter'
        | 'same'
        | 'programme'
        | 'nobody'
        | 'somebody'
        | 'person'
        | 'whole'
        | 'none';
    };

/** Whoever 该机构 may point back to. */
const SERVING: readonly OrganizationType[] = [
  'charity',
  'foundation',
  'association',
  'school',
  'research',
  'hospital',
  'other',
];

/** A head noun with what may stand for it, and the types that it fits where no name ends in it. */
const HEADS: readonly (readonly [words: string, heads: string, types: readonly OrganizationType[]])[] = [
  ['基金会', '基金会|基金', ['foundation']],
  ['基金', '基金|基金会', ['foundation']],
  ['协会', '协会', ['association', 'charity']],
  ['商会', '商会', ['association']],
  ['学会', '学会', ['association']],
  ['联合会', '联合会', ['association']],
  ['研究会', '研究会', ['association', 'charity']],
  ['促进会', '促进会', ['association']],
  ['联盟', '联盟', ['association']],
  ['总会', '总会', ['charity', 'association']],
  ['慈善会|慈善总会', '慈善会|慈善总会|慈善联合会', ['charity']],
  ['会', '会', ['foundation', 'charity', 'association']],
  ['中心', '中心', ['charity', 'research', 'government']],
  ['公司', '公司|集团|银行|企业', ['company']],
  ['企业|集团|银行', '公司|集团|银行|企业', ['company']],
  ['行|分行|支行', '银行|分行|支行', ['company']],
  ['医院', '医院', ['hospital']],
  ['院方|院', '医院', ['hospital']],
  ['学校', '学校|中学|小学|大学|学院|中心校', ['school']],
  ['学院|系', '学院|系', ['school']],
  ['服务队|志愿队|团队|站|社工站', '队|站', ['charity', 'other']],
  ['街道', '街道|街道办事处|街道办', ['government']],
  ['校|校方|中学|小学', '学校|中学|小学|大学|学院', ['school']],
  ['大学|高校', '大学|学院', ['school']],
  ['课题组|研究团队|评估组', '大学|学院|研究院|系', ['school', 'research']],
  ['合作社', '合作社', ['association']],
  ['研究院|院所', '研究院|研究所', ['research']],
  ['局', '局', ['government']],
  ['厅', '厅', ['government']],
  ['署', '署', ['government']],
  ['部门|单位', '局|厅|署|部', ['government']],
  ['救援队|队', '队', ['charity']],
  ['堂', '堂', ['charity']],
  ['机构', '社|中心|协会|基金会', SERVING],
  ['组织', '社|中心|协会|基金会', SERVING],
  ['社', '社|中心|协会|基金会', ['charity', 'foundation', 'association']],
  ['平台', '平台', ['company', 'charity']],
];

const reference = (prefix: string, [words, heads, types]: (typeof HEADS)[number]): readonly [ActorWord, string] => [
  { as: 'reference', heads: heads.split('|'), types, isBare: prefix === '' },
  words
    .split('|')
    .map((word) => prefix + word)
    .join('|'),
];

/** Head nouns that point back without 该 as well; the rest mean any such body. */
const BARE = HEADS.filter(([words]) =>
  /^(?:慈善会|基金会|协会|商会|学会|联合会|研究会|促进会|联盟|总会|中心$|救援队|公司|学校|医院|机构|课题组|合作社)|^基金$/u.test(
    words,
  ),
);

/** Who leads a body of that type speaks for it: 校长|宋文贤说. */
const LEADERS: typeof HEADS = [
  ['校长|副校长|园长|校方', '学校|小学|中学|大学', ['school']],
  ['院长|副院长|院方', '医院', ['hospital']],
  [
    '理事长|副理事长|秘书长|副秘书长|总干事|执行长|会长|副会长',
    '基金会|慈善会|协会|商会',
    ['foundation', 'charity', 'association'],
  ],
  ['董事长|总经理|总裁|副总裁|行长', '公司|集团|银行', ['company']],
];

const ROWS: readonly (readonly [ActorWord, string])[] = [
  ...HEADS.map((row) => reference('该', row)),
  ...HEADS.map((row) => reference('这家', row)),
  ...BARE.map((row) => reference('', row)),
  ...LEADERS.map((row) => reference('', row)),
  [{ as: 'self', types: ['foundation', 'charity', 'association'] }, '本会|我会|本机构|本中心|本社|本协会'],
  [{ as: 'self', types: ['foundation'] }, '本基金会|本基金'],
  [{ as: 'self', types: ['company'] }, '本公司|我公司|我司|本集团|本行|我行'],
  [{ as: 'self', types: ['hospital', 'school', 'research'] }, '本院|我院|本校|我校'],
  [{ as: 'self', types: ['government'] }, '本局|我局|我厅|我署|我委|本署'],
  [{ as: 'speaker' }, '我们|你们'],
  [{ as: 'staff' }, '同事们|小伙伴们|社工们|队员们|老师们'],
  [
    { as: 'somebody' },
    '先生，|女士，|先生捐|老人捐|同学捐|老师捐|校友捐|市民捐|网友捐|岁的|岁高龄|某家|一人捐|不愿透露姓名|网友们|女士捐|教师捐|另有一名|另有一位|一名善长|一位善长|匿名捐|第三方随机|第三方抽样',
  ],
  [{ as: 'person' }, '他|她|老人|姑娘|阿姨|婆婆|大爷|老伯'],
  [
    { as: 'whole' },
    '全省|全市|全国|全县|全区|全州|全镇|全村|全乡|全港|全澳|全台|我国|我省|我市|我县|本市|本省|本港|全球|国内',
  ],
  [{ as: 'system' }, '全省红十字系统|全市红十字系统|全县红十字系统|全区红十字系统|全省红十字会系统|全市红十字会系统'],
  [{ as: 'same' }, '会方|馆方|系方|园方|台方|局方|当局|该项目|该计划|该活动|该行动|该工程|其|该机构|该奖项|项目组'],
  [{ as: 'latter' }, '后者'],
  [{ as: 'programme' }, '项目|计划|行动|工程|专项|善款|所募善款|所得善款'],
  [
    { as: 'nobody' },
    '你们捐|你们的捐|你们的支持|当地政府|当地财政|地方政府|地方财政|各级政府|企业伙伴|救援力量|各方力量|社会力量|中央财政|省财政|市财政|县财政|区财政|省级财政|市级财政|区级财政|县级财政|各级财政|社会各界|各界人士|社会爱心人士|爱心人士|全社会|各地|各区|各县|各市|各乡镇|各单位|各部门|各平台|各界|三地|两地|乡镇慈善分会|旅英|旅美|侨胞|华侨|爱心企业|市民|网友|老兵|先生|女士|同学|小朋友|匿名|志愿者们|民营企业|民企|港人|善心人|医保局|行业|某企业|某公司|一家|一位|一名|一对|企业负责人|公众|民众|村集体|村民|家长|孩子们|抽样|抽查|家人',
  ],
  [
    { as: 'none' },
    '中心城|中心区|中心校|中心小|中心位|机构和|机构与|机构、|机构及|机构养老|机构负责人|机构代表|他说|她说|他表示|她表示|他介绍|她介绍|他坦言|她坦言|他认为|她认为|他告诉|她告诉|他们|她们|财政局|财政厅|财政部|公众捐赠|公众捐款|医院院长|学校校长|其中|其他|其它|其余|其实|尤其|极其|与其|其次|协会会员|行业协会|基金会工作|社会组织|全国人大|全国政协|全国性|全国首|全国第|行业协会商会|基金会中心|各行业|公司员工|企业家|企业社会责任|全国两会|行业标准',
  ],
];

export const ACTOR_WORDS = buildLexicon(ROWS);
