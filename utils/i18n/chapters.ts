import type { ChapterLoaders } from './message-table';

/**
 * The words of the options. They stand here by themselves, so that the background, which is one file and speaks too, does
 * not carry what it never says.
 */
export const SETTINGS_WORDS: ChapterLoaders<'settings'> = {
  'zh-Hans': async () => (await import('./messages/settings-zh-hans')).settingsZhHans,
  'zh-Hant': async () => (await import('./messages/settings-zh-hant')).settingsZhHant,
  en: async () => (await import('./messages/settings-en')).settingsEn,
};
