import type { OrganizationType } from '../../../model';
import { latin } from '../letters';

/** Bodies of the United Nations, of several states, and development banks have the type `other`. */
export const OTHER = latin(
  String.raw`\b(?:United Nations|UN (?=\p{Lu})|World Bank|Development Bank|World Health|World Food|High Commissioner|European Union|African Union|Monetary Fund|Climate Fund|Population Fund|Emergency Response Fund|Global Fund to|Organi[sz]ation for Migration|(?:Pan American Health|Agriculture|Labou?r|Meteorological|Trade) Organi[sz]ation|Fund for Agricultural)`,
);
export const RED_CROSS = /\bRed (?:Cross|Crescent)\b/u;

/** What a body of a general head (society, association, council, trust, bank) serves, where that makes it a charity. */
const SERVES = latin(
  String.raw`\b(?:Humane|Benevolent|Palsy|Welfare|Child(?:ren|care)?|Animals?|Cancer|Heart|Lung|Kidney|Stroke|Alzheimer|Dementia|Diabetes|Leuk\p{L}+|Lymphoma|Neurone?|Sclerosis|Syndrome|Dystrophy|Autis\p{L}*|Blind|Deaf|Disab\p{L}*|Mental Health|Safety|Rehabilitation|Hospice|Refugees?|Rescue|Relief|Cruelty|Prevention|Protection|Lifeboat|Aged|Elderly|Senior|Homeless\p{L}*|Poor|Hungry|Food|Family|Families|Youth|Scouts?|Wildlife|Woodland|Audubon|Dogs?|Cats?|Donkey|Horses?|Birds|Red Cross|Social Service|Spastic\p{L}*|Epilepsy|Parkinson|Brain|Teenage|Addiction|Women|Girls|Boys|Caring|Samaritan|Handicapped|Intellectually|Conservation|Nature|Canals?|Rivers?|Parks?|Rainforest|Civil Liberties|Sierra|Jewish Federation|Outward Bound|Prison(?:ers)?|Habitats?|Advice|Housing|Literacy|Learning|Hunger|Immigrants?)\b`,
);
const CLUBS_THAT_SERVE = /\b(?:Boys|Girls|Youth|Sierra|Rainbow|Children|Seniors?|Lunch)\b/u;
/** Societies of a profession or a science; any other serves. */
const LEARNED = latin(
  String.raw`\b(?:Law|Bar|Medical|Royal Society$|Chemi\p{L}+|Geograph\p{L}+|Geolog\p{L}+|Histor\p{L}+|Statistic\p{L}+|Physic\p{L}+|Architect\p{L}*|Engineer\p{L}*|Authors|Literature|Economic\p{L}*|Psycholog\p{L}+|Biolog\p{L}+|Accountants|Publishers|Civil Society|Agricultural|Horticultural|Royal Society of Arts)`,
);
/** Those who represent others: umbrella bodies of charities, professions. */
const UMBRELLA = latin(
  String.raw`\b(?:Voluntary|Nonprofits?|Non-Profits?|Foundations|NGOs|Charities|Churches|Philanthropy|Fundrais\p{L}+)\b`,
);
const SCIENCE = /\b(?:Medical|Research|Science|Engineering|Physical|Social Research|Humanities)\b/u;
const OF_STATE =
  /\b(?:Revenue|Police|Fire|Ambulance|Prison|Probation|Park|Parks|Forest|Weather|Postal|Civil|Immigration|Border|Customs|Kenya Wildlife|National Health|Public Health|Secret|Marshals|Wildlife Service of)\b/u;

/** A row: heads, the words of the name that have to go with them (`null` for any), and the type that they make. */
type Meaning = readonly [heads: string, words: RegExp | null, type: OrganizationType];

