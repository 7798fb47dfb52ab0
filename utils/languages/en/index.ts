import { findSentences } from '../../text';
import type { LanguagePack } from '../types';
import { attachPeriod } from './attach-period';
import { attachRate } from './attach-rate';
import { attachRole } from './attach-role';
import { attributeFigures } from './attribution';
import { findFigures } from './find-figures';
import { findOrganizations } from './organizations';
import { partWords } from './part-words';

/** English, of every country. */
export const en: LanguagePack = {
  prepare: (source) => ({ source, text: source, sourceOffsets: null, sentences: findSentences(source) }),
  finders: [findFigures],
  refiners: [attachPeriod, attachRole],
  findOrganizations,
  attribute: attributeFigures,
  derivers: [attachRate],
  readForm: () => undefined,
  partWords,
};
