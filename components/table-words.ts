import type { TableWords } from '../utils/export';
import { t } from '../utils/i18n';

/** The words of a table of figures in the language of the interface. */
export const TABLE_WORDS: TableWords = {
  column: (name) => t(`column.${name}`),
  bound: (bound) => t(`bound.${bound}`),
  kind: (kind) => t(`kind.${kind}`),
  role: (role) => t(`role.${role}`),
  type: (type) => t(`type.${type}`),
};
