import { FAMOUS_TYPES } from './famous';
import { OTHER, RED_CROSS, typeOfManyMeanings } from './meanings';
import { isPlace, isVenue } from './places';
import { ORGANIZATION_TYPES, type OrganizationType } from '../../../model';
import { latin } from '../letters';

/**
 * Words that make a capitalised run the name of an organization, by type. The last of them in a name decides, unless the
 * name is built the other way round (Department for …), where the first does.
 */
const HEADS: Readonly<Record<OrganizationType, string>> = {
  foundation:
    'Foundation Foundations Fund Funds Trust Trusts Philanthropies Philanthropy Endowment Endowments Giving Stiftung Fondation Fundación Foundry',
  charity:
    'Charity Charities Cross Crescent Relief Aid Mission Missions Appeal Rescue Hospice Hospices Foodbank Shelter Shelters Samaritans Ministries Outreach Volunteers Kitchen Pantry Helpline Sanctuary Nonprofit Cares Care Hope Auxiliaries Auxiliary Coalition Initiative Initiatives Habitat Partnership Partners Meals Caritas NGO Way Goodwill Army Harvest Frontières Borders Chest YMCA YWCA Ashram Seva Sewa Sangh Wishes Orphanage Foodbanks Larder Mencap Welfare Action Ambulance Legion Home Homes Scouts Guides Conservancy Conservation Watch Depository Settlement Lifeline Villages Movement Organization Organisation Corps Heroes Committee Support Cadets Brigades Advocates Collective Refuge Almshouses Lodge Housing Circle',
  association:
    'Association Associations Federation Union League Club Clubs Chamber Society Societies Guild Confederation Congress FC Alliance Network Lions Rotary Forum Brotherhood',
  government:
    'Department Ministry Government government Commission Agency Authority Bureau Parliament Senate Police Treasury Secretariat Council council Councils Embassy Administration Commissioner Municipality Directorate Regulator Brigade',
  party: 'Party',
  company:
    'Inc Incorporated Ltd Limited Plc PLC plc Corp Corporation Company Co LLC LLP Group Bank Holdings Airlines Airways Motors Insurance Energy Technologies Industries Ventures Capital Supermarkets Stores GmbH AG Pharmaceuticals Events Platform Steel Telecom Electric Pharma Foods Hotels Brewery Systems Consulting Properties Logistics Petroleum Oil Mining Brothers Builders Companies Enterprise Financial Finance Power Utilities Gas Grid Cement Breweries Beverages Market Consultancy Consultants Advisory Coffee Bakery Bakeries Dairy Farms Studios Pictures Entertainment Communications Telecommunications Wireless Broadband Mobile Software Electronics Solutions Securities Investments Investors Brands Chemicals Automotive Auto Shipping Construction Solicitors Accountants Biotech Banking Motor Retail Apparel Shipyard Refinery Refineries Jewellers Diamond Infrastructure Ports Water Distillery',
  school: 'University College School Schools Academy Kindergarten Polytechnic Conservatoire Conservatory Seminary',
  hospital: 'Hospital Hospitals Clinic Infirmary Healthcare',
  research: 'Research Institution Institute Institutes Laboratory Laboratories Observatory',
  media:
    'Times Post News Tribune Herald Gazette Magazine Radio Television Broadcasting Press Chronicle Guardian Journal Telegraph Observer Quarterly',
  other:
    'Nations Museum Cathedral Church Diocese Orchestra Theatre Theater Zoo Library Temple Mosque Abbey Gallery Galleries Opera Ballet Philharmonic Symphony Aquarium Gardens Minster Synagogue Gurdwara Archdiocese Museums Planetarium',
};

/** A name that begins with one of these is built head first: Department for Work and Pensions, Center for …, Bank of …. */
export const LEADING_HEADS =
  /^(?:The )?(?:Department|Ministry|Office|Bureau|Centers?|Centre|Institute|Bank|University|College|School|Council|Society|Association|Federation|International Federation|National Federation|Board|Commission|Friends|Community Foundation|Embassy|Church|Diocese|Academy|League|Union|Order|Government|House|Trustees|Museum|Hospital|Chamber|Fund|Foundation|Trust|Campaign|Project|Action|Partners|Alliance|Coalition|Women|Age|Confederation|National Union|National Alliance|City|Town|County|Borough|Township|Commissioner|Chronicle|Movement|Volunteers|Samaritans|Library|Committee|Organi[sz]ation|Archdiocese|Initiative|Agency) (?:of|for|on|in)\b/u;

