import type { LanguagePack } from '../types';
import { attachDates } from './attach-dates';
import { attachPer } from './attach-per';
import { attachPeriod } from './attach-period';
import { attachPlace } from './attach-place';
import { attachRecipient } from './attach-recipient';
import { attachRole } from './attach-role';
import { attributeFigures } from './attribution';
import { findFigures } from './find-figures';
import { mayHold } from './may-hold';
import { findOrganizations } from './organizations';
import { partWords } from './part-words';
import { prepareEnglish } from './prepare';
import { readForm } from './read-form';

/** English, of every country. */
export const en: LanguagePack = {
  script: { letters: String.raw`\p{Script=Latin}`, weight: 1 },
  mayHold,
  prepare: prepareEnglish,
  finders: [findFigures],
  refiners: [attachRole, attachPeriod],
  findOrganizations,
  attribute: attributeFigures,
  derivers: [attachPer, attachDates, attachPlace, attachRecipient],
  readForm,
  partWords,
};
