import { ORGANIZATION_TYPES, type OrganizationType } from '../../../model';

/**
 * Words that make a capitalised run the name of an organization, by type. The last of them in a name decides, unless the
 * name is built the other way round (Department for …), where the first does.
 */
const HEADS: Readonly<Record<OrganizationType, string>> = {
  foundation:
    'Foundation Foundations Fund Funds Trust Trusts Philanthropies Philanthropy Endowment Giving Stiftung Fondation Fundación Foundry',
  charity:
    'Charity Charities Cross Crescent Relief Aid Mission Missions Appeal Rescue Hospice Hospices Foodbank Shelter Shelters Children Samaritans Ministries Outreach Volunteers Kitchen Pantry Helpline Sanctuary Nonprofit Cares Care Hope Auxiliaries Auxiliary Coalition Initiative Habitat Partnership Partners Meals Caritas NGO Way Goodwill Army Harvest Frontières Borders',
  association:
    'Association Associations Federation Union League Club Clubs Chamber Society Societies Guild Confederation Alliance Network Lions Rotary Forum Brotherhood',
  government:
    'Department Ministry Government Commission Agency Authority Bureau Parliament Senate Police Treasury Secretariat Council Councils Embassy Administration Commissioner Municipality Directorate',
  party: 'Party',
  company:
    'Inc Incorporated Ltd Limited Plc PLC plc Corp Corporation Company Co LLC LLP Group Bank Holdings Airlines Airways Motors Insurance Energy Technologies Industries Enterprises Ventures Capital Supermarkets Stores Partners-LLP GmbH AG SA Pharmaceuticals Events Media-Group Platform Kickstarter GoFundMe JustGiving',
  school: 'University College School Schools Academy Kindergarten Polytechnic',
  hospital: 'Hospital Hospitals Clinic Infirmary Healthcare',
  research: 'Institute Institutes Laboratory Laboratories Observatory Think-Tank',
  media:
    'Times Post News Tribune Herald Gazette Magazine Radio Television Broadcasting Press Chronicle Guardian Journal',
  other: 'Nations Programme-UN',
};

/** A name that begins with one of these is built head first: Department for Work and Pensions, Center for …, Bank of …. */
export const LEADING_HEADS =
  /^(?:The )?(?:Department|Ministry|Office|Bureau|Center|Centre|Institute|Bank|University|College|School|Council|Society|Association|Federation|International Federation|National Federation|Board|Commission|Friends|Community Foundation|Embassy|Church|Diocese|Academy|League|Union|Order|Government|House|Trustees|Museum|Hospital|Chamber|Fund|Foundation|Trust) (?:of|for|on)\b/u;

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
};

const TYPE_BY_HEAD: ReadonlyMap<string, OrganizationType> = new Map(
  ORGANIZATION_TYPES.flatMap((type) => HEADS[type].split(' ').map((head): [string, OrganizationType] => [head, type])),
);

/** Names that no rule can see, because they are ordinary words or bare proper nouns. Only the most frequent in charity news. */
const FAMOUS: Readonly<Partial<Record<OrganizationType, string>>> = {
  charity:
    "Oxfam|Shelter|Mind|Crisis|Macmillan|Macmillan Cancer Support|Samaritans|Scope|Refuge|Barnardo's|NSPCC|RSPCA|RNLI|RSPB|WaterAid|ActionAid|CARE|Tearfund|CAFOD|Feeding America|Save the Children|Doctors Without Borders|Médecins Sans Frontières|Habitat for Humanity|World Vision|Greenpeace|WWF|Amnesty International|Comic Relief|Children in Need|Teach For America|GiveDirectly|Plan International|Islamic Relief|Marie Curie|Mercy Corps|Direct Relief|Salvation Army|Special Olympics|Sightsavers|Cancer Research UK|Age UK|Pratham|Goonj|BRAC|Caritas|United Way|Make-A-Wish|Meals on Wheels|GiveIndia|Lever for Change|Big Give|FareShare|City Harvest|Food Angel|Candid|GivingTuesday|Action for Children|Heart to Heart International",
  company:
    'Apple|Google|Microsoft|Amazon|Meta|Walmart|Costco|Cadbury|Tesco|Sainsbury’s|Aldi|Lidl|Starbucks|Nike|Pfizer|Netflix|Salesforce|Visa|Mastercard|PayPal|Infosys|Wipro|Tencent|Alibaba|ByteDance|Huawei|Toyota|Samsung|IKEA|Unilever|Nestlé|Coca-Cola|PepsiCo|Woolworths|Coles|Qantas|Telstra|GoFundMe|JustGiving|Kickstarter|HCLTech',
  other:
    'UNICEF|UNHCR|UNESCO|UNDP|UNFPA|UNRWA|WHO|WFP|FAO|ILO|IOM|World Bank|World Health Organization|World Food Programme|United Nations|European Union|European Commission|Gavi',
  media: 'BBC|CNN|Reuters|NPR|Bloomberg',
};

export const FAMOUS_TYPES: ReadonlyMap<string, OrganizationType> = new Map(
  ORGANIZATION_TYPES.flatMap((type) =>
    (FAMOUS[type] ?? '').split('|').map((name): [string, OrganizationType] => [name, type]),
  ),
);

/** Bodies of the United Nations and development banks have the type `other`. */
const OTHER =
  /\b(?:United Nations|UN |World Bank|Development Bank|World Health|World Food|High Commissioner|European Union)\b/u;
const RED_CROSS = /\bRed (?:Cross|Crescent)\b/u;

/** The type that a capitalised run's head words give it; undefined where none makes it an organization. */
export function typeOfName(name: string): OrganizationType | undefined {
  const plain = name.replace(/^The /u, '').replaceAll('’', "'");
  const famous = FAMOUS_TYPES.get(plain) ?? FAMOUS_TYPES.get(name);
  if (famous) return famous;
  if (OTHER.test(name)) return 'other';
  if (RED_CROSS.test(name)) return 'charity';
  const words = plain.split(/[ -]/u).map((word) => word.replace(/'s?$|[.,]$/u, ''));
  if (LEADING_HEADS.test(name)) {
    const lead = words.find((word) => TYPE_BY_HEAD.has(word) || LEADING_TYPES[word] !== undefined) ?? '';
    return LEADING_TYPES[lead] ?? TYPE_BY_HEAD.get(lead);
  }
  const last = words.at(-1) ?? '';
  // "Research Foundation" and "Medical Center" are decided by the last word and its neighbour.
  if (/^(?:Center|Centre)$/u.test(last))
    return words.some((word) => /Medical|Health|Cancer|Hospital/u.test(word)) ? 'hospital' : 'charity';
  if (last === 'Society' && words.some((word) => /Humane|Benevolent|Welfare|Children|Animals|Cancer/u.test(word)))
    return 'charity';
  const type = TYPE_BY_HEAD.get(last);
  if (type) return words.length > 1 ? type : undefined;
  const inner = words.findLast(
    (word) => TYPE_BY_HEAD.has(word) && !/^(?:Children|Hope|Care|Aid|Way|Post|Times|News|Union)$/u.test(word),
  );
  return /\b(?:of|for|in)\b/u.test(name) && inner !== undefined ? TYPE_BY_HEAD.get(inner) : undefined;
}
