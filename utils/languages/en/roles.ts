import type { Kind, Role } from '../../model';

/**
 * What a verb or phrase says was done with the figure. Stems are enough: the pattern reads whole words that begin with
 * them. Where two rows fit one word, the earlier row wins.
 */
const ROLE_WORDS: readonly (readonly [Role, string])[] = [
  [
    'planned',
    'will|plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|hop(?:es|ed|ing)|intend(?:s|ed)?|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|commit(?:s|ted|ment|ments)?|target(?:s|ed|ing)?|goal|appeal(?:s|ed|ing)? for|seek(?:s|ing)?|sought|ask(?:s|ed|ing)? for|is to|are to|set out|expect(?:s|ed)?|earmark(?:s|ed)?|set aside|proposed|over the next|by 20[2-9]\\d|to be',
  ],
  [
    'raised',
    '(?:hit|met|meet|reached|beat|passed|surpassed) (?:its|their|the) (?:[a-z]+ )?(?:target|goal)(?: of)?|rais(?:e|es|ed|ing)|fundrais(?:ed|ing)|fetch(?:es|ed|ing)?|brought in|brings in|collect(?:s|ed|ing)?|receiv(?:es|ed|ing) from the public|proceeds|takings|took in|drew in|netted|pulled in|crowdfund(?:ed|ing)|donations (?:of|came|totall)|totall?ed|made|tally|came in',
  ],
  [
    'given',
    'donat(?:e|es|ed|ing|ion|ions)|g(?:ave|iven|ive|ives|iving)|grant(?:s|ed|ing)?|award(?:s|ed|ing)?|contribut(?:e|es|ed|ing|ion|ions)|gift(?:s|ed)?|distribut(?:e|es|ed|ing)|hand(?:s|ed|ing) out|spen(?:t|d|ds|ding)|invest(?:s|ed|ing)?|provid(?:e|es|ed|ing)|fund(?:s|ed|ing)|disburs(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|paid|pays|added|wrote|cheque|supplied|shipped|served up|cooked|sent|share|receiv(?:e|es|ed)|bequeath(?:ed)?|bequest|matched',
  ],
  [
    'built',
    'buil(?:t|d|ds|ding)|construct(?:s|ed|ing)?|open(?:s|ed|ing)?|install(?:s|ed|ing)?|set up|establish(?:es|ed|ing)?|plant(?:s|ed|ing)?|renovat(?:e|es|ed|ing)|repair(?:s|ed|ing)?|rebuil(?:t|d)|launched|inaugurat(?:ed|es)|drill(?:ed|ing)?|equipped',
  ],
  [
    'held',
    'h(?:eld|old|olds|osted|osting)|organi[sz](?:e|es|ed|ing)|ran|run(?:s|ning)?|staged|conduct(?:s|ed|ing)?|carried out|completed|performed|convened',
  ],
  [
    'participated',
    'volunteer(?:s|ed|ing)?|participat(?:e|es|ed|ing)|took part|take part|taking part|join(?:s|ed|ing)?|attend(?:s|ed|ing)?|sign(?:ed)? up|gathered|turned out|enter(?:ed)?|applied|apply|contributors|donors|gave their time|competed|ran the|walked|runners|responded',
  ],
  [
    'supported',
    'support(?:s|ed|ing)?|back(?:s|ed|ing)?|partner(?:s|ed|ing)?|assist(?:s|ed|ing)? (?:charities|groups|nonprofits)|funded|grantees?|recipients?',
  ],
  [
    'benefited',
    'help(?:s|ed|ing)?|reach(?:es|ed|ing)?|benefit(?:s|ed|ing|t?ed)?|serv(?:e|es|ed|ing)|assist(?:s|ed|ing)?|train(?:s|ed|ing)?|treat(?:s|ed|ing)?|fed|feed(?:s|ing)?|educat(?:e|es|ed|ing)|taught|hous(?:e|es|ed|ing)|shelter(?:s|ed|ing)?|sav(?:e|es|ed|ing)|vaccinat(?:e|es|ed|ing)|screen(?:s|ed|ing)?|rescu(?:e|es|ed|ing)|for|among|enrol(?:s|led|l)?|in need|went to',
  ],
  [
    'size',
    'employ(?:s|ed|ing)?|compris(?:e|es|ed|ing)|consist(?:s|ed|ing)? of|network|member(?:s|ship)?|operat(?:e|es|ed|ing)|staff of|population',
  ],
];

