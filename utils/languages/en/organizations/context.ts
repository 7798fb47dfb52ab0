import type { OrganizationType } from '../../../model';
import type { Run } from './runs';

/**
 * What stands beside a bare proper name and says what it is: "her organization, Yield Giving", "Stick ‘n’ Step, which
 * helps children". A descriptor in front is stronger than a relative clause behind.
 */
const DESCRIPTORS: readonly (readonly [OrganizationType, string])[] = [
  [
    'foundation',
    'foundation|grant-?maker|grantmaking body|funder|philanthropic (?:group|organi[sz]ation|arm)|giving vehicle',
  ],
  [
    'charity',
    'charity|charities|nonprofit|non-profit|not-for-profit|NGO|non-governmental organi[sz]ation|aid (?:group|agency)|relief (?:group|agency)|organi[sz]ation|campaign group|food bank|hospice|social enterprise|partner|group',
  ],
  [
    'company',
    'company|firm|retailer|supermarket|supermarkets|bank|platform|giant|conglomerate|corporation|maker|brand|carrier|insurer|developer|start-?up|sponsor',
  ],
  ['school', 'university|school|college'],
  ['hospital', 'hospital|clinic'],
  ['media', 'newspaper|broadcaster|magazine'],
  ['research', 'think-?tank|institute|research (?:group|body|firm)'],
  ['association', 'association|union|club|federation'],
];

const IN_FRONT = DESCRIPTORS.map(
  ([type, words]) =>
    [type, new RegExp(`(?<![\\p{L}-])(?:${words})s?(?:,? (?:called|named|known as))?,? $`, 'iu')] as const,
);
const BEHIND = DESCRIPTORS.map(
  ([type, words]) =>
    [
      type,
      new RegExp(
        `^(?:,|,? which is|,? is) (?:an?|the|one of the) (?:[\\p{L}’'-]+ ){0,4}?(?:${words})(?![\\p{L}-])`,
        'iu',
      ),
    ] as const,
);
const HELPS =
  /^(?:, which|, that) (?:helps|supports|works|runs|provides|feeds|funds|campaigns|fights|offers|serves|cares|rescues|trains|gives)\b/iu;
/** "the supermarkets Ritchies", but "the group of": a person or a place is no organization, whoever stands beside it. */
const SUPERMARKETS_BEHIND = /^ (?:supermarkets|stores|airlines|bank|group)\b/u;
/** "the affiliate of", "the arm of": both sides are organizations. */
const ARM = /^, (?:the|an?) (?:[\p{L}’'-]+ ){0,4}(?:affiliate|arm|subsidiary|unit|branch) of\b/iu;
const AMOUNT_BEHIND = /^ \((?:US|A|C|S|HK|NZ)?[$£€₹]\d/u;

/** The type of a capitalised run that its context makes an organization; undefined where nothing says it is one. */
export function typeOfContext(run: Run, text: string): OrganizationType | undefined {
  const before = text.slice(Math.max(0, run.start - 48), run.start);
  const after = text.slice(run.end, run.end + 64);
  if (/^(?:Mr|Mrs|Ms|Dr|Sir|Dame|President|Prime)\b/u.test(run.name)) return undefined;
  for (const [type, pattern] of IN_FRONT) if (pattern.test(before)) return type;
  for (const [type, pattern] of BEHIND) if (pattern.test(after)) return type;
  if (HELPS.test(after)) return 'charity';
  if (ARM.test(after)) return 'charity';
  if (AMOUNT_BEHIND.test(after) || SUPERMARKETS_BEHIND.test(after)) return 'company';
  return undefined;
}
