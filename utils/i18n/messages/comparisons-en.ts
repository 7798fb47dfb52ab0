import type { ChapterTable } from '../message-table';

/** What the comparisons of the review page say, in English. */
export const comparisonsEn: ChapterTable<'comparisons'> = {
  'comparison.by.organization': 'Organization',
  'comparison.by.year': 'Year',
  'comparison.by.outlet': 'Outlet',
  'comparison.claims': 'Claims',
  'comparison.copy': 'Copy as a table',
  'comparison.converted': 'At {rate}, {date}',
  'comparison.proposals': 'Perhaps one sum, told as raised and as given',
  'comparison.plans': 'Plans, and what became of them',
  'comparison.ratios': 'Derived ratios',
  'comparison.derived': 'derived',
  'comparison.boundOnly': 'derived from a bound only',
  'comparison.per': '{amount} for each of the {unit}',
  'comparison.missing': {
    one: '{count} claim has none and is left out.',
    other: '{count} claims have none and are left out.',
  },
  'comparison.tooFew': 'There are fewer than two to compare.',
};
