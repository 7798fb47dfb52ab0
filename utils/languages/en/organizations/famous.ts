import { ORGANIZATION_TYPES, type OrganizationType } from '../../../model';

/** Names that no rule can see, because they are ordinary words or bare proper nouns. Only the most frequent in charity news. */
const FAMOUS: Readonly<Partial<Record<OrganizationType, string>>> = {
  foundation:
    'Wellcome|The Elders|Arcadia|Co-Impact|Power to Change|Google.org|Fidelity Charitable|Emerson Collective|Chan Zuckerberg Initiative|Carnegie Corporation|Carnegie Corporation of New York|Tote Board|Ngee Ann Kongsi|Leverhulme|Omidyar Network',
  charity:
    "Oxfam|Shelter|Mind|Crisis|Macmillan|Samaritans|Scope|Refuge|Barnardo's|NSPCC|RSPCA|RNLI|RSPB|WaterAid|ActionAid|CARE|Tearfund|CAFOD|Save the Children|Habitat for Humanity|World Vision|Greenpeace|WWF|Amnesty International|Children in Need|Teach For America|GiveDirectly|Islamic Relief|Marie Curie|Salvation Army|Special Olympics|Sightsavers|Pratham|Goonj|BRAC|Caritas|United Way|Make-A-Wish|Meals on Wheels|GiveIndia|Lever for Change|Big Give|FareShare|Food Angel|Candid|GivingTuesday|ShelterBox|Guide Dogs|Stonewall|Girlguiding|Big Issue|Beyond Blue|Lifeline|OzHarvest|SecondBite|Open Doors|GOAL|Trócaire|Farm Africa|Mencap|Sense|Turn2us|Citizens Advice|Centrepoint|St Mungo's|Emmaus|Childline|YoungMinds|Partners In Health|Team Rubicon|Teach For India|CRY|HelpAge India|Smile Train|charity: water|mothers2mothers|Age UK|Operation Smile|Anthony Nolan|Maggie's|Sue Ryder|Leonard Cheshire|Coram|Place2Be|Trussell|Felix Project|Trevor Project|Innocence Project|Wounded Warrior Project|The Hunger Project|March of Dimes|DonorsChoose|Kiva|Planned Parenthood|Earthjustice|HIAS|Room to Read|First Book|Akshaya Patra|Tzu Chi|Po Leung Kuk|Yan Oi Tong|Mission Australia|Anglicare|UnitingCare|Smith Family|headspace|Movember|Gift of the Givers|Humanity & Inclusion|Water.org|Khan Academy|No Kid Hungry|Share Our Strength|Charity Navigator|GuideStar|Goodwill Industries|Goodwill|Teach First|Depaul|Rethink Mental Illness|PDSA|Cats Protection|Tommy's|Combat Stress|SSAFA|ORBIS|Malaria Consortium|Magic Bus|SEWA|Art of Living|Willing Hearts|Mother's Choice|GlobalGiving|Charities Aid Foundation|Doctors of the World|Samaritan's Purse|ChildFund|Trees for the Future|One Tree Planted|The Ocean Cleanup|GiveWell|Against Malaria Foundation",
  company:
    "Apple|Google|Microsoft|Amazon|Meta|Walmart|Costco|Cadbury|Tesco|Sainsbury's|Aldi|Lidl|Starbucks|Nike|Pfizer|Salesforce|Visa|Mastercard|PayPal|Infosys|Wipro|Tencent|Alibaba|Huawei|Toyota|Samsung|IKEA|Unilever|Coca-Cola|PepsiCo|Woolworths|Coles|GoFundMe|JustGiving|HCLTech|Target|Morrisons|Asda|Waitrose|Boots|Barclays|HSBC|Lloyds|NatWest|Citi|JPMorgan|Goldman Sachs|BlackRock|Deloitte|KPMG|PwC|IBM|Intel|AstraZeneca|Novartis|Lilly|DHL|FedEx|Airbnb|Atlassian|Safaricom|Singtel|DBS|OCBC|Reliance|Tata|JPMorgan Chase|Wells Fargo|Marks & Spencer|Co-op|Procter & Gamble|Johnson & Johnson|GSK|Vodafone|BT|Aviva|Standard Chartered|FairPrice|NTUC FairPrice|Larsen & Toubro|Mahindra|Airtel|Bharti Airtel|Westpac|ANZ|BHP|Bunnings|MTN|American Express|Kroger|Safeway|Home Depot|Lowe's|Shell|BP|Walgreens|Dollar General|Crayola|Lego|Disney|Crowdfunder|Patagonia|McDonald's|John Lewis|UBS|Deliveroo|Shoprite|Temasek|McKinsey",
  other:
    'UNICEF|UNHCR|UNESCO|UNDP|UNFPA|UNRWA|UNAIDS|WHO|WFP|FAO|ILO|IOM|OCHA|Gavi|Global Fund|CEPI|IMF|IFAD|UN-Habitat|UNEP|UNODC|PAHO|UNOPS|Tate|Smithsonian|ASEAN',
  government:
    'NHS|DCMS|DEFRA|Defra|FCDO|DWP|USAID|FEMA|DFID|AusAID|USDA|AmeriCorps|HMRC|HM Revenue and Customs|Irish Aid|Global Affairs Canada|PMCARES|PM CARES|UK Aid|JICA|GIZ|DFAT|CDC|NIH|White House|IRS|KfW|Sport England|Historic England|Natural England|Creative Scotland|Creative Australia|Ofsted|Ofcom',
  media:
    'BBC|CNN|Reuters|NPR|Bloomberg|PTI|AFP|ITV|The Guardian|Guardian|Daily Mail|Third Sector|Devex|The Economist|Al Jazeera|ABC|CBC|The Hindu|Times of India|Indian Express|Press Trust of India|NBC|CBS|PBS|PRNewswire|Business Wire|GlobeNewswire|The Standard|Press Association|NPQ',
  association:
    'Rotary International|Unison|UNISON|GMB|AVPN|WINGS|NCVO|FIFA|Kiwanis|Philanthropy Australia|ACEVO|CII|FICCI|InterAction|TUC',
  research:
    'Ipsos|YouGov|Gallup|RAND|Rand Corporation|Pro Bono Economics|New Philanthropy Capital|NPC|Directory of Social Change|Chatham House|Nesta',
  hospital:
    'SickKids|Royal Marsden|Mount Sinai|Memorial Sloan Kettering|Great Ormond Street|NewYork-Presbyterian|St Jude',
  school: 'MIT|Harvard|Yale|Stanford|Princeton|UCLA|UC Berkeley|LSE|Cornell|NYU|Johns Hopkins|UNSW|HKUST',
};

/** Unicef, Unhcr: papers write acronyms of the United Nations like words. */
const spellings = (name: string, type: OrganizationType): readonly string[] =>
  type === 'other' && /^[A-Z]{5,}$/u.test(name) ? [name, `${name.charAt(0)}${name.slice(1).toLowerCase()}`] : [name];

export const FAMOUS_TYPES: ReadonlyMap<string, OrganizationType> = new Map(
  ORGANIZATION_TYPES.flatMap((type) =>
    (FAMOUS[type] ?? '')
      .split('|')
      .filter((name) => name !== '')
      .flatMap((name) => spellings(name, type).map((spelling): [string, OrganizationType] => [spelling, type])),
  ),
);

/** Those that begin with a small letter: charity: water, headspace. */
export const WRITTEN_SMALL: readonly string[] = [...FAMOUS_TYPES.keys()].filter((name) => /^[a-z]/u.test(name));

/** Whether a name is one of those that are known without a rule. */
export const isFamous = (name: string): boolean => FAMOUS_TYPES.has(name.replaceAll('’', "'"));
