import { DEFAULT_ROLES, OBJECT_ROLES, type Act } from '../roles';
import { asObject, COUNTED, isPerson, type FoundRole, type RoleRule, type Setting } from './rule';

/** 员工|680人|挽袖: those of a body who do something. */
const ACTING = /^[工师士员生].*[^，。；、：！？和与及等（的里中\n]$/u;

/** 有|160名|义工|落场: they are there to help. */
const HELPERS = /队伍有|有[^，]+(?:志愿者|义工.|志工.)$/u;

/** 每年|42万元|的捐款. */
const OF_DONORS = /^的(?:爱心|社会)?[捐善]款/u;

/** 组织168家，其中|基金会43家、|社会团体97家: the next of those that were counted. */
const AS_BEFORE = /^(?:、|和|及|；|，?其中)[^，。；]{0,12}$/u;

const IN_LIST = /^[^，。；]{0,10}[、和及与]$/u;

/** The verb of a list. What stands behind the last figure is its noun: 接收137笔|捐赠，共计…. */
const verbOfList = ({ farther, carried }: Setting): Act | undefined =>
  farther === undefined || (farther === 'give' && carried === 'raise') ? carried : farther;

const stock: RoleRule = (setting) => {
  const { kind, text, figure, weak } = setting;
  if (weak !== 'size' || verbOfList(setting) !== undefined || !COUNTED.has(kind)) return undefined;
  return { role: HELPERS.test(text.slice(figure.start - 3, figure.end + 3)) ? 'participated' : 'size' };
};

const nextOfStock: RoleRule = (setting) => {
  const { kind, previous, between } = setting;
  const isNext =
    verbOfList(setting) === 'size' && COUNTED.has(kind) && previous !== undefined && AS_BEFORE.test(between);
  return isNext ? asObject('size', kind) : undefined;
};

/** Who is counted says what they do, but for one of a list that has a verb. */
const byNoun: RoleRule = (setting) => {
  const { kind, text, figure, sentence, previous, between, noun } = setting;
  if (noun === undefined || !isPerson(kind)) return undefined;
  const isInList = previous !== undefined && previous.end >= sentence.start && IN_LIST.test(between);
  if (isInList && verbOfList(setting) !== undefined) return undefined;
  const isActing = noun === 'size' && ACTING.test(text.slice(figure.start - 1, figure.end + 1));
  return { role: isActing ? 'participated' : OBJECT_ROLES[noun][kind] };
};

const byList: RoleRule = (setting) => {
  const { kind, text, figure, weak } = setting;
  const listed = verbOfList(setting);
  if (kind === 'money' && OF_DONORS.test(text.slice(figure.end, figure.end + 6))) return asObject('raise', kind);
  if (weak === 'raise' && kind === 'money' && listed !== 'give') return asObject(weak, kind);
  if (kind === 'organizations' && listed === 'give') return { role: 'participated' };
  return listed === undefined ? undefined : asObject(listed, kind);
};

const byLittle: RoleRule = ({ kind, weak, noun }) => {
  if (weak !== undefined && weak !== 'size') return asObject(weak, kind);
  // 社工又申请到|30万元: staff says nothing of money.
  return noun === undefined || (kind === 'money' && noun === 'size') ? undefined : { role: OBJECT_ROLES[noun][kind] };
};

/** What is left to those that no verb governs: the noun, the verb of the figures before, words that say little. */
export const BY_LIST: readonly RoleRule[] = [stock, nextOfStock, byNoun, byList, byLittle];

/** What a kind mostly is. */
export const byKind = ({ kind }: Setting): FoundRole => ({ role: DEFAULT_ROLES[kind], isGuess: true });
