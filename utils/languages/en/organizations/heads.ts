import { isPlace } from './places';
import { ORGANIZATION_TYPES, type OrganizationType } from '../../../model';

/**
 * Words that make a capitalised run the name of an organization, by type. The last of them in a name decides, unless the
 * name is built the other way round (Department for …), where the first does.
 */
const HEADS: Readonly<Record<OrganizationType, string>> = {
  foundation:
    'Foundation Foundations Fund Funds Trust Trusts Philanthropies Philanthropy Endowment Endowments Giving Stiftung Fondation Fundación Foundry',
  charity:
    'Charity Charities Cross Crescent Relief Aid Mission Missions Appeal Rescue Hospice Hospices Foodbank Shelter Shelters Samaritans Ministries Outreach Volunteers Kitchen Pantry Helpline Sanctuary Nonprofit Cares Care Hope Auxiliaries Auxiliary Coalition Initiative Habitat Partnership Partners Meals Caritas NGO Way Goodwill Army Harvest Frontières Borders Chest YMCA YWCA Ashram Seva Sewa Sangh Wishes Orphanage Foodbanks Larder Mencap Welfare Action',
  association:
    'Association Associations Federation Union League Club Clubs Chamber Society Societies Guild Confederation Alliance Network Lions Rotary Forum Brotherhood',
  government:
    'Department Ministry Government government Commission Agency Authority Bureau Parliament Senate Police Treasury Secretariat Council council Councils Embassy Administration Commissioner Municipality Directorate',
  party: 'Party',
  company:
    'Inc Incorporated Ltd Limited Plc PLC plc Corp Corporation Company Co LLC LLP Group Bank Holdings Airlines Airways Motors Insurance Energy Technologies Industries Enterprises Ventures Capital Supermarkets Markets Stores Partners-LLP GmbH AG SA Pharmaceuticals Events Media-Group Platform Kickstarter GoFundMe JustGiving Steel Telecom Electric Pharma Foods Hotels Brewery Systems Consulting Properties Logistics Petroleum Oil Mining Brothers Builders',
  school: 'University College School Schools Academy Kindergarten Polytechnic',
  hospital: 'Hospital Hospitals Clinic Infirmary Healthcare',
  research: 'Institution Institute Institutes Laboratory Laboratories Observatory Think-Tank',
  media:
    'Times Post News Tribune Herald Gazette Magazine Radio Television Broadcasting Press Chronicle Guardian Journal',
  other: 'Nations Museum Cathedral Church Diocese Orchestra Theatre Zoo Library Temple Mosque Abbey',
};

/** A name that begins with one of these is built head first: Department for Work and Pensions, Center for …, Bank of …. */
export const LEADING_HEADS =
  /^(?:The )?(?:Department|Ministry|Office|Bureau|Center|Centre|Institute|Bank|University|College|School|Council|Society|Association|Federation|International Federation|National Federation|Board|Commission|Friends|Community Foundation|Embassy|Church|Diocese|Academy|League|Union|Order|Government|House|Trustees|Museum|Hospital|Chamber|Fund|Foundation|Trust|Campaign|Action|Partners|Alliance|Coalition|Women|Age) (?:of|for|on|in)\b/u;

const LEADING_TYPES: Readonly<Record<string, OrganizationType>> = {
  Center: 'research',
  Centre: 'research',
  Bank: 'company',
  Friends: 'charity',
  Office: 'government',
  Board: 'government',
  Church: 'other',
  House: 'government',
  Order: 'charity',
  Campaign: 'charity',
  Women: 'charity',
  Age: 'charity',
};

const TYPE_BY_HEAD: ReadonlyMap<string, OrganizationType> = new Map(
  ORGANIZATION_TYPES.flatMap((type) => HEADS[type].split(' ').map((head): [string, OrganizationType] => [head, type])),
);

