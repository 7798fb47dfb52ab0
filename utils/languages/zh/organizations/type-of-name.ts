import type { OrganizationType } from '../../../model';

/** Words in a name that say more than its head noun: a centre may be an office, a charity or an institute. First match wins. */
const RULES: readonly (readonly [pattern: RegExp, type: OrganizationType])[] = [
  [/^(?:共青团|团[省市县区州旗]委)/u, 'association'],
  [/^联合国/u, 'other'],
  [/政府.*基金$/u, 'government'],
  [
    /^(?:中共|民建|民盟|民革|民进|农工党|农工民主党|致公党|九三学社|台盟|国民党|民进党).*(?:委员会|支部|委|社)$/u,
    'party',
  ],
  [/(?:党校|行政学院)$/u, 'school'],
  [/(?:基金会|基金)(?:[（(].*[）)])?$/u, 'foundation'],
  [/(?:有限公司|集团|公司)$/u, 'company'],
  [/基金会.*(?:分会|办事处|代表处|委员会|中心)$/u, 'foundation'],
  // Bodies that serve people or animals; societies of a trade or a field of learning are associations.
  [
    /(?:爱护动物|遗弃动物|导盲犬|自闭症|孤独症|伤健|复康|长者|耆|弱智|失明|聋人|盲人|善宁|安居|福利|义工|爱心|家长).*(?:协会|联盟|研究会|会)$/u,
    'charity',
  ],
  // Volunteers are an association of their town, and a charity where they have a cause.
  [/志愿(?:者|服务)联合会$|(?:红丝带|献血|保护|守护|助残|助学|助老|救援)志愿者协会$|生物多样性.*协会$/u, 'charity'],
  [/^(?:仁济|博爱)医院$/u, 'charity'],
  [/^香港(?:青年|家庭|妇女|小童|青少年).*会$/u, 'charity'],
  [
    /(?:社会工作|社工|家扶|特殊教育|自然保护|公益|关爱|救助|救援|互助|助残|助学|康复培训|康复训练|启智|培智|托养|就业辅导|阅读推广|呵护|心灵|领养|捐献|社会发展|社区发展|乡村发展|环境与社会|陪伴|无障碍|罕见病|视障|听障|残障|融合教育|反家暴|流浪|流动儿童|留守|社区营造|生态保护|动物保护).*中心$/u,
    'charity',
  ],
  [/(?:慈善|红十字).*(?:会|分会|中心|协会|工作站)$/u, 'charity'],
  [
    /(?:社会组织|事务|疾病预防控制|疾控|福利彩票|政务服务|行政服务|募捐).*(?:管理中心|控制中心|服务中心|中心|局)$/u,
    'government',
  ],
];

/** The type of an organization by its whole name; `ofHead` is what its head noun says. */
export function typeOfName(name: string, ofHead: OrganizationType): OrganizationType {
  return RULES.find(([pattern]) => pattern.test(name))?.[1] ?? ofHead;
}
