import type { ChapterLoaders } from './message-table';
import { en } from './messages/en';
import { pagesEn } from './messages/pages-en';
import { pagesZhHans } from './messages/pages-zh-hans';
import { pagesZhHant } from './messages/pages-zh-hant';
import { zhHans } from './messages/zh-hans';
import { zhHant } from './messages/zh-hant';

/**
 * The words that the popup says, of every language, within its script: at a click it has to stand there, and whatever is
 * loaded after its script is waited for.
 */
export const COMMON_AT_HAND: ChapterLoaders<'common'> = {
  'zh-Hans': () => zhHans,
  'zh-Hant': () => zhHant,
  en: () => en,
};

export const PAGES_AT_HAND: ChapterLoaders<'pages'> = {
  'zh-Hans': () => pagesZhHans,
  'zh-Hant': () => pagesZhHant,
  en: () => pagesEn,
};
