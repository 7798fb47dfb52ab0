import type { Span } from '../../../model';

/** A stretch of capitalised words with the small words that names hold between them. */
export interface Run extends Span {
  readonly name: string;
  /** Nothing but the start of a sentence or of the text stands before it, so its first capital says little. */
  readonly isSentenceInitial: boolean;
}

const INITIALS = String.raw`(?:(?:\p{Lu}\.){1,3}|(?:St|Inc|Co|Ltd|Corp|Jr|Sr|Dr|Mt|Ft)\.)`;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}\d]*(?:[’'-]\p{L}+)*(?:[’']s?(?= \p{Lu}))?`;
const JOINT = String.raw`(?: |-| & | [‘'’]n[’'] | (?:of|for|the|and|in|de|la|des|du|del|on|to|with|von|van|del) (?:the |la |le |les )?)`;
const RUN = new RegExp(
  `(?<![\\p{L}\\d’'-])(?:${INITIALS}|${WORD})(?:${JOINT}(?=\\p{Lu})(?:${INITIALS}|${WORD}))*`,
  'gu',
);

/** Words that open a sentence and are no part of a name that follows them. */
const OPENERS =
  /^(?:In|On|At|By|Of|For|From|With|To|Since|Over|More|Some|About|Around|Nearly|Almost|And|But|Its|Their|His|Her|Our|My|All|Another|These|Those|Only|Just|So|Then|Last|This|That|Today|Together|Between|Currently|Now|Roughly|Among|Up|Fewer|Less|Under|Every|Within|After|Before|When|While|Where|Meanwhile|However|Through|During|As|If|It|They|We|He|She|An|A|Both|Each|Many|Most|Other|Also|Yet|Like|Until|Instead|Thanks|According|Founded|Formerly|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|No|Not|There|Here|What|Who|How|Why|Mr|Mrs|Ms|Dr|Sir|Dame|President|Chairman|Professor|Rev|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)(?:\.)? /u;

/** All runs of a text, in order. Sentence openers are taken off. */
export function findRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  for (const match of text.matchAll(RUN)) {
    let start = match.index;
    const end = start + match[0].length;
    const isSentenceInitial =
      start === 0 || /(?:[.!?:]["”’')]*\s+|\n\s*|["“(]|–\s|—\s)$/u.test(text.slice(Math.max(0, start - 4), start));
    for (let opener = OPENERS.exec(text.slice(start, end)); opener; opener = OPENERS.exec(text.slice(start, end)))
      start += opener[0].length;
    if (isSentenceInitial && text.startsWith('The ', start)) start += 'The '.length;
    if (start < end)
      runs.push({
        start,
        end,
        name: text.slice(start, end),
        isSentenceInitial: isSentenceInitial && start === match.index,
      });
  }
  return runs;
}
