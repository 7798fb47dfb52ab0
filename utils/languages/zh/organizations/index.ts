import type { Organization } from '../../../model';
import type { PreparedArticle } from '../../types';

/** The organizations that an article names, in reading order. */
export function findOrganizations(_article: PreparedArticle): readonly Organization[] {
  return [];
}
