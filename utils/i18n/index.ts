export { COMMON_AT_HAND, PAGES_AT_HAND } from './at-hand';
export {
  CARD_WORDS,
  COMMON_WORDS,
  COMPARISON_WORDS,
  PAGES_WORDS,
  PANEL_WORDS,
  REVIEW_WORDS,
  SETTINGS_WORDS,
  TRANSFER_WORDS,
  WELCOME_WORDS,
} from './chapters';
export { interfaceLocale, fetchWords, setLocale, speakIn, type InterfaceLocale, type LocaleChoice } from './locale';
export type { MessageKey, MessageValue, MessageValues } from './message-table';
export { currencyUnit, languageName } from './names';
export { t } from './translate';
