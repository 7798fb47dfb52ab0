import { extract, type Trace } from '../extraction';
import { detectLanguage } from '../languages/detect';
import type { Extraction, Language } from '../model';
import type { ExtractArguments } from './arguments';

export interface UnderstoodText extends Extraction {
  /** BCP 47; of a language that no pack reads too, and then nothing was extracted. */
  readonly detected: string;
}

/** What extraction is told of an article beside its text. */
export function optionsFor(lang: Language, { region, date }: Pick<ExtractArguments, 'region' | 'date'>) {
  return {
    lang,
    ...(region === undefined ? {} : { region }),
    ...(date === undefined ? {} : { publishedDate: date }),
  };
}

const printTrace: Trace = (...steps) => {
  for (const { rule, did, words, fields } of steps) console.error(`${rule} ${did} ${words} ${JSON.stringify(fields)}`);
};

/** Detects the language of a text and extracts from it; with `trace`, tells on standard error what each rule did. */
export function understandText(text: string, options: ExtractArguments): UnderstoodText {
  const detected = detectLanguage(text);
  if ('unsupported' in detected) return { detected: detected.unsupported, lang: 'en', figures: [], organizations: [] };
  const extraction = extract(text, {
    ...optionsFor(detected.lang, options),
    ...(options.trace ? { trace: printTrace } : {}),
  });
  return { ...extraction, detected: detected.lang };
}
