import { findSentences } from '../../text';
import type { LanguagePack } from '../types';
import { attributeFigures } from './attribution';
import { findOrganizations } from './organizations';
import { partWords } from './part-words';

/** Chinese, in both scripts. */
export const zh: LanguagePack = {
  prepare: (source) => ({ source, text: source, sourceOffsets: null, sentences: findSentences(source) }),
  finders: [],
  refiners: [],
  findOrganizations,
  attribute: attributeFigures,
  derivers: [],
  readForm: () => undefined,
  partWords,
};
