import type { ChapterTable } from '../message-table';

/** What the side panel says, in Traditional Chinese. */
export const panelZhHant: ChapterTable<'panel'> = {
  'panel.list': '數字、機構和標註',
  'panel.search': '在本頁中找',
  'panel.filter': '列出哪些',
  'panel.category.all': '全部',
  'panel.category.figure': '數字',
  'panel.category.organization': '機構',
  'panel.category.highlight': '我的',
  'panel.toCheck': '待核',
  'panel.gone': '本頁已沒有',
  'panel.goneSince': '{date}起未再找到',
  'panel.uncertain': '本頁中位置不確定',
  'panel.severalPlaces': '在本頁出現多處，無法確定是哪一處',
  'panel.removed': '本頁不斷清除標註，已不再重畫；這裡仍列出全部內容。',
  'panel.paintAgain': '把標註重新畫上',
  'panel.empty': '讀到公益新聞時，其中的數字、機構和你的標註會列在這裡。',
  'panel.count': '{count} 項',
  'panel.times': '{count} 處',
};
