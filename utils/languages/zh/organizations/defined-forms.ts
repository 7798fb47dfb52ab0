import type { FoundName } from './found-name';

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

const BYLINE = /^(\p{Script=Han}{2,8})[ \t\u3000]+20\d\d[-年./]/mu;
const OPENING = 100;

/** 芜湖环志 2025-01-10: below its title an account names itself by a short form, drawn from the name of the body that it is. */
export function bylineForm(text: string): (fullest: FoundName) => readonly string[] {
  const form = BYLINE.exec(text.slice(0, OPENING))?.[1];
  return ({ name }) => (form !== undefined && isDrawnFrom(form, name) ? [form] : []);
}

/** Whether the characters of `form` all stand in `name`, in their order: 妇基会 in 妇女发展基金会. */
function isDrawnFrom(form: string, name: string): boolean {
  let at = 0;
  for (const char of name) if (char === form.charAt(at)) at += 1;
  return at === form.length && form.length < name.length;
}
