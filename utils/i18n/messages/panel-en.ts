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
  'panel.uncertain': 'Uncertain places on this page',
  'panel.severalPlaces': 'It stands here several times, and nothing tells which one is meant',
  'panel.removed':
    'This page keeps removing the highlights, so they are not painted any more; all of them are listed here.',
  'panel.paintAgain': 'Paint them again',
  'panel.empty': 'When you read charity news, its figures, organizations and your highlights are listed here.',
  'panel.count': { one: '{count} listed', other: '{count} listed' },
  'panel.times': { one: 'once', other: '{count} times' },
};
