import type { Packs } from './types';
import { en } from './en';
import { zh } from './zh';

/** The packs of the product. A new language is its folder and a line here. */
export const PACKS: Packs = { 'zh-Hans': zh, 'zh-Hant': zh, en };
