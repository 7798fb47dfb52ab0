import type { OrganizationType, Span } from '../../../model';
import { CAPITALIZED, latin } from '../letters';

/** Words around a name that say it does the work itself, and words that say it pays others for it. */
const WORKS =
  /\b(?:charity|food ?banks?|shelters?|rehom\w+|rescued?|patients|helpline|volunteers|network|hospices?|residents|counsell\w+|rehabilitat\w+|children with|cares? for)\b/giu;
const PAYS =
  /\b(?:grants?|grant-?mak\w+|funders?|funding|philanthrop\w+|endow\w+|foundation|awarded|programme of giving|donat\w+|invest\w*)\b/giu;
const REACH = 110;

const COMPOUND_BANK = latin(String.raw`\p{Ll}Bank$`);

/** A trust may be a foundation or a charity: what is said around its name decides, a foundation where nothing is. */
export function refineType(
  name: string,
  type: OrganizationType,
  mentions: readonly Span[],
  text: string,
): OrganizationType {
  // KeyBank, CommBank: written as one word it is no food bank.
  if (COMPOUND_BANK.test(name)) return 'company';
  if (type !== 'foundation' || !/\bTrust$/u.test(name) || !CAPITALIZED.test(name)) return type;
  let works = 0;
  let pays = 0;
  for (const { start, end } of mentions) {
    const around = `${text.slice(Math.max(0, start - REACH), start)} ${text.slice(end, end + REACH)}`;
    works += around.match(WORKS)?.length ?? 0;
    pays += around.match(PAYS)?.length ?? 0;
  }
  return works > pays ? 'charity' : type;
}
