import type { Language } from '../model';
import type { LanguagePack } from './types';
import { en } from './en';
import { zh } from './zh';

/** A new language is its folder and a line here. */
const PACKS: { readonly [L in Language]?: LanguagePack } = {
  'zh-Hans': zh,
  'zh-Hant': zh,
  en,
};

/** The pack that reads a language; `undefined` where none does yet. */
export function packFor(lang: Language): LanguagePack | undefined {
  return PACKS[lang];
}