/** What a charity gives or who it is for, and for whom: Books for Africa, Surfers Against Sewage. */
export const NAMED_BY_PURPOSE = latin(
  String.raw`^(?:Help|Homes|Books|Hope|Wheels|Toys|Shoes|Tools|Bikes|Coats|Meals|Clowns|Dreams|Smiles|Trees|Kids|Mothers|Parents|Doctors|Nurses|Engineers|Lawyers|Architects|Surfers|Voices|Hands|Hearts|Paws|Housing|Citizens|Together|Dress|Gifts?|Food|Farms|Arts|Cycling|Walking|Riding|Riders|Computers|Glasses|Vision|Water|Students|Scientists|Veterans|Pathways|Bridges|Families|Friends|Feeding|Change) (?:for|[Aa]gainst|[Ww]ithout|4) \p{Lu}|^Feeding \p{Lu}|^(?:Girl|Boy) Scouts\b|^IIT \p{Lu}`,
);

const LEADING_TYPES: Readonly<Record<string, OrganizationType>> = {
  Center: 'research',
  Centers: 'charity',
  Centre: 'research',
  Bank: 'company',
  Friends: 'charity',
  Office: 'government',
  Board: 'government',
  Church: 'other',
  City: 'government',
  Town: 'government',
  County: 'government',
  Borough: 'government',
  Township: 'government',
  Commissioner: 'government',
  Chronicle: 'media',
  House: 'government',
  Order: 'charity',
  Campaign: 'charity',
  Project: 'charity',
  Women: 'charity',
  Age: 'charity',
};

const TYPE_BY_HEAD: ReadonlyMap<string, OrganizationType> = new Map(
  ORGANIZATION_TYPES.flatMap((type) => HEADS[type].split(' ').map((head): [string, OrganizationType] => [head, type])),
);

/** A national or local body of a famous one: Oxfam Hong Kong, Make-A-Wish Southern Florida, Age UK Lincoln and South Lincolnshire. */
function familyOf(plain: string): OrganizationType | undefined {
  const words = plain.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const type = FAMOUS_TYPES.get(words.slice(0, count).join(' '));
    if (
      type !== undefined &&
      (words[count] === 'of' || isPlace(words.slice(count).join(' ')) || isOfTwoPlaces(words.slice(count)))
    )
      return type;
  }
  // Hong Kong Unison, Lincolnshire Co-op: its place may stand in front as well.
  for (let count = 1; count < words.length; count += 1)
    if (isPlace(words.slice(0, count).join(' '))) {
      const type = FAMOUS_TYPES.get(words.slice(count).join(' '));
      if (type !== undefined) return type;
    }
  return undefined;
}

/** Age UK | Lincoln and South Lincolnshire. */
const isOfTwoPlaces = (words: readonly string[]): boolean => {
  const joint = words.findIndex((word) => word === 'and' || word === '&');
  return (
    joint > 0 && joint < 3 && (isPlace(words.slice(0, joint).join(' ')) || isPlace(words.slice(joint + 1).join(' ')))
  );
};

/** Heads of other languages, which stand first: Masjid Khadijah. */
const FOREIGN_HEADS: ReadonlyMap<string, OrganizationType> = new Map([
  ...['Fondation', 'Fundación', 'Fundação', 'Stichting', 'Yayasan'].map((head): [string, OrganizationType] => [
    head,
    'foundation',
  ]),
  ...['Masjid', 'Gurdwara', 'Wat'].map((head): [string, OrganizationType] => [head, 'other']),
  ...['Asociación', 'Association', 'Pertubuhan'].map((head): [string, OrganizationType] => [head, 'association']),
]);

/** A head written into a word: HCLFoundation. */
const JOINED_HEAD = latin(String.raw`\p{Ll}?(Foundation|Trust|Fund)$`);
/** Words that are heads only at the end of a name, never somewhere inside it. */
const ONLY_LAST =
  /^(?:Hope|Care|Aid|Way|Post|Times|News|Union|Action|Welfare|Post|Library|Capital|Energy|Oil|Mission|Relief|Home|Homes|Housing|Services|Support|Power|Water|Watch|Guides|Market|Mobile|Lines|Auto|Gas|Grid|Farms|Brands|Solutions|Movement|Coffee|Heroes|Symphony|Gardens|Opera)$/u;

/** Heads that are also what another head is for: National Committee for Responsive | Philanthropy. */
const TOPICS =
  /^(?:Philanthropy|Giving|Aid|Relief|Rescue|Care|Hope|Energy|Conservation|Welfare|Water|Volunteers|Charities|Hospitals|Hospices|Homes|Schools|Colleges|Housing|Support|Action|Trusts|Foundations|Funds|Societies|Clubs|Churches|Libraries|Museums|Technology|Mining|Health|Service|Services)$/u;

/** The head that a small word parts from its topic; not the first word, which leads anyway. */
const headOfTopic = (words: readonly string[]): string | undefined =>
  words.find((word, at) => at > 0 && TYPE_BY_HEAD.has(word) && /^(?:of|for|on|against)$/u.test(words[at + 1] ?? ''));