/** Heads of several meanings, with what decides between them. Of the rows that fit a name the first counts. */
const MEANINGS: readonly Meaning[] = [
  ['Center Centre', /\b(?:Arts|Performing|Convention|Science|Cultural|Visitor)\b/u, 'other'],
  ['Centers', /Disease Control|Medicare/u, 'government'],
  [
    'Center Centre',
    /Cent(?:er|re) (?:for|of|on) .*(?:Policy|Research|Studies|Effective|Cities|Economic|Strategic|Disease|Philanthropy|Statistics)/u,
    'research',
  ],
  ['Center Centre', /Medical|Health|Cancer|Hospital/u, 'hospital'],
  ['Center Centre', /Research|Studies|Policy|Policies/u, 'research'],
  ['Center Centre', null, 'charity'],
  ['Society Societies', /Building Society/u, 'company'],
  ['Society Societies', SERVES, 'charity'],
  ['Society Societies', LEARNED, 'association'],
  ['Society Societies', null, 'charity'],
  ['Association Associations Federation Alliance Network Networks League Union', SERVES, 'charity'],
  ['Federation Association', /\bCharit(?:y|ies)\b/u, 'charity'],
  ['Union', /Credit Union/u, 'company'],
  ['Club Clubs', CLUBS_THAT_SERVE, 'charity'],
  ['Trust Trusts', /\bNHS\b|Hospitals?\b/u, 'hospital'],
  ['Trust Trusts', SERVES, 'charity'],
  ['Trust Trusts', /National Trust|Wildlife Trusts/u, 'charity'],
  ['Research', SERVES, 'charity'],
  ['Fund', /\bMinister|\bState Disaster|\bNational Relief/u, 'government'],
  ['Fund', /\b(?:Defense|Scholarship|Pocket Money|Defence|Wildlife|Aid|Save the Children)\b/u, 'charity'],
  ['Foundation', /^(?:U\.?S\.? )?National (?:Science|Research) Foundation/u, 'government'],
  ['Endowment', /National Endowment for/u, 'government'],
  ['Council Councils', UMBRELLA, 'association'],
  ['Council Councils', SCIENCE, 'research'],
  ['Council Councils', /\bArts\b/u, 'government'],
  ['Council Councils', SERVES, 'charity'],
  ['Council Councils', /National Council/u, 'charity'],
  ['Council', /^Council (?:for|on|of)\b/u, 'association'],
  ['Bank Banks', /\b(?:Food|Blood|Toy|Baby|Clothing|Diaper|Book|Hygiene|Furniture|Bike|Uniform)\b/u, 'charity'],
  ['Agency', /Adventist|Relief|Refugee/u, 'charity'],
  ['Health', /Institutes|Public Health|Department|Ministry/u, 'government'],
  ['Health', null, 'hospital'],
  ['Service Services', /Social|Charit|Catholic|Lutheran|Jewish|Community|Family/u, 'charity'],
  ['Service Services', OF_STATE, 'government'],
  [
    'Services',
    /Consult|Financial|Security|Engineering|Professional|Business|Technology|Web|Cloud|Payment|Investor|Fundraising|Legal|Logistics/u,
    'company',
  ],
  ['Service', null, 'charity'],
  ['Services', null, 'charity'],
  ['Institute Institution', /Art Institute|Smithsonian/u, 'other'],
  ['Institute Institution', /Institute of Technology/u, 'school'],
  ['Institute Institution', /Blind|Deaf|Lifeboat|Benevolent/u, 'charity'],
  [
    'Institute',
    /Chartered Institute|Institute of (?:Fundraising|Directors|Architects|Physics|Accountants)/u,
    'association',
  ],
  ['Institutes', /National Institutes of Health/u, 'government'],
  ['Committee', /\b(?:Select|Senate|House|Parliamentary|Affairs|Appropriations|Accounts)\b/u, 'government'],
  [
    'Court',
    /\b(?:High|Supreme|Crown|County|District|Federal|Circuit|Superior|Magistrates|Appeals?|Criminal|Justice|Family|Probate)\b/u,
    'government',
  ],
  ['System Systems', /Health|Hospital/u, 'hospital'],
  ['Gardens', /Urban|Community/u, 'charity'],
  ['Committee', /Olympic|Paralympic|Organi[sz]ing/u, 'association'],
  ['Initiative Initiatives', /Philanthrop/u, 'foundation'],
  ['Board', /Hospital|Schools?|Charit/u, 'charity'],
  ['House', /\b(?:Opera|Auction)\b/u, 'other'],
  [
    'House',
    /^(?:Ronald|Covenant|Maggie|Emmaus|Hope|Crisis|Toynbee|Providence|Catholic|Safe|Women|Sanctuary|Nightingale|Refuge|Haven)/u,
    'charity',
  ],
  ['Partners', / & Partners$/u, 'company'],
  ['Office', /^(?!Head|Box|Post|Law)/u, 'government'],
  ['Company', /Theatre|Theater|Shakespeare|Opera|Ballet|Dance/u, 'other'],
  ['Board', /Control|Development|Heritage|Tourism|Housing|Provident|Grants|Water|Health|Education/u, 'government'],
  ['Inc Incorporated Ltd Limited', /Foundation/u, 'foundation'],
  ['Inc Incorporated Ltd Limited', SERVES, 'charity'],
  ['Group', /Hospitals/u, 'charity'],
  ['Water', /^(?:Clean|Safe|Charity|Living|Good|Well)/u, 'charity'],
];

const MEANINGS_BY_HEAD = byHead(MEANINGS);

/** The rows of each head, in their order. */
function byHead(meanings: readonly Meaning[]): ReadonlyMap<string, readonly Meaning[]> {
  const rows = new Map<string, Meaning[]>();
  for (const meaning of meanings)
    for (const head of meaning[0].split(' ')) rows.set(head, [...(rows.get(head) ?? []), meaning]);
  return rows;
}

/** The type of a name whose last word is a head of several meanings; undefined where the last word alone decides. */
export function typeOfManyMeanings(head: string, plain: string): OrganizationType | undefined {
  return MEANINGS_BY_HEAD.get(head)?.find(([, words]) => words === null || words.test(plain))?.[2];
}
