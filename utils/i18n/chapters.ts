import type { ChapterLoaders } from './message-table';

/*
 * Words that not every surface says. They stand here by themselves, so that the background, which is one file and speaks too, does
 * not carry what it never says.
 */

/** The words of every surface. Those of one language are loaded, not of all. */
export const COMMON_WORDS: ChapterLoaders<'common'> = {
  'zh-Hans': async () => (await import('./messages/zh-hans')).zhHans,
  'zh-Hant': async () => (await import('./messages/zh-hant')).zhHant,
  en: async () => (await import('./messages/en')).en,
};

/** The words of all pages of ours, which the background never says. */
export const PAGES_WORDS: ChapterLoaders<'pages'> = {
  'zh-Hans': async () => (await import('./messages/pages-zh-hans')).pagesZhHans,
  'zh-Hant': async () => (await import('./messages/pages-zh-hant')).pagesZhHant,
  en: async () => (await import('./messages/pages-en')).pagesEn,
};

/** The words of the options. */
export const SETTINGS_WORDS: ChapterLoaders<'settings'> = {
  'zh-Hans': async () => (await import('./messages/settings-zh-hans')).settingsZhHans,
  'zh-Hant': async () => (await import('./messages/settings-zh-hant')).settingsZhHant,
  en: async () => (await import('./messages/settings-en')).settingsEn,
};

/** The words of card and selection bar, which the background says on behalf of the script in the page. */
export const CARD_WORDS: ChapterLoaders<'card'> = {
  'zh-Hans': async () => (await import('./messages/card-zh-hans')).cardZhHans,
  'zh-Hant': async () => (await import('./messages/card-zh-hant')).cardZhHant,
  en: async () => (await import('./messages/card-en')).cardEn,
};

/** The words of the side panel beside those of its cards. */
export const PANEL_WORDS: ChapterLoaders<'panel'> = {
  'zh-Hans': async () => (await import('./messages/panel-zh-hans')).panelZhHans,
  'zh-Hant': async () => (await import('./messages/panel-zh-hant')).panelZhHant,
  en: async () => (await import('./messages/panel-en')).panelEn,
};

/** The words of the page that opens after installing. */
export const WELCOME_WORDS: ChapterLoaders<'welcome'> = {
  'zh-Hans': async () => (await import('./messages/welcome-zh-hans')).welcomeZhHans,
  'zh-Hant': async () => (await import('./messages/welcome-zh-hant')).welcomeZhHant,
  en: async () => (await import('./messages/welcome-en')).welcomeEn,
};

/** The words of export and import. */
export const TRANSFER_WORDS: ChapterLoaders<'transfer'> = {
  'zh-Hans': async () => (await import('./messages/transfer-zh-hans')).transferZhHans,
  'zh-Hant': async () => (await import('./messages/transfer-zh-hant')).transferZhHant,
  en: async () => (await import('./messages/transfer-en')).transferEn,
};

/** The words of the comparisons on the review page. */
export const COMPARISON_WORDS: ChapterLoaders<'comparisons'> = {
  'zh-Hans': async () => (await import('./messages/comparisons-zh-hans')).comparisonsZhHans,
  'zh-Hant': async () => (await import('./messages/comparisons-zh-hant')).comparisonsZhHant,
  en: async () => (await import('./messages/comparisons-en')).comparisonsEn,
};

/** Words that only the review page says. */
export const REVIEW_WORDS: ChapterLoaders<'review'> = {
  'zh-Hans': async () => (await import('./messages/review-zh-hans')).reviewZhHans,
  'zh-Hant': async () => (await import('./messages/review-zh-hant')).reviewZhHant,
  en: async () => (await import('./messages/review-en')).reviewEn,
};
