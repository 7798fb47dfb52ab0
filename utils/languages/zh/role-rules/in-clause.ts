import { isAmongKind } from '../role-cases';
import { CLAUSE_END } from '../role-sentence';
import { lastUpTo } from '../spans';
import { asObject, IN_WHICH, isPerson, when, type RoleRule } from './rule';

/** 为|164所小学的|2.3万名学生|提供…: those who stand behind 为 are reached, also where they belong to what was counted first. */
const stillFor: RoleRule = ({ kind, sentence: { text, words, start: from }, previous, between, governing }) => {
  if (governing !== undefined || !isPerson(kind)) return undefined;
  if (previous === undefined || previous.start < from || !IN_WHICH.has(previous.kind)) return undefined;
  if (!/^[^，。；、]{0,8}的$/u.test(between)) return undefined;
  const to = lastUpTo(words, previous.start, ({ meaning }) => meaning.as === 'to');
  if (to === undefined || CLAUSE_END.test(text.slice(to.end, previous.start).replaceAll('、', ''))) return undefined;
  return asObject('benefit', kind);
};

/** 出动冲锋舟|20艘: boats and cars that go out take part, and nobody gets them. */
const SENT_OUT = /出动[^，。；、]*$/u;
const SENT_OUT_TOO = /^、[^，。；、\d]*$/u;

/** What the words of its clause say before any verb is asked. */
export const IN_CLAUSE: readonly RoleRule[] = [
  when(
    { role: 'benefited' },
    ({ kind, governing, noun }) => governing === 'raise' && noun === 'benefit' && isPerson(kind),
  ),
  when(
    { role: 'size' },
    ({ kind, text, figure }) => (kind === 'organizations' || kind === 'people') && isAmongKind(text, figure),
  ),
  when(
    { role: 'benefited' },
    ({ kind, governing, noun }) => kind === 'person-times' && governing === 'give' && noun === 'benefit',
  ),
  stillFor,
  when(
    { role: 'participated' },
    ({ kind, text, figure, from, previous, between }) =>
      kind === 'goods' &&
      (SENT_OUT.test(text.slice(Math.max(from, figure.start - 8), figure.start)) ||
        (previous !== undefined &&
          SENT_OUT_TOO.test(between) &&
          SENT_OUT.test(text.slice(Math.max(0, previous.start - 8), previous.start)))),
  ),
];
