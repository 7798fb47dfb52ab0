import { KINDS, type Kind } from '../../model';

/**
 * What a counted noun counts. A row is a kind with its nouns in the singular; plurals are derived. The head noun decides
 * (micro learning *centres*), so compounds need no row of their own.
 */
const NOUNS: Readonly<Partial<Record<Kind, string>>> = {
  people:
    'person people individual child man woman boy girl student pupil teacher resident villager patient survivor victim refugee volunteer donor worker nurse doctor farmer parent mother father orphan baby infant adult youth youngster teenager senior elder veteran evacuee migrant beneficiary recipient member participant attendee guest scholar graduate fellow staff employee supporter runner walker cyclist swimmer rider fundraiser leader trainer trainee midwife caregiver carer learner kid soul inhabitant citizen user client life subscriber trustee scientist researcher apprentice entrepreneur artist musician colleague neighbor neighbour holder prisoner player fan widow newborn toddler schoolchild schoolgirl schoolboy',
  'person-times':
    'visit visitor-day attendance session consultation appointment treatment screening check-up checkup ride call person-time man-day contact',
  households: 'household family home-owner homeowner',
  organizations:
    'organization organisation charity nonprofit non-profit ngo group foundation company business association club society partner agency institution church cooperative co-operative enterprise firm corporation union federation grantee team department bank branch chapter community-group supermarket hospice',
  projects: 'project program programme initiative scheme campaign intervention',
  events:
    'event training workshop class course concert seminar conference meeting show auction race lecture session-day competition festival tournament performance exhibition screening-day drive dinner',
  facilities:
    'school center centre hospital clinic home shelter house library classroom kitchen well toilet latrine playground camp station building bed corner room dormitory facility garden park shop store warehouse orphanage nursery kindergarten college university lab laboratory museum site hub point bank-branch bridge',
  places:
    'country state province city town village county district region community municipality island borough nation territory location commune prefecture',
  goods:
    'meal parcel box book liter litre ton tonne truck truckload kit blanket tent mask pack package bag bottle dose vaccine vial computer laptop tablet bicycle bike car van vehicle ambulance lunch dinner-plate breakfast sandwich loaf coat shirt toy gift tree seedling sapling kilogram kilo kg pound-weight gallon item unit set pair device machine wheelchair bed-net mosquito-net net panel container ventilator respirator test cupcake cake card hamper food-box bundle piece copy',
  hours: 'hour',
  other:
    'grant donation gift application job trust scholarship award partnership surgery operation procedure acre hectare square-mile animal dog cat cow goat horse elephant turtle bird pet species vote signature view download post transaction contribution pledge place-mark category sector field language mile kilometer kilometre case ticket request petition bursary loan apprenticeship internship',
};

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  person: 'people',
  people: 'people',
  child: 'children',
  schoolchild: 'schoolchildren',
  man: 'men',
  woman: 'women',
  life: 'lives',
  loaf: 'loaves',
  staff: 'staff',
  species: 'species',
  youth: 'youths',
};

function pluralOf(noun: string): string {
  const irregular = IRREGULAR_PLURALS[noun];
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Kind by noun in lower case, singular and plural. */
export const KIND_BY_NOUN: ReadonlyMap<string, Kind> = new Map(
  KINDS.flatMap((kind) =>
    (NOUNS[kind]?.split(' ') ?? []).flatMap((noun): [string, Kind][] => [
      [noun, kind],
      [pluralOf(noun), kind],
    ]),
  ),
);