/** Names that no rule can see, because they are ordinary words or bare proper nouns. Only the most frequent in charity news. */
const FAMOUS: Readonly<Partial<Record<OrganizationType, string>>> = {
  foundation: 'Yield Giving|Wellcome|The Elders|Arcadia|Open Philanthropy|Co-Impact',
  charity:
    "Oxfam|Shelter|Mind|Crisis|Macmillan|Macmillan Cancer Support|Samaritans|Scope|Refuge|Barnardo's|NSPCC|RSPCA|RNLI|RSPB|WaterAid|ActionAid|CARE|Tearfund|CAFOD|Feeding America|Save the Children|Doctors Without Borders|Médecins Sans Frontières|Habitat for Humanity|World Vision|Greenpeace|WWF|Amnesty International|Comic Relief|Children in Need|Teach For America|GiveDirectly|Plan International|Islamic Relief|Marie Curie|Mercy Corps|Direct Relief|Salvation Army|Special Olympics|Sightsavers|Cancer Research UK|Age UK|Pratham|Goonj|BRAC|Caritas|United Way|Make-A-Wish|Meals on Wheels|GiveIndia|Lever for Change|Big Give|FareShare|City Harvest|Food Angel|Candid|GivingTuesday|Action for Children|Heart to Heart International|ShelterBox|Guide Dogs|Heifer International|Stonewall|Girlguiding|Big Issue|Beyond Blue|Lifeline|OzHarvest|SecondBite|Foodbank Australia|Hope for Justice|Open Doors|Medair|GOAL|Concern Worldwide|Trócaire|Christian Aid|Muslim Aid|Penny Appeal|Muslim Hands|Farm Africa|Send a Cow|Versus Arthritis|Parkinson's UK|Diabetes UK|Mencap|Sense|Turn2us|StepChange|Citizens Advice|Centrepoint|St Mungo's|Emmaus|Women's Aid|Kidscape|Childline|YoungMinds|Partners In Health|Team Rubicon|World Central Kitchen|Teach For India|CRY|HelpAge India|Smile Train|Operation Smile",
  company:
    "Apple|Google|Microsoft|Amazon|Meta|Walmart|Costco|Cadbury|Tesco|Sainsbury's|Aldi|Lidl|Starbucks|Nike|Pfizer|Netflix|Salesforce|Visa|Mastercard|PayPal|Infosys|Wipro|Tencent|Alibaba|ByteDance|Huawei|Toyota|Samsung|IKEA|Unilever|Nestlé|Coca-Cola|PepsiCo|Woolworths|Coles|Qantas|Telstra|GoFundMe|JustGiving|Kickstarter|HCLTech|Target|Morrisons|Asda|Waitrose|Boots|Barclays|HSBC|Lloyds|NatWest|Santander|Citi|JPMorgan|Goldman Sachs|Morgan Stanley|BlackRock|Deloitte|KPMG|PwC|EY|Accenture|IBM|Intel|Nvidia|Oracle|Cisco|AstraZeneca|Novartis|Roche|Merck|Moderna|Lilly|DHL|FedEx|UPS|Uber|Airbnb|Safaricom|Equity Bank|Singtel|DBS|OCBC|Cathay Pacific|Swire|Reliance|Tata|Adani",
  other:
    'UNICEF|UNHCR|UNESCO|UNDP|UNFPA|UNRWA|UNAIDS|WHO|WFP|FAO|ILO|IOM|OCHA|UN Women|World Bank|World Health Organization|World Food Programme|United Nations|European Union|Gavi|Global Fund|CEPI',
  government: 'NHS|European Commission|USAID|FEMA|DFID|NHS England|AusAID',
  media: 'BBC|CNN|Reuters|NPR|Bloomberg|PTI|AFP|ITV',
  association: 'Rotary International',
  hospital: 'Mayo Clinic',
  school: 'MIT|Harvard|Yale|Stanford|Princeton|Oxford University|Cambridge University',
};

export const FAMOUS_TYPES: ReadonlyMap<string, OrganizationType> = new Map(
  ORGANIZATION_TYPES.flatMap((type) =>
    (FAMOUS[type] ?? '')
      .split('|')
      .filter((name) => name !== '')
      .map((name): [string, OrganizationType] => [name, type]),
  ),
);

/** Bodies of the United Nations and development banks have the type `other`. */
const OTHER =
  /\b(?:United Nations|UN |World Bank|Development Bank|World Health|World Food|High Commissioner|European Union)\b/u;
const RED_CROSS = /\bRed (?:Cross|Crescent)\b/u;

/** What a body of a general head (society, association, council, trust, bank) serves, where that makes it a charity. */
const SERVES =
  /\b(?:Humane|Benevolent|Welfare|Children|Animals?|Cancer|Heart|Lung|Kidney|Stroke|Alzheimer|Dementia|Diabetes|Autis\w*|Blind|Deaf|Disab\w*|Mental Health|Safety|Rehabilitation|Hospice|Refugees?|Rescue|Relief|Cruelty|Prevention|Protection|Lifeboat|Aged|Elderly|Senior|Homeless\w*|Poor|Hungry|Food|Family|Families|Youth|Wildlife|Woodland|Dogs?|Cats?|Donkey|Horses?|Birds|Red Cross|Social Service|Spastic\w*|Epilepsy|Leukaemia|Parkinson|Brain|Teenage|Addiction|Women|Girls|Boys|Caring|Samaritan|Handicapped|Conservation|Nature|Canals?|Rivers?|Parks?|Rainforest)\b/u;
const SCIENCE = /\b(?:Medical|Research|Science|Engineering|Physical|Social Research|Humanities)\b/u;

