import { writeRate } from '../../../components/amounts';
import { t, type MessageKey } from '../../../utils/i18n';
import type { BinnedRow } from '../../../utils/storage';

type KindOfRow = MessageKey & `bin.table.${string}`;

const KINDS: { readonly [T in BinnedRow['table']]: KindOfRow } = {
  sources: 'bin.table.sources',
  organizations: 'bin.table.organizations',
  mentions: 'bin.table.mentions',
  figures: 'bin.table.figures',
  highlights: 'bin.table.highlights',
  collections: 'bin.table.collections',
  collectionRows: 'bin.table.collectionRows',
  tags: 'bin.table.tags',
  rules: 'bin.table.rules',
  rates: 'bin.table.rates',
};

/** What kind of thing lies in the bin. */
export const kindOf = ({ table }: BinnedRow): string => t(KINDS[table]);

/** By what a reader knows it again. */
export function wordsOf({ row }: BinnedRow): { readonly name: string; readonly evidence: string } {
  if ('found' in row) return { name: row.found.raw, evidence: row.sentence };
  if ('category' in row) return { name: row.quote.exact, evidence: row.note };
  if ('url' in row) return { name: row.title ?? row.url, evidence: row.site ?? '' };
  if ('rate' in row) return { name: writeRate(row), evidence: row.date };
  if ('words' in row) return { name: row.words, evidence: '' };
  if ('name' in row) return { name: row.name, evidence: '' };
  return { name: t('bin.row'), evidence: Object.values(row.cells).join(' · ') };
}
