import type { Role, Span } from '../../model';
import type { FoundWord } from './lexicon';
import type { RoleWord } from './roles';
import { spansWithin } from './spans';

/** A line that opens a section: 五、2024年工作计划, 【下一步】. */
const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|\d{2} |【)[^\n。；]{2,24}$|^附(?:件\d?)?：/gmu;
const OF_PLANS = /(?:计划|打算|接下来|展望|下一步|下一年|下个月)[^，\n]{0,4}$/u;
/** A report has one section on what is to come. */
const MOST = 8;

/** The sections of a report that tell what is to come: all that they count is intended. */
export function findPlanSections(text: string): readonly Span[] {
  const sections: Span[] = [];
  let start = -1;
  for (const { 0: line, index } of text.matchAll(HEADING)) {
    if (start >= 0) sections.push({ start, end: index });
    start = OF_PLANS.test(line) ? index + line.length : -1;
    if (sections.length >= MOST) return sections;
  }
  return start >= 0 ? [...sections, { start, end: text.length }] : sections;
}

const TO_BE_DONE: ReadonlySet<Role> = new Set<Role>([
  'raised',
  'given',
  'benefited',
  'held',
  'built',
  'supported',
  'participated',
]);

/** Whether a figure stands in a section on what is to come, and nothing in its sentence says that it is done. */
export const isOfPlans = (
  plans: readonly Span[],
  words: readonly FoundWord<RoleWord>[],
  from: number,
  figure: Span,
  role: Role,
): boolean =>
  plans.some((plan) => plan.start <= figure.start && figure.start < plan.end) && isToBeDone(words, from, figure, role);

/** Whether a figure among plans is one of them: nothing in its sentence says that it is done. */
export const isToBeDone = (words: readonly FoundWord<RoleWord>[], from: number, { start }: Span, role: Role): boolean =>
  TO_BE_DONE.has(role) && !spansWithin(words, from, start).some(({ meaning }) => meaning.as === 'done');