/** The type of a name whose last word is a head of several meanings; undefined where the last word alone decides. */
function typeOfManyMeanings(head: string, plain: string): OrganizationType | undefined {
  switch (head) {
    case 'Center':
    case 'Centre':
      if (/Medical|Health|Cancer|Hospital/u.test(plain)) return 'hospital';
      return /Research|Studies|Policy/u.test(plain) ? 'research' : 'charity';
    case 'Society':
      if (/Building Society/u.test(plain)) return 'company';
      return SERVES.test(plain) ? 'charity' : undefined;
    case 'Association':
    case 'Federation':
    case 'Alliance':
    case 'Network':
    case 'League':
    case 'Club':
    case 'Union':
      return SERVES.test(plain) ? 'charity' : undefined;
    case 'Trust':
      if (/\bNHS\b|Hospitals?\b/u.test(plain)) return 'hospital';
      return SERVES.test(plain) || /National Trust/u.test(plain) ? 'charity' : undefined;
    case 'Fund':
      return /\b(?:Defense|Defence|Wildlife|Aid)\b/u.test(plain) ? 'charity' : undefined;
    case 'Council':
      if (SCIENCE.test(plain)) return 'research';
      if (/\bArts\b/u.test(plain)) return 'government';
      return SERVES.test(plain) || /National Council/u.test(plain) ? 'charity' : undefined;
    case 'Bank':
    case 'Banks':
      return /\b(?:Food|Blood|Toy|Baby|Clothing|Diaper|Book)\b/u.test(plain) ? 'charity' : undefined;
    case 'Project':
    case 'Programme':
      return undefined;
    case 'Agency':
      return /Relief|Development|Refugee/u.test(plain) && !/\bU\.?S\b|Government/u.test(plain) ? 'charity' : undefined;
    case 'Health':
      return 'hospital';
    case 'Service':
    case 'Services':
      return SERVES.test(plain) || /Community|Social|Charit|Catholic|Lutheran|Jewish/u.test(plain)
        ? 'charity'
        : undefined;
    default:
      return undefined;
  }
}

/** A national or local body of a famous one: Oxfam Hong Kong, Make-A-Wish Southern Florida. */
function familyOf(plain: string): OrganizationType | undefined {
  const words = plain.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const type = FAMOUS_TYPES.get(words.slice(0, count).join(' '));
    if (type !== undefined && isPlace(words.slice(count).join(' '))) return type;
  }
  return undefined;
}

/** A head written into a word: HCLFoundation. */
const JOINED_HEAD = /\p{Ll}?(Foundation|Trust|Fund)$/u;
/** Words that are heads only at the end of a name, never somewhere inside it. */
const ONLY_LAST =
  /^(?:Hope|Care|Aid|Way|Post|Times|News|Union|Action|Welfare|Post|Library|Capital|Energy|Oil|Mission|Relief)$/u;

const ending = (word: string) => word.replace(/'s?$|[.,]$/u, '');

/** The type that a capitalised run's head words give it; undefined where none makes it an organization. */
export function typeOfName(name: string): OrganizationType | undefined {
  const plain = name.replace(/^The /u, '').replaceAll('’', "'");
  const famous = FAMOUS_TYPES.get(plain) ?? FAMOUS_TYPES.get(name);
  if (famous) return famous;
  const family = familyOf(plain);
  if (family) return family;
  if (RED_CROSS.test(name) && !/(?:Day|Week|Month)$/u.test(name)) return 'charity';
  if (OTHER.test(name)) return 'other';
  const words = plain.split(/[ -]/u).map(ending);
  const food = /\b(?:Food ?[Bb]ank|Second Harvest)\b/u.test(plain);
  if (food) return /(?:Foundation|Trust)$/u.test(plain) ? 'foundation' : 'charity';
  const last = words.at(-1) ?? '';
  if (LEADING_HEADS.test(name) && !/^(?:Foundation|Trust|Fund)$/u.test(last)) {
    const lead = words.find((word) => TYPE_BY_HEAD.has(word) || LEADING_TYPES[word] !== undefined) ?? '';
    if (
      /^(?:Centre|Center)$/u.test(lead) &&
      !/\b(?:Policy|Research|Studies|Effective|Cities|Economic|Strategic|Disease|Philanthropy)\b/u.test(plain)
    )
      return 'charity';
    return (
      (SERVES.test(plain) ? typeOfManyMeanings(lead, plain) : undefined) ??
      LEADING_TYPES[lead] ??
      TYPE_BY_HEAD.get(lead)
    );
  }
  if (words.length > 1) {
    const many = typeOfManyMeanings(last, plain);
    if (many) return many;
  }
  const type = TYPE_BY_HEAD.get(last);
  if (type) return words.length > 1 ? type : undefined;
  if (JOINED_HEAD.test(last)) return 'foundation';
  const at = words.findLastIndex((word) => TYPE_BY_HEAD.has(word) && !ONLY_LAST.test(word));
  const inner = words[at];
  const joint = words[at + 1] ?? '';
  if (inner === undefined || at === 0) return undefined;
  if (!/^(?:of|for|in|on|against)$/u.test(joint) && !isPlace(last) && !/^(?:International|Worldwide)$/u.test(last))
    return undefined;
  return typeOfManyMeanings(inner, plain) ?? TYPE_BY_HEAD.get(inner);
}

/** Whether a name is one of those that are known without a rule. */
export const isFamous = (name: string): boolean => FAMOUS_TYPES.has(name.replaceAll('’', "'"));
