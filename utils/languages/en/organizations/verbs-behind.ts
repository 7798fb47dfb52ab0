import { LETTERS } from '../letters';

/** What organizations do: those that take -s and -ed, -s and -d, -ed alone, -s alone, and the others. */
const DEEDS =
  '(?:ask|clear|collect|cook|cover|deliver|deploy|employ|fund|grant|help|host|invest|mark|open|own|plant|present|protect|recruit|report|screen|shelter|sponsor|support|train|treat)(?:s|ed)|(?:advise|announce|celebrate|contribute|distribute|donate|estimate|hire|house|launche|matche|operate|organi[sz]e|pledge|provide|raise|reache|receive|rehome|rehouse|rescue|serve|supplie|use)[sd](?! to)|(?:add|airlift|answer|appeal|approv|audit|bequeath|clos|committ|counsell|doubl|fitt|fix|foster|gift|hand|install|join|merg|mov|partner|pass|perform|pick|produc|promis|publish|pull|rat|rehabilitat|renew|repair|respond|restor|shipp|sign|stag|survey|topp|touch|unveil|vaccinat|welcom|wrapp)ed|(?:bring|build|campaign|commit|counsel|defend|feed|get|give|hold|lend|lobbie|make|manage|monitor|need|pay|put|read|represent|run|see|seek|sell|send|spend|take|teache|top|track|want|work)s|announce|award(?:s|ed)?|beat|bought|brought|built|drew|drove|fed|flew|gave|(?<!been )given|got|held|left|lent|lost|made|paid|ran|repaid|sent|sold|spent|taught|taken|took|wired|won|work|aims to|cares for|carried out|chipped in|hands out|has to|hopes to|laid off|looks after|made it|plans to|put in|put up|set aside|set up|stepped in|turned (?:away|down)';

/** What those do who pay: a bare name before these is mostly a company. */
const GIFTS =
  'donate[sd]|gave|gives|(?<!been )given|giving|promised|waived|lent|adopted|sponsor(?:s|ed)|matche[sd]|gifted|chipped in|contribute[sd]|pledge[sd]|invest(?:s|ed)|wrote|topped up|underwrote|bankroll(?:s|ed)|supplie[sd]|shipped';

const WORD_END = `(?![${LETTERS}-])`;
const DEED = new RegExp(`(?:${DEEDS})${WORD_END}`, 'uy');
const GIFT = new RegExp(`(?:${GIFTS})${WORD_END}`, 'uy');
const STATE = new RegExp(
  `(?:is|has|income|volunteers|cent(?:re|er)s|shops|stores|members|staff|branches|hospitals|schools|clinics|homes|shelters|hospices)${WORD_END}`,
  'uy',
);
const PLAN = /(?:is to|(?:is|are)(?= [a-z]+ing )|will|would|has|have|plans|hopes|aims) [a-z\d]/uy;
const SPEECH = new RegExp(`(?:say|says|said|reckons|argues|warned|warns)${WORD_END}`, 'uy');
const ANY_VERB = new RegExp(
  `(?!based|called|named|led|including|used|needed|donated|organised|organized|backed)[a-z]{2,}(?:ed|[^s]s)${WORD_END}`,
  'uy',
);

/** An acronym in brackets, and an apposition, between a name and its verb. */
const BETWEEN = /(?: \([^)]{2,12}\))?(?:,[^,.;\n]{3,70},)? /uy;
const ADVERB =
  /(?:also|alone|now|then|already|last year|this year|itself|meanwhile|since|recently|today|yesterday|on [A-Z][a-z]+|(?:has|have|had|will|would)(?: to)?|(?:is|was|are) to|said (?:on [A-Z][a-z]+ |today |yesterday )?(?:it|they) (?:has|have|had|will|would)?|says it|says that it) /uy;
const MOST_ADVERBS = 3;
const WHO = /(?: \([^)]{2,12}\))?,? (?:which|whose) /uy;
const WORD = /(?:[a-z]+|\d[\d,]*) /uy;
const MOST_WORDS = 2;

/** Where a pattern that begins at `at` ends; -1 where it does not match. */
function endAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Where a verb may stand: behind an opening, and behind each of some words after it. One loop here is forty patterns less. */
function verbPlaces(after: string, opening: RegExp, word: RegExp, most: number): readonly number[] {
  const places: number[] = [];
  for (let at = endAt(opening, after, 0); at >= 0 && places.length <= most; at = endAt(word, after, at))
    places.push(at);
  return places;
}

const placesOfVerb = (after: string) => verbPlaces(after, BETWEEN, ADVERB, MOST_ADVERBS);

/** Whether the words behind a name say that it did what organizations do. */
export const acts = (after: string): boolean => placesOfVerb(after).some((at) => endAt(DEED, after, at) >= 0);

/** Whether the words behind a name say that it paid for something. */
export const gives = (after: string): boolean => placesOfVerb(after).some((at) => endAt(GIFT, after, at) >= 0);

/** Whether what stands behind a name is what organizations do: `Lowe's` pledged. */
export const actsBehind = (text: string, end: number): boolean => acts(text.slice(end, end + 120));

/** Stick ‘n’ Step|, which helps; |, whose income. */
export const isWhoActs = (after: string): boolean =>
  verbPlaces(after, WHO, WORD, MOST_WORDS).some((at) => endAt(DEED, after, at) >= 0 || endAt(STATE, after, at) >= 0);

/** Whether a name plans, speaks, or does whatever else an English verb can say. */
export function doesAnything(after: string): boolean {
  const places = placesOfVerb(after);
  const [first = -1] = places;
  if (first < 0) return false;
  return (
    endAt(PLAN, after, first) >= 0 ||
    endAt(SPEECH, after, first) >= 0 ||
    places.some((at) => endAt(ANY_VERB, after, at) >= 0)
  );
}
