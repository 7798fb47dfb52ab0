import { type Amount, readAmount } from './amounts';
import { NOT_FIGURES } from './not-figures';
import { latin } from './letters';
import { isPluralNoun } from './nouns';
import { nounBefore } from './resolve-bare';

const NUMBER_WORDS =
  'half|several(?= (?:hundred|thousand|million|lakh|crore|billion))|a(?= (?:few|couple of|couple) (?:hundred|thousand|million|lakh|crore|billion))|an?(?= (?:hundred|thousand|million|billion|trillion|dozen|lakh|crore|third|quarter|fifth|tenth|twentieth))|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens|scores|hundreds|thousands|millions|billions|tens of';

/** Every place where a number may begin: one pass, nothing read yet. */
const NUMBER_START = latin(String.raw`\d|(?<![\p{L}\d’'-])(?:${NUMBER_WORDS})(?:(?![\p{L}])|(?=fold\b))`, 'giu');

/** "of the parcels", "out of 1,499", "of them": what a bare number counts stands behind it. */
const COUNTS_BEHIND = /^ (?:of (?:the|them|these|those|its|their|which|whom)|others|more|out of)\b/u;
/** With an enrollment of about |700. */
const ENROLMENT_OF = /(?:enrol?lment|headcount|workforce) of $/u;
/** More than 90 of our members, nine of this year's grantees. */
const OF_A_NOUN = /^ of (?:our|its|their|(?:this|last) year[’']s|the \d[\d,]*) ([a-z-]+)(?![a-z-])/u;
/** "for 10,070 children in 156", "to 1,267": a bare number in step with a counted one before it. */
const ELLIPSIS =
  /(?:\b(?:in|for|to|and|of|from|out of|tier of|population|were|with|[Aa]nother|further|remaining|or)|,|\() $|\($/u;

/** Though 192 had applied, of which 31 were paid for: a bare number in the place of a subject. */
const OPENS_CLAUSE = /(?:\b(?:though|but|while|which|whom|and|only)|[;:]) $/u;
const VERB_BEHIND =
  /^ (?:had|have|were|are|came|went|gave|took|found|got|joined|moved|received|completed|passed|left|started|live) /u;
/** Each of the 210 worst-off, where will these 800 go: a number that points back. */
const POINTED_BACK = /\b(?:[Tt]hese|[Tt]hose|each of the|all of the) $/u;
/** trained 40: people, where no other noun is near. */
const HELPED_BEFORE =
  /\b(?:trained|helped|fed|treated|taught|employed|sheltered|rehoused|vaccinated|screened|referred|rescued) $/iu;
/** "A second tier of 82": more of what was counted before. */
const GROUP_BEFORE = /\b(?:tier|group|batch|cohort|intake|team) of $/iu;
/** "half a billion of that": a part of the money before. */
const PART_OF_MONEY = /^ of (?:that|it|which)\b/u;

/** Called with the name of the rule that dropped a number, or that kept it. */
export type NoteRule = (rule: string, amount: Amount) => void;

/** All amounts of a text that may be figures, in order. A bare number stays only where something says what it counts. */
export function findAmounts(text: string, note?: NoteRule): readonly Amount[] {
  const found: Amount[] = [];
  let next = 0;
  NUMBER_START.lastIndex = 0;
  for (let match = NUMBER_START.exec(text); match; match = NUMBER_START.exec(text)) {
    if (match.index < next) continue;
    const amount = readAmount(text, match.index);
    if (!amount) {
      next = endOfToken(text, match.index);
      NUMBER_START.lastIndex = next;
      continue;
    }
    next = Math.max(amount.end, amount.numeralEnd);
    NUMBER_START.lastIndex = next;
    const rule = NOT_FIGURES.find(({ applies }) => applies(amount, text))?.name ?? bareness(amount, text, found.at(-1));
    note?.(rule ?? 'findAmounts', amount);
    if (rule !== undefined) {
      // The words behind a dropped number may hold a figure of their own: "in 2018 flood operation …".
      next = amount.numeralEnd;
      NUMBER_START.lastIndex = next;
    } else found.push(amount);
  }
  return found;
}

function endOfToken(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && /[\d.,]/u.test(text[end] ?? '')) end += 1;
  return end;
}

/** Drops a number that nothing says what it counts. */
function bareness(amount: Amount, text: string, previous: Amount | undefined): string | undefined {
  if (amount.kind !== null) return undefined;
  const noun = OF_A_NOUN.exec(text.slice(amount.end, amount.end + 48))?.[1];
  if (noun !== undefined && isPluralNoun(noun)) return undefined;
  const behind = text.slice(amount.end, amount.end + 16);
  const before = text.slice(Math.max(0, amount.start - 14), amount.start);
  const printed = text.slice(amount.numeralStart, amount.numeralEnd);
  const isSeparated = /,|[a-z]/iu.test(printed) && !amount.isSpelled;
  const isNear =
    previous !== undefined &&
    amount.start - previous.end < 120 &&
    (/\b(?:[Aa]nother|A further) $/u.test(before) || !/[.!?]\s/u.test(text.slice(previous.end, amount.start)));
  if (
    previous !== undefined &&
    (GROUP_BEFORE.test(before) || (previous.kind === 'money' && PART_OF_MONEY.test(behind)))
  )
    return undefined;
  if (amount.value >= 10 && ENROLMENT_OF.test(before)) return undefined;
  if (amount.value >= 10 && nounBefore(text.slice(Math.max(0, amount.start - 110), amount.start))) return undefined;
  if (COUNTS_BEHIND.test(behind) && (previous !== undefined || isSeparated)) return undefined;
  if (isSeparated || (HELPED_BEFORE.test(before) && amount.value >= 10)) return undefined;
  if (previous !== undefined && amount.value >= 10 && !amount.isSpelled && POINTED_BACK.test(before)) return undefined;
  if (
    previous?.kind !== 'ratio' &&
    ((isNear && ELLIPSIS.test(before)) || (OPENS_CLAUSE.test(before) && VERB_BEHIND.test(behind))) &&
    (!amount.isSpelled || amount.value >= 1000) &&
    amount.value >= 10
  )
    return undefined;
  return 'dropBare';
}
