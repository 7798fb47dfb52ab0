import type { OrganizationType } from '../../../model';
import { kindOfNoun } from '../nouns';
import { endingAt } from '../ending-at';
import type { Run } from './runs';
import { latin } from '../letters';

/**
 * What stands beside a bare proper name and says what it is: "her organization, Yield Giving", "Stick ‘n’ Step, which
 * helps children". A descriptor in front is stronger than a relative clause behind.
 */
const DESCRIPTORS: readonly (readonly [OrganizationType, string])[] = [
  [
    'government',
    'commission|council|ministry|regulator|watchdog|government (?:agency|body|department)|local authority',
  ],
  [
    'foundation',
    'foundation|fund|grant-?maker|grantmaking body|funder|philanthropic (?:group|organi[sz]ation|arm)|giving vehicle',
  ],
  [
    'charity',
    'charity|charities|nonprofit|non-profit|not-for-profit|NGO|non-governmental organi[sz]ation|aid (?:group|agency)|relief (?:group|agency)|organi[sz]ation|campaign group|campaigners|food bank|soup kitchen|hospice|refuge|social enterprise|partner|group|umbrella body|helpline|orphanage|(?<!(?:fundraising|marketing|advertising|recruitment|travel|creative|estate|letting|talent|design) )agency|network|movement|mission(?! (?:to|is|was|statement))|collective|co-operative|cooperative',
  ],
  [
    'company',
    'company|firm|(?<=(?:fundraising|marketing|advertising|recruitment|travel|creative|estate|letting|talent|design) )agency|retailer|supermarket|supermarkets|grocer|bank|platform|giant|conglomerate|corporation|(?:steel|car|drug|chip|auto|toy|plane|truck|paper|glass|shoe|chocolate|tea)?maker|brand|chain|carrier|insurer|developer|start-?up|sponsor|airline|telecoms? operator|auditors?|law firm|lender|brewer|publisher|housebuilder|contractor|manufacturer|utility|store|shop|hotel|bakery|dealer',
  ],
  ['school', 'university|school|college|polytechnic'],
  ['hospital', 'hospital|clinic'],
  ['media', 'newspaper|broadcaster|magazine'],
  ['research', 'think-?tank|institute|research (?:group|body|firm)|consultancy|analysts'],
  ['association', 'association|union|club|federation|trade body'],
];

/** What a company is called by where its name is known. */
export const COMPANY_WORDS = DESCRIPTORS.find(([type]) => type === 'company')?.[1] ?? '';
const DESCRIPTOR = DESCRIPTORS.map(([type, words]) => `(?<${type}>${words})`).join('|');
const descriptorInFront = endingAt(
  String.raw`(?<![\p{L}-])(?:${DESCRIPTOR})s?(?:,? (?:called|named|known as)| (?:that |which )?(?:he|she|they) [a-z ]{3,24}(?: in \d{4})?,)?,? `,
  'u',
);
const DESCRIPTOR_BEHIND = latin(
  String.raw`(?:${DESCRIPTOR})s?(?! \p{Lu}| sa(?:id|ys)| announced)(?![\p{L}-]|[’']s )`,
  'uy',
);
/** Stick ‘n’ Step|, which is a|; Amref|, the|. */
const IS = /^(?: \([^)]{2,10}\))?(?:,|,? which is|,? is) (?:an?|the|one of the) /u;
const DESCRIBING_WORD = latin(
  String.raw`(?!(?:that|which|who|for|of|where|whose|when|in|from|with) )(?:[a-z’'-]+|\p{Lu}[\p{L}’'-]+) `,
  'uy',
);
const MOST_DESCRIBING = 3;
/** The row of `DESCRIPTORS` that a match is of. */
const rowOf = (match: RegExpExecArray | null): number =>
  DESCRIPTORS.findIndex(([type]) => match?.groups?.[type] !== undefined);

/** The type that is said in front of a name: the charity|. */
export function typeInFront(text: string, start: number): OrganizationType | undefined {
  return DESCRIPTORS[rowOf(descriptorInFront(text, start))]?.[0];
}

/** What the words behind a name say that it is, wherever it stands. */
export const readSaid = (places: readonly Run[], text: string): OrganizationType | undefined => {
  for (const { end } of places) {
    const said = typeBehind(text.slice(end, end + 120));
    if (said !== undefined) return said;
  }
  return undefined;
};

/** The type that is said behind a name: |, a children's charity. Of two descriptors the earlier row counts. */
export function typeBehind(after: string): OrganizationType | undefined {
  let at = IS.exec(after)?.[0].length ?? 0;
  if (at === 0) return undefined;
  let best = DESCRIPTORS.length;
  for (let words = 0; words <= MOST_DESCRIBING; words += 1) {
    DESCRIPTOR_BEHIND.lastIndex = at;
    const row = rowOf(DESCRIPTOR_BEHIND.exec(after));
    if (row >= 0) best = Math.min(best, row);
    else if (isPremises(after.slice(at))) best = Math.min(best, CHARITY);
    DESCRIBING_WORD.lastIndex = at;
    const word = DESCRIBING_WORD.exec(after);
    if (word === null) break;
    at += word[0].length;
  }
  return DESCRIPTORS[best]?.[0];
}

/** Bethune House, a refuge for domestic workers: a house that somebody keeps. */
const FIRST_WORD = /^[a-z]+(?![a-z’'-])/u;
const isPremises = (words: string): boolean => {
  const noun = FIRST_WORD.exec(words)?.[0] ?? '';
  return kindOfNoun(noun) === 'facilities' && !/^(?:road|bridge|dam|park|market|site|station)$/u.test(noun);
};
const CHARITY = DESCRIPTORS.findIndex(([type]) => type === 'charity');
