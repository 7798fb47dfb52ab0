import { normalizeChinese } from '../../text';
import type { LanguagePack } from '../types';
import { attachFarBound } from './attach-far-bound';
import { attachItem, resolveKinds } from './attach-noun';
import { attachDates } from './attach-dates';
import { attachPeriod } from './attach-period';
import { attachPlace } from './attach-place';
import { attachRate } from './attach-rate';
import { attachRecipient, attributeFigures } from './attribution';
import { dropLabelled, dropOrdinals } from './drop-by-context';
import { dropAges, dropDates, dropDurations, dropRanks } from './drop-by-unit';
import { dropIdioms } from './drop-idioms';
import { dropIndefinite } from './drop-indefinite';
import { dropInsideNames } from './drop-names';
import { dropPlaces } from './drop-places';
import { findAmounts } from './find-amounts';
import { findCells } from './find-cells';
import { findOrganizations } from './organizations';
import { partWords } from './part-words';
import { printUnits } from './print-units';
import { printWords } from './print-words';
import { readForm } from './read-form';
import { resolveBare } from './resolve-bare';
import { resolveCurrency } from './resolve-currency';

/** Chinese, in both scripts. */
export const zh: LanguagePack = {
  script: { letters: String.raw`\p{Script=Han}`, weight: 4 },
  prepare: normalizeChinese,
  finders: [findAmounts, findCells],
  refiners: [
    dropDates,
    dropDurations,
    dropAges,
    dropRanks,
    dropOrdinals,
    dropLabelled,
    dropInsideNames,
    dropIdioms,
    dropIndefinite,
    dropPlaces,
    resolveBare,
    resolveKinds,
    resolveCurrency,
    attachFarBound,
    printUnits,
    attachItem,
    attachPeriod,
  ],
  findOrganizations,
  attribute: attributeFigures,
  derivers: [attachRate, attachDates, attachPlace, attachRecipient, printWords],
  readForm,
  partWords,
};
