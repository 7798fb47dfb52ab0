import { franc } from 'franc-min';
import type { Language } from '../model';

/** What is known of a text beside the text itself. All of it is a hint: pages declare what their template declares. */
export interface LanguageHints {
  /** BCP 47 of the page. */
  readonly declared?: string | null;
  /** BCP 47 that the browser's own detector gives, where it is sure. */
  readonly browser?: string | null;
}

export type DetectedLanguage = { readonly lang: Language } | { readonly unsupported: string };

/** `und` is BCP 47 for a language that cannot be told: a text of digits, or none. */
const UNDETERMINED = 'und';

/** The detectors are told no more than this: what a language is shows in its first sentences. */
const SAMPLE_LENGTH = 6000;

/**
 * Characters that only one of the two scripts writes, from the most frequent of charity news. Eight of a hundred
 * characters of running text are among them, so a headline already decides.
 */
const ONLY_SIMPLIFIED = new Set(
  '这们来为国时会对发过说学员关务问业产动机给设进经济应实现开长门间书总领导爱医疗样难亿万项资组织乡残联协团贫养龄儿护类达获见专题环级积极东车亲种还从两无义兴办与县区庆灾',
);
const ONLY_TRADITIONAL = new Set(
  '這們個來為國時會對發過說學員關務問業產動機給設進經濟應實現開長門間書總領導愛醫療樣難億萬項資組織鄉殘聯協團貧養齡兒護類達獲見專題環級積極東車親種還後從兩無義興辦與縣區慶雲災',
);

/** Letters of a script among the letters of a text; a Han character says as much as about four Latin letters. */
interface ScriptCounts {
  readonly han: number;
  readonly kana: number;
  readonly hangul: number;
  readonly latin: number;
  readonly other: number;
}

const LATIN_LETTERS_OF_A_HAN_CHARACTER = 4;

function countScripts(text: string): ScriptCounts {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  const han = count(/\p{Script=Han}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const hangul = count(/\p{Script=Hangul}/gu);
  const latin = count(/\p{Script=Latin}/gu);
  return { han, kana, hangul, latin, other: letters - han - kana - hangul - latin };
}

/** Hans or Hant by the characters that only one of them writes; undecided text goes by what the page declares. */
function chineseScript(text: string, declared: string): Language {
  let traditional = 0;
  for (const character of text) {
    if (ONLY_TRADITIONAL.has(character)) traditional += 1;
    else if (ONLY_SIMPLIFIED.has(character)) traditional -= 1;
  }
  if (traditional === 0) return /^zh-(?:Hant|TW|HK|MO)/iu.test(declared) ? 'zh-Hant' : 'zh-Hans';
  return traditional > 0 ? 'zh-Hant' : 'zh-Hans';
}

/** franc takes plain English for Scots, and short English for whatever is near: these words are its witnesses. */
const ENGLISH_WORDS =
  /\b(?:the|of|and|to|in|for|that|with|was|has|have|by|from|its|were|are|been|their|which|who|than|more|each|said|will|this|these|while|people|charity|charities)\b/giu;
const ENGLISH_WORD_SHARE = 0.15;

function isEnglish(text: string): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return words > 0 && (text.match(ENGLISH_WORDS)?.length ?? 0) / words >= ENGLISH_WORD_SHARE;
}

/** BCP 47 of franc's ISO 639-3 code: spa → es. */
function bcp47(iso639: string): string {
  return iso639 === 'und' ? UNDETERMINED : (Intl.getCanonicalLocales(iso639)[0] ?? UNDETERMINED);
}

/**
 * Names the language of a text: one that a pack reads, or the BCP 47 tag of one that none reads (`und` where it cannot
 * be told). Scripts decide first, because they are certain; digits and symbols are never shown to the detector.
 */
export function detectLanguage(text: string, hints: LanguageHints = {}): DetectedLanguage {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const scripts = countScripts(sample);
  const cjk = scripts.han + scripts.kana;
  const weight = cjk * LATIN_LETTERS_OF_A_HAN_CHARACTER;
  if (scripts.hangul * LATIN_LETTERS_OF_A_HAN_CHARACTER > weight + scripts.latin) return { unsupported: 'ko' };
  if (cjk > 0 && weight >= scripts.latin + scripts.other) {
    // A Chinese text may name a Japanese product; running Japanese is at least a third kana.
    if (scripts.kana * 5 > cjk) return { unsupported: 'ja' };
    return { lang: chineseScript(sample, hints.declared ?? '') };
  }
  if (scripts.latin === 0 && scripts.other === 0) return { unsupported: UNDETERMINED };
  if (scripts.latin > scripts.other && isEnglish(sample)) return { lang: 'en' };
  if (hints.browser !== undefined && hints.browser !== null && hints.browser !== UNDETERMINED) {
    return hints.browser.startsWith('en') ? { lang: 'en' } : { unsupported: hints.browser };
  }
  const letters = sample.replace(/[^\p{L}\p{M}\s'’-]+/gu, ' ');
  const guess = franc(letters);
  return guess === 'eng' || guess === 'sco' ? { lang: 'en' } : { unsupported: bcp47(guess) };
}