/** Facts about the world or about others, which no organization did. */
const OTHER_WORDS: readonly (readonly [Role, string])[] = [
  [
    'other',
    'kill(?:s|ed|ing)?|died|injur(?:ed|ing)|dr(?:iven|ove) (?:from|out)|driven|displac(?:e|ed|ing)|homeless|c(?:ome|omes|ame) from|spread (?:over|across)|influenc(?:ed|es)',
  ],
];

const PATTERNS = [...ROLE_WORDS, ...OTHER_WORDS].map(
  ([role, words]) => [role, new RegExp(`(?<![\\p{L}’'-])(?:${words})(?![\\p{L}])`, 'giu')] as const,
);

/** What a kind can be when the sentence names no verb we know. */
export const DEFAULT_ROLES: { readonly [K in Kind]: Role } = {
  money: 'given',
  people: 'benefited',
  'person-times': 'benefited',
  households: 'benefited',
  organizations: 'supported',
  projects: 'supported',
  events: 'held',
  facilities: 'built',
  places: 'benefited',
  goods: 'given',
  hours: 'participated',
  ratio: 'other',
  other: 'other',
};

/** Roles that a kind can take at all: money is never built, people are never given. A role outside falls to the default. */
const POSSIBLE_ROLES: { readonly [K in Kind]: readonly Role[] } = {
  money: ['planned', 'raised', 'given', 'other'],
  people: ['planned', 'benefited', 'participated', 'size', 'supported', 'other'],
  'person-times': ['planned', 'benefited', 'participated', 'other'],
  households: ['planned', 'benefited', 'participated', 'other'],
  organizations: ['planned', 'supported', 'participated', 'size', 'other'],
  projects: ['planned', 'supported', 'held', 'built', 'other'],
  events: ['planned', 'held', 'participated', 'other'],
  facilities: ['planned', 'built', 'benefited', 'supported', 'size', 'other'],
  places: ['planned', 'benefited', 'other', 'size'],
  goods: ['planned', 'given', 'built', 'raised', 'other'],
  hours: ['planned', 'participated', 'given', 'other'],
  ratio: ['other'],
  other: ['planned', 'raised', 'given', 'supported', 'held', 'built', 'participated', 'other'],
};

/** A plan governs its whole clause: "will use its share to protect … around 40 villages". */
const PLANNED_WEIGHT = 60;
/** A verb right behind its figure has it for a subject (53,000 people ran); farther behind it hardly speaks of it. */
const AFTER_PENALTY = 25;
const TOUCHING = 14;
/** A difference is no amount: £4.4m better, 15% up on. */
const DIFFERENCE =
  /^,? (?:better|more than (?:the|it|a)|less than (?:the|it)|higher|up on|down on|ahead|short|extra)\b/iu;

/**
 * The role of a figure from the verbs of its clause: the nearest one before it counts most, one behind it less; undefined
 * where none speaks of it. `at` and `end` are offsets into the clause.
 */
export function roleOf(kind: Kind, clause: string, at: number, end: number): Role | undefined {
  if (DIFFERENCE.test(clause.slice(end, end + 16))) return 'other';
  let best: { role: Role; distance: number } | undefined;
  for (const [role, pattern] of PATTERNS) {
    if (!POSSIBLE_ROLES[kind].includes(role)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(clause); match; match = pattern.exec(clause)) {
      const from = match.index;
      const to = from + match[0].length;
      if (from < end && to > at) continue;
      const gap = to <= at ? at - to : from - end < TOUCHING ? (from - end) / 2 : from - end + AFTER_PENALTY;
      const distance = role === 'planned' && to <= at ? Math.max(0, gap - PLANNED_WEIGHT) : gap;
      if (best === undefined || distance < best.distance) best = { role, distance };
    }
  }
  return best?.role;
}
