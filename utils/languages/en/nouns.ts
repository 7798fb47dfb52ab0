import { KINDS, type Kind } from '../../model';

/**
 * What a counted noun counts. A row is a kind with its nouns in the singular; plurals are derived. The head noun decides
 * (micro learning *centres*), so compounds need no row of their own,
 * unless the two words count something else than the last: health-post, written with a blank or a hyphen.
 */
const NOUNS: Readonly<Partial<Record<Kind, string>>> = {
  people:
    'investor shareholder patron professor tailor actor delegate exhibitor judge governor councillor senator mayor bishop imam pilgrim congregant maid guard staff-member team-member person people persons individual arrival medic tutor vaccinator child man woman boy girl student pupil resident patient survivor victim donor nurse doctor parent orphan relative host bloke hopeful baby infant adult youth senior veteran migrant beneficiary recipient participant guest scholar graduate fellow staff midwife kid soul inhabitant citizen client life apprentice entrepreneur colleague neighbor neighbour fan widow newborn schoolboy applicant solicitor entrant tenant casualty cook chef counsellor counselor paramedic surgeon academic candidate intern fisherman fisherwoman artisan vendor craftsman native national teen adolescent undergraduate postgraduate alumnus donor-couple lifeguard policeman ambassador mentor coach athlete contributor sponsor inmate addict mum dad son twin outpatient inpatient freshman sophomore squaddie visitor coordinator navigator chaplain nun monk priest sibling spouse principal spectator author poet creator innovator director executive official cadet scout guide brownie champion marshal steward crew',
  'person-times':
    'visit visitor-day attendance session consultation appointment treatment screening check-up checkup ride call person-time man-day contact conversation call-out callout referral enquiry inquiry interaction engagement overnight-stay admission',
  households: 'household family home-owner homeowner flatshare',
  organizations:
    'funder organization organisation charity nonprofit non-profit ngo hbcu cbo cso ingo sme msme cdfi shg group foundation company business association club society partner agency institution church cooperative co-operative enterprise firm corporation union federation grantee department bank branch chapter supermarket consortium council retailer brand franchise publisher bakery farm employer ministry mosque temple congregation parish non-governmental-organisation start-up startup collective affiliate troop',
  projects: 'project program programme initiative scheme campaign intervention',
  events:
    'medical-camp health-camp eye-camp surgical-camp blood-camp summer-camp training-camp distribution event training workshop class course concert seminar conference meeting show auction race lecture session-day competition festival tournament performance exhibition screening-day drive gig recital ceremony fair bazaar hackathon talk tour trip outing match game swim bootcamp webinar clean-up cleanup stop mission flight',
  facilities:
    'dispensary prison anganwadi airport gallery cinema stadium gym pool rink studio stall depot campus creche daycare madrasa chapel synagogue gurdwara caravan villa dorm homestead health-post housing-unit modular-unit tap-stand stand-pipe standpipe space school center centre hospital clinic home shelter house library classroom kitchen well toilet latrine playground camp station building bed corner room dormitory facility garden park shop store orphanage nursery kindergarten college university lab laboratory museum site hub point bank-branch market pitch booth bridge hospice flat kiosk borehole tap pump dam ward theatre hall pantry foodbank food-bank café cafe restaurant canteen hostel refuge sanctuary kennel greenhouse pond reservoir tank latrine-block toilet-block road solar-plant venue outlet office property apartment cottage bungalow dwelling hut shed lock',
  places:
    'government-area country state province city town village county district region community municipality island borough nation territory location commune prefecture settlement slum neighbourhood neighborhood barangay ward-village suburb hamlet constituency continent postcode',
  goods:
    'meal packet portion serving serve parcel bale box book liter litre ton tonne truck truckload kit blanket tent mask pack package bag bottle dose vaccine jab mat vial computer laptop tablet bicycle bike motorcycle car van vehicle ambulance lunch dinner breakfast sandwich loaf coat shirt toy gift tree seedling sapling kilogram kilo kg pound gallon item unit set pair device machine net panel container ventilator respirator test cake card hamper bundle piece copy syringe ration lb ounce pint sack carton crate pallet lorry lorry-load busload tin can jar basket mattress duvet nappy diaper towel pillow satchel schoolbag e-book uniform shoe hat glove sock jumper sweater jacket dress garment mobile phone ipad router generator stove lamp lantern filter purifier crutch prosthesis limb hearing-aid spectacle glasses scanner incubator monitor defibrillator drone plate voucher swag cup boat tractor bus wheelbarrow tool seed bulb flower shrub hen beehive hive egg pizza burger turkey stocking teddy present cylinder concentrator thermometer tarpaulin tarp roofing-sheet brick poster leaflet badge bracelet ribbon poppy instrument piano bar snack drink crayon pencil pen marker toothbrush soap scarf trouser chair table desk fridge refrigerator freezer oven cooker boiler radio television tv camera printer screen headset envelope candle quilt cloth sanitiser sanitizer gown inhaler crutches implant stretcher saline pill capsule sachet biscuit goat-kid chick gram jerrycan bednet barrel drum hoodie boot swab roll bucket sandbag sheet bench thali roti laddu sari pudding bouquet wristband painting',
  hours: 'hour',
  other:
    'contract grant donation gift application job trust scholarship award partnership surgery operation procedure acre hectare square-mile animal dog cat cow goat horse elephant turtle bird pet species vote signature view download post transaction contribution pledge category sector field language mile kilometer kilometre case ticket request petition bursary loan team bequest legacy transplant transfusion mortgage credit entry submission nomination complaint share microloan fellowship traineeship placement place puppy kitten hedgehog seal whale dolphin tiger lion rhino gorilla orangutan penguin butterfly bee donkey pony sheep pig duck allotment square-metre square-meter square-foot prize medal bill message letter email e-mail',
};

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  person: 'people',
  people: 'people',
  persons: 'persons',
  child: 'children',
  man: 'men',
  woman: 'women',
  life: 'lives',
  loaf: 'loaves',
  staff: 'staff',
  species: 'species',
  youth: 'youths',
  puppy: 'puppies',
  scarf: 'scarves',
  craftsman: 'craftsmen',
  fisherman: 'fishermen',
  policeman: 'policemen',
  foot: 'feet',
  glasses: 'glasses',
  spectacle: 'spectacles',
  sheep: 'sheep',
  alumnus: 'alumni',
  calf: 'calves',
  wife: 'wives',
  midwife: 'midwives',
};

