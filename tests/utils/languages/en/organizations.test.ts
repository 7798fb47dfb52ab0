import { describe, expect, it } from 'vitest';
import { read } from './read';

const typed: [type: string, names: string[]][] = [
  [
    'foundation',
    [
      'Bill & Melinda Gates Foundation',
      'John D. and Catherine T. MacArthur Foundation',
      'Leverhulme Trust',
      'Tata Trusts',
      'National Lottery Community Fund',
      'Community Foundation for Greater Atlanta',
      'Esmée Fairbairn Foundation',
      'Hong Kong Jockey Club Charities Trust',
      'HCLFoundation',
      'Bloomberg Philanthropies',
      'Bezos Earth Fund',
      'Conrad N. Hilton Foundation',
      'Lloyds Bank Foundation for England & Wales',
      "Lord Mayor's Charitable Foundation",
      'Li Ka Shing Foundation',
      'M-Pesa Foundation',
      'Wellcome Trust',
      'Chan Zuckerberg Initiative',
    ],
  ],
  [
    'charity',
    [
      'Save the Children',
      'Médecins Sans Frontières',
      'Doctors Without Borders',
      'Oxfam',
      'Oxfam Hong Kong',
      'RSPCA',
      'Age UK',
      'Kenya Red Cross Society',
      'American Red Cross',
      'Norwegian Refugee Council',
      'Dogs Trust',
      'Canal & River Trust',
      'Second Harvest Food Bank of Middle Tennessee',
      'American Heart Association',
      'Royal Society for the Prevention of Cruelty to Animals',
      'Habitat for Humanity',
      'St Christopher’s Hospice',
      'Friends of the Earth',
      'Salvation Army',
      'Hong Kong Society for the Blind',
      'Senior Citizen Home Safety Association',
      'Islamic Relief',
      'Make-A-Wish Southern Florida',
      'Catholic Relief Services',
      'International Rescue Committee',
      'Royal National Lifeboat Institution',
      'Leukemia & Lymphoma Society',
      'St. Vincent de Paul Society',
      'Boys & Girls Clubs of America',
      'Girls Inc. of Metro Denver',
      'Royal Flying Doctor Service',
      'Books for Africa',
      'Surfers Against Sewage',
      'Carers UK',
      'Pathfinder International',
      'Feeding Texas',
      'Battersea Dogs & Cats Home',
      'Doctors of the World',
      'Salvation Army of Dane County',
      'Together for Animals',
      'Domestic Abuse Intervention Services',
      'Ronald McDonald House',
    ],
  ],
  [
    'association',
    [
      'Law Society',
      'Chamber of Commerce of Leeds',
      'Singapore Chinese Chamber of Commerce & Industry',
      'British Medical Association',
      'Football Association',
      'Geological Society',
      'Chartered Institute of Fundraising',
      'Council on Foundations',
    ],
  ],
  [
    'government',
    [
      'Department for Work and Pensions',
      'Department for Culture, Media and Sport',
      'Ministry of Social and Family Development',
      'European Commission',
      'Sheffield City Council',
      'Odisha government',
      'Arts Council England',
      'City of Edmonton',
      'Home Office',
      'Internal Revenue Service',
      'National Science Foundation',
      "Chief Minister's Relief Fund",
      'National Heritage Board',
      'Centers for Disease Control and Prevention',
    ],
  ],
  [
    'company',
    [
      'IndusInd Bank',
      'Duke Energy',
      'Tata Steel',
      'Nationwide Building Society',
      'Malabar Group',
      'Microsoft',
      "Sainsbury's",
      'MTR Corporation',
      'Patagonia Inc',
      'ATB Financial',
      'Sarasin & Partners',
      'Sun Life Financial',
      'Whole Foods Market',
      'Tata Consultancy Services',
    ],
  ],
  [
    'school',
    [
      'University of Hong Kong',
      'Johns Hopkins University',
      'Spelman College',
      'Trinity College',
      'University of Texas at Austin',
      'Massachusetts Institute of Technology',
    ],
  ],
  [
    'hospital',
    [
      "St. Jude Children's Research Hospital",
      "Royal Children's Hospital",
      'Aravind Eye Hospital',
      'Cedars-Sinai Medical Center',
      "Seattle Children's",
    ],
  ],
  ['research', ['Serum Institute of India', 'Woods Hole Oceanographic Institution', 'Medical Research Council']],
  [
    'other',
    [
      'UNICEF',
      'UNHCR',
      'World Food Programme',
      'Asian Development Bank',
      'Natural History Museum',
      'Art Institute of Chicago',
      'Pan American Health Organization',
      'Hong Kong Ballet',
    ],
  ],
];