/** Greater Chennai Corporation: what governs a city of South Asia is called so. */
const isCityCorporation = (words: readonly string[]): boolean =>
  words.at(-1) === 'Corporation' && (words.includes('Municipal') || isPlace(words.slice(0, -1).join(' ')));

/** Who makes it calls itself by it in the plural: Cements, Biscuits. */
const makersOf = (word: string): OrganizationType | undefined =>
  word.endsWith('s') && TYPE_BY_HEAD.get(word.slice(0, -1)) === 'company' ? 'company' : undefined;

const ending = (word: string) => word.replace(/'s?$|[.,]$/u, '');

/** Homes England, Parks Canada: what a country sees to, and the country. */
const OF_COUNTRY =
  /^(?:Homes|Skills|Health|Parks|Statistics|Visit|Creative|Arts|Film|Screen|Heritage|Historic|Nature|Highways|Transport|Revenue|Education|Enterprise|Business|Sport|Research|Innovation|Marine|Forestry|Energy) (?:England|Scotland|Wales|Ireland|Northern Ireland|Canada|Australia|New Zealand|Singapore|Victoria|Queensland|Ontario|India|Kenya)$/u;

/** How a body is registered does not say what it is: HOMES Inc., a nonprofit. */
export const isOnlyRegistered = (name: string): boolean => / (?:Inc|Ltd|Limited|Incorporated)\.?$/u.test(name);

/** The type that a capitalised run's head words give it; undefined where none makes it an organization. */
export function typeOfName(name: string): OrganizationType | undefined {
  const plain = name.replace(/^The /u, '').replaceAll('’', "'");
  const famous = FAMOUS_TYPES.get(plain) ?? FAMOUS_TYPES.get(name);
  if (famous) return famous;
  const family = familyOf(plain);
  if (family) return family;
  if (RED_CROSS.test(name) && !/(?:Day|Week|Month)$/u.test(name)) return 'charity';
  if (OTHER.test(name)) return 'other';
  if (isVenue(plain)) return undefined;
  if (OF_COUNTRY.test(plain)) return 'government';
  if (/ Local \d+$/u.test(plain)) return 'association';
  const inPlace = /^(.+(?:Hospital|College|School|Polytechnic|Clinic)), /u.exec(plain)?.[1];
  if (inPlace !== undefined) return typeOfName(inPlace);
  const words = plain.split(/[ -]/u).map(ending);
  const food = /\b(?:Food ?[Bb]ank|Second Harvest)\b/u.test(plain);
  if (food) return /(?:Foundation|Trust)$/u.test(plain) ? 'foundation' : 'charity';
  const last = words.at(-1) ?? '';
  if (LEADING_HEADS.test(name) && !/^(?:Foundation|Trust|Fund)$/u.test(last)) {
    const lead = words.find((word) => TYPE_BY_HEAD.has(word) || LEADING_TYPES[word] !== undefined) ?? '';
    return typeOfManyMeanings(lead, plain) ?? LEADING_TYPES[lead] ?? TYPE_BY_HEAD.get(lead);
  }
  const head = TOPICS.test(last) ? headOfTopic(words) : undefined;
  if (head !== undefined) return typeOfManyMeanings(head, plain) ?? TYPE_BY_HEAD.get(head);
  if (words.length > 1) {
    const many = typeOfManyMeanings(last, plain);
    if (many) return many;
  }
  const type = isCityCorporation(words) ? 'government' : (TYPE_BY_HEAD.get(last) ?? makersOf(last));
  if (type) return words.length > 1 ? type : undefined;
  if (words.length > 1 && plain.endsWith("Children's")) return 'hospital';
  const leading = /^(\p{L}+) /u.exec(plain)?.[1] ?? '';
  if (FOREIGN_HEADS.has(leading)) return FOREIGN_HEADS.get(leading);
  if (NAMED_BY_PURPOSE.test(plain)) return plain.startsWith('IIT') ? 'school' : 'charity';
  if (JOINED_HEAD.test(last)) return 'foundation';
  const at = words.findLastIndex((word) => TYPE_BY_HEAD.has(word) && !ONLY_LAST.test(word));
  const inner = words[at];
  const joint = words[at + 1] ?? '';
  // Carers UK, FoodForward SA: who works in the whole country calls itself so.
  if (inner === undefined || at === 0)
    return /^(?:UK|SA|International|Worldwide)$/u.test(last) && words.length > 1 ? 'charity' : undefined;
  if (
    !/^(?:of|for|in|on|against)$/u.test(joint) &&
    !isPlace(last) &&
    !isPlace(words.slice(-2).join(' ')) &&
    !/^(?:International|Worldwide)$/u.test(last)
  )
    return undefined;
  return typeOfManyMeanings(inner, plain) ?? TYPE_BY_HEAD.get(inner);
}
