import type { FoundName } from './find-names';

const DEFINED =
  /^[（(](?<word>以下简称|以下称|简称|下称|又称|又名|原名|即|英文简称|下文称)?[:：为]?[“「『]?(?<form>[^”」』）)，。；、“「『（(]{2,16})[”」』]?[）)]/u;
const LONGEST_DEFINITION = 30;
const LATIN = /^[A-Z][A-Za-z&. -]+$/u;

/** The short form that stands in brackets right behind a name: （以下简称“绿发会”）, （绿会）, （WWF）; `undefined` where none does. */
export function definedForm(text: string, { name, end }: FoundName): string | undefined {
  const groups = DEFINED.exec(text.slice(end, end + LONGEST_DEFINITION))?.groups;
  const form = groups?.['form'];
  if (form === undefined) return undefined;
  return groups?.['word'] !== undefined || LATIN.test(form) || isDrawnFrom(form, name) ? form : undefined;
}

/** Whether the characters of `form` all stand in `name`, in their order: 妇基会 in 妇女发展基金会. */
function isDrawnFrom(form: string, name: string): boolean {
  let at = 0;
  for (const char of name) if (char === form.charAt(at)) at += 1;
  return at === form.length && form.length < name.length;
}