describe.each(typed)('%s', (type, names) => {
  it.each(names)('%s', (name) => {
    const { organizations } = read(`In March the ${name} gave £2m to hungry children.`);
    expect(organizations.map((organization) => [organization.name, organization.type])).toContainEqual([name, type]);
  });
});

const sentences: [rule: string, text: string, names: string[]][] = [
  [
    'an acronym in brackets is a mention',
    'The Kenya Red Cross Society (KRCS) fed 40 families. KRCS said so.',
    ['Kenya Red Cross Society: Kenya Red Cross Society, KRCS, KRCS'],
  ],
  [
    'a shorter form is a mention',
    'Lloyds Bank Foundation for England & Wales gave £2m. The Lloyds Bank Foundation also gave £3m.',
    ['Lloyds Bank Foundation for England & Wales: Lloyds Bank Foundation for England & Wales, Lloyds Bank Foundation'],
  ],
  [
    'a first word names it',
    'Amref Health Africa trained 40 nurses. Later Amref trained 50 nurses.',
    ['Amref Health Africa: Amref Health Africa, Amref'],
  ],
  ['a possessive ends the name', "The Law Society's scheme helped 40 people.", ['Law Society: Law Society']],
  [
    'a possessive inside stays',
    "The Royal Children's Hospital treated 40 children.",
    ["Royal Children's Hospital: Royal Children's Hospital"],
  ],
  ['an owner of a programme', 'Big Give’s Christmas Challenge raised £33m.', ['Big Give: Big Give']],
  [
    'two joined by and',
    'The Hans Foundation and IndusInd Bank gave £2m.',
    ['Hans Foundation: Hans Foundation', 'IndusInd Bank: IndusInd Bank'],
  ],
  [
    'two behind each other',
    'Save the Children and the Norwegian Refugee Council helped 40 people.',
    ['Save the Children: Save the Children', 'Norwegian Refugee Council: Norwegian Refugee Council'],
  ],
  [
    'a weekday is no part of a name',
    'The Safaricom Foundation on Thursday gave £2m.',
    ['Safaricom Foundation: Safaricom Foundation'],
  ],
  [
    'a place is no part of a name',
    'The American Red Cross in Boston helped 40 people.',
    ['American Red Cross: American Red Cross'],
  ],
  ['people of a body', 'Volunteers of the Kenya Red Cross helped 40 people.', ['Kenya Red Cross: Kenya Red Cross']],
  [
    'what it does shows a bare name',
    'Stick ‘n’ Step, which helps children with cerebral palsy, made £21,000.',
    ['Stick ‘n’ Step: Stick ‘n’ Step'],
  ],
  ['a descriptor in front', 'Her organization, Yield Giving, gave $2m.', ['Yield Giving: Yield Giving']],
  ['a descriptor behind', 'BlazeAid, a volunteer group, put up 40 houses.', ['BlazeAid: BlazeAid']],
  ['an acronym that acts', 'NCVO, which represents 40 charities, said so.', ['NCVO: NCVO']],
  ['a name with its country behind it', 'Then Groundwork UK planted 40 trees.', ['Groundwork UK: Groundwork UK']],
  ['an owner that is the name', "Lowe's pledged $2m.", ["Lowe's: Lowe's"]],
  ['a lone word that is no noun', 'Crayola has donated 500 crayons.', ['Crayola: Crayola']],
  ['a body of people is which', 'Candlelighters, which helps families, got £2m.', ['Candlelighters: Candlelighters']],
  ['a body uses its own', "Boys' Town will use its share to train 40 youths.", ["Boys' Town: Boys' Town"]],
  [
    'a project that gets money',
    'Bristol Drugs Project receives £180,000.',
    ['Bristol Drugs Project: Bristol Drugs Project'],
  ],
  ['a line of a list', 'Among the gifts:\n- Hope Row, $500,000, for books', ['Hope Row: Hope Row']],
  ['a place that owns a head', "Edmonton's Food Bank fed 40 families.", ["Edmonton's Food Bank: Edmonton's Food Bank"]],
  ['a month that is a name', 'In May WFP reached 40 people.', ['WFP: WFP']],
  [
    'a body that was named before its hospital',
    'Gifts of 2024\n\nAn heiress left $6m to Hill Row, which looks after 40 children. Half goes to Hill Row Hospital.',
    ['Hill Row: Hill Row', 'Hill Row Hospital: Hill Row Hospital'],
  ],
  ['a dash begins a sentence', 'LEEDS, May 9 -- The Hill Foundation gave £2m.', ['Hill Foundation: Hill Foundation']],
  ['an agent', 'The check was written by Kroger.', ['Kroger: Kroger']],
  [
    'a headline in capitals',
    "Diamond Ball Raises Record $6.8 Million for Sick Children\n\nThe Nicklaus Children's Hospital Foundation raised $6.8 million.",
    ["Nicklaus Children's Hospital Foundation: Nicklaus Children's Hospital Foundation"],
  ],
  [
    'a hospital and its foundation are two',
    "The Nicklaus Children's Hospital Foundation raised $2m for Nicklaus Children's Hospital.",
    [
      "Nicklaus Children's Hospital Foundation: Nicklaus Children's Hospital Foundation",
      "Nicklaus Children's Hospital: Nicklaus Children's Hospital",
    ],
  ],
  ['an article is no part of a name', 'The Leverhulme Trust gave £2m.', ['Leverhulme Trust: Leverhulme Trust']],
  [
    'an article in the middle is',
    'Money came from The Childhood Trust last year.',
    ['The Childhood Trust: The Childhood Trust'],
  ],
  ['whoever speaks of itself', 'Greenfold: our year\n\nIn 2023 we helped 40 people.', ['Greenfold: Greenfold']],
  ['what somebody started', 'The charity he started in 2010, Marsh Rise, was glad of £2m.', ['Marsh Rise: Marsh Rise']],
  [
    'a committee for something',
    'The National Committee for Responsive Philanthropy gave £2m.',
    ['National Committee for Responsive Philanthropy: National Committee for Responsive Philanthropy'],
  ],
  // What looks like one and is none.
  ['an adjective before a plural', 'Longer grants helped 40 families.', []],
  ['a lone word that is a noun', 'Campaigners raised £2m.', []],
  ['a lone abstract noun', 'Demand has taken £2m.', []],
  ['a pronoun', 'Everyone gave £2m.', []],
  ['whose customers are anybody’s', 'Store customers gave £2m.', []],
  ['a town', 'Wangaratta managed £2m.', []],
  ['a person', 'MacKenzie Scott gave £2m.', []],
  ['a person with a title', 'Dr Achebe gave £2m.', []],
  ['a person with an office', 'Ernesto Robles, the founder, gave £2m.', []],
  ['a place', 'Germany gave €2m.', []],
  ['a city', 'Melbourne raised $2m.', []],
  ['a people', 'Australians gave $2m.', []],
  ['an event', 'The London Marathon raised £2m.', []],
  ['a campaign', 'The Christmas Challenge raised £2m.', []],
  ['a storm', 'Hurricane Helene has killed 40 people.', []],
  ['a group without a name', 'Charities raised £2m.', []],
  ['a common noun at the beginning', 'Foundations and companies put up £2m.', []],
  ['a month', 'In March it gave £2m.', []],
  ['a nationality', 'The German donor gave €2m.', []],
  ['a prize', 'She won the Nobel Prize.', []],
  ['a law', 'The Charities Act was passed in 2011.', []],
];

it.each(sentences)('%s: %s', (_rule, text, names) => {
  const found = read(text).organizations.map(
    ({ name, mentions }) => `${name}: ${mentions.map((mention) => mention.name).join(', ')}`,
  );
  expect(found).toEqual(names);
});

const bare: [type: string, text: string, name: string][] = [
  ['company', 'Then Greenfold donated £2m.', 'Greenfold'],
  ['company', 'Two vans were donated by Greenfold and its staff.', 'Greenfold'],
  ['company', 'Marsh & Pole gave £2m.', 'Marsh & Pole'],
  ['charity', 'Then Greenfold helped 40 families.', 'Greenfold'],
  ['charity', 'Greenfold, which helps carers, gave £2m. Then Greenfold trained 40 nurses.', 'Greenfold'],
];

it.each(bare)('a bare name is a %s by what it does: %s', (type, text, name) => {
  expect(read(text).organizations).toMatchObject([{ name, type }]);
});
