import type { ChapterTable } from '../message-table';

/** What the side panel says, in English. */
export const panelEn: ChapterTable<'panel'> = {
  'panel.list': 'Figures, organizations and highlights',
  'panel.search': 'Search this page',
  'panel.filter': 'What is listed',
  'panel.category.all': 'All',
  'panel.category.figure': 'Figures',
  'panel.category.organization': 'Organizations',
  'panel.category.highlight': 'Mine',
  'panel.toCheck': 'To check',
  'panel.gone': 'Not on this page any more',
  'panel.goneSince': 'Not found since {date}',
  'panel.empty': 'When you read charity news, its figures, organizations and your highlights are listed here.',
  'panel.count': { one: '{count} listed', other: '{count} listed' },
  'panel.times': { one: 'once', other: '{count} times' },
};
