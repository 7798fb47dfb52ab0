import type { Role } from '../../model';
import { sentenceAt } from '../../text';
import type { Candidate, PreparedArticle } from '../types';
import { DEFAULT_ROLES, roleOf } from './roles';

/**
 * Reads from the verbs of its sentence what was done with each figure. Money in a sentence without such a verb goes the
 * way most of the article's money goes: a list of takings names the verb once.
 */
export function attachRole(
  candidates: readonly Candidate[],
  { text, sentences }: PreparedArticle,
): readonly Candidate[] {
  const roles = candidates.map((candidate): Role | undefined => {
    const sentence = sentences[sentenceAt(sentences, candidate.start)];
    if (!sentence) return undefined;
    const { start, end } = sentence;
    return roleOf(candidate.kind, text.slice(start, end), candidate.start - start, candidate.end - start);
  });
  const count = (role: Role) =>
    candidates.filter(({ kind }, index) => kind === 'money' && roles[index] === role).length;
  const money: Role = count('raised') > count('given') ? 'raised' : DEFAULT_ROLES.money;
  return candidates.map((candidate, index) => ({
    ...candidate,
    role: roles[index] ?? (candidate.kind === 'money' ? money : DEFAULT_ROLES[candidate.kind]),
  }));
}
