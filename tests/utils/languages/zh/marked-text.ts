import { readAnnotated, type AnnotatedFigure, type AnnotatedOrganization } from '../../../../utils/extraction';
import { KINDS as KINDS_BY_NAME, type Figure, type Kind, type OrganizationType } from '../../../../utils/model';
import { toFigures } from '../../../../utils/extraction/to-figures';
import { zh } from '../../../../utils/languages/zh';
import { attachPeriod } from '../../../../utils/languages/zh/attach-period';
import { scanAmounts } from '../../../../utils/languages/zh/scan-amounts';

const UNITS: readonly (readonly [RegExp, Kind])[] = [
  [/%|[成倍]$|分之/u, 'ratio'],
  [/元|万美金|欧$/u, 'money'],
  [/人次$/u, 'person-times'],
  [/[人名位]$/u, 'people'],
  [/户(?:家庭)?$|家庭$/u, 'households'],
  [/小时$/u, 'hours'],
  [/家$/u, 'organizations'],
  [/[场次期]$/u, 'events'],
  [/[所间座口]$/u, 'facilities'],
  [/[省市县区村国]$/u, 'places'],
  [/[件台套册吨箱床顶株棵份个只]$/u, 'goods'],
  [/项$/u, 'projects'],
];
const TYPES: readonly (readonly [RegExp, OrganizationType])[] = [
  [/基金会?$/u, 'foundation'],
  [/慈善|红十字|救援队|服务中心$/u, 'charity'],
  [/[协商学]会|联合会|残联|妇联$/u, 'association'],
  [/[局厅部署]$|委员会$|政府$/u, 'government'],
  [/公司|集团|银行$/u, 'company'],
  [/大学|[中小]学$/u, 'school'],
  [/医院$/u, 'hospital'],
];

const MARK = /\[([^\]|]+)(?:\|([a-z-]+))?\]|\{([^}=]+)(?:=([^}]+))?\}/gu;

/**
 * Reads a text in which figures stand in [ ], with their kind behind a bar where the unit does not say it, and organizations
 * in { }, with the full name behind = where a short form stands; derives from it what the pack derives.
 */
export function readMarked(marked: string, publishedDate?: string): readonly Figure[] {
  const figures: AnnotatedFigure[] = [];
  const names = new Map<string, string[]>();
  let text = '';
  let from = 0;
  for (const { 0: mark, 1: raw, 2: kind, 3: short = '', 4: full = short, index } of marked.matchAll(MARK)) {
    text += marked.slice(from, index);
    from = index + mark.length;
    if (raw === undefined) {
      names.set(full, [...(names.get(full) ?? []), short]);
      text += short;
      continue;
    }
    figures.push(figureOf(raw, kind, text.length));
    text += raw;
  }
  text += marked.slice(from);
  const organizations: AnnotatedOrganization[] = [...names].map(([name, mentions]) => ({
    name,
    mentions,
    type: TYPES.find(([ending]) => ending.test(name))?.[1] ?? 'other',
  }));
  const options = publishedDate === undefined ? {} : { publishedDate };
  const read = readAnnotated(text, figures, organizations, { lang: 'zh-Hans', ...options });
  let candidates = attachPeriod(read.candidates, read.prepared);
  for (const rule of [zh.attribute, ...zh.derivers]) candidates = rule(candidates, read.organizations, read.prepared);
  return toFigures(candidates, read.prepared, zh);
}

function figureOf(raw: string, kind: string | undefined, start: number): AnnotatedFigure {
  const [amount] = scanAmounts(raw);
  const known = UNITS.find(([unit]) => unit.test(raw))?.[1] ?? 'other';
  return {
    start,
    end: start + raw.length,
    value: amount?.value ?? Number(/\d+/u.exec(raw)?.[0] ?? 0),
    max: null,
    bound: 'exact',
    kind: KINDS_BY_NAME.find((name) => name === kind) ?? known,
    unit: /[^\d\s多余万亿千百]+$/u.exec(raw)?.[0] ?? null,
    currency: known === 'money' ? 'CNY' : null,
    item: null,
    org: null,
    role: 'other',
    period: null,
  };
}
