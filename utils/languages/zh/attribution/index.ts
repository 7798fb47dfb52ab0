import type { Organization } from '../../../model';
import type { Candidate, PreparedArticle } from '../../types';

/** Ties figures to the organizations of the article. */
export function attributeFigures(
  candidates: readonly Candidate[],
  _organizations: readonly Organization[],
  _article: PreparedArticle,
): readonly Candidate[] {
  return candidates;
}