const VOWELS = new Set('aeiou');
const HISSING = ['s', 'x', 'ch', 'sh'];

function pluralOf(noun: string): string {
  const irregular = IRREGULAR_PLURALS[noun];
  if (irregular !== undefined) return irregular;
  if (noun.endsWith('y') && !VOWELS.has(noun.charAt(noun.length - 2))) return `${noun.slice(0, -1)}ies`;
  return HISSING.some((ending) => noun.endsWith(ending)) ? `${noun}es` : `${noun}s`;
}

const PLURALS = new Set<string>();
const KINDS_BY_NOUN = new Map<string, Kind>();
for (const kind of KINDS) {
  for (const noun of NOUNS[kind]?.split(' ') ?? []) {
    const plural = pluralOf(noun);
    PLURALS.add(plural);
    KINDS_BY_NOUN.set(noun, kind).set(plural, kind);
  }
}

/** Not everything that ends in -ers does something, nor in -ees. */
const THINGS_IN_ERS =
  /(?:barri|vouch|pap|numb|tow|(?<!d)riv|cov|corn|(?<!rec)ord|off|(?<!p)lay|lett|draw|trail|contain|scann|print|heat|cool|freez|burg|diap|count|chapt|matt|fing|feath|bould|met|jump|trous|slipp|stick|bann|extinguish|(?:h|d)ang|flow|summ|wint|charact|membr|shelt|wat|pow|fib|(?<!fo)und|(?<!m|br)oth|post|comput|stor|dinn|suppl|corn|transf|fertiliz|fertilis|calend|mort)ers$|(?:^|[^a-z]|wait)lists$|(?:committ|degr|guarant|coff|(?:^|[^a-z])(?:f|b|kn))ees$/u;

const DOER = /(?:ers|ists|ees|ians|men|women)$/u;

/** Who does something is called by it: teachers, trainees, civilians. */
export const isDoer = (word: string): boolean => DOER.test(word) && !THINGS_IN_ERS.test(word);

/** Whether a word is a plural that we know: children, staff, non-profits, teachers. */
export const isPluralNoun = (word: string): boolean => {
  const lower = word.toLowerCase();
  return PLURALS.has(lastOf(lower.replace(/^.*-/u, ''))) || isDoer(lower);
};

/** Kind by noun in lower case, singular and plural, as far as the table knows. */
export const KIND_BY_NOUN: ReadonlyMap<string, Kind> = KINDS_BY_NOUN;

/** The kind of what a noun in lower case counts, singular or plural; undefined where we know none. */
export const kindOfNoun = (noun: string): Kind | undefined =>
  KIND_BY_NOUN.get(lastOf(noun)) ?? (isDoer(noun) ? 'people' : undefined);

/** Borewells, storybooks: of two words written as one the last decides, where enough is left before it. */
function lastOf(noun: string): string {
  if (!noun.endsWith('ations'))
    for (let at = 0; at < noun.length - 4; at = Math.max(3, at + 1))
      if (KIND_BY_NOUN.has(noun.slice(at))) return noun.slice(at);
  return noun;
}
