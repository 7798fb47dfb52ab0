import { describe, expect, it } from 'vitest';
import { read } from './read';

const nouns: [kind: string, phrases: string[]][] = [
  [
    'people',
    [
      '40 people',
      '40 children',
      '40 young women',
      '40 community health workers',
      '40 volunteers',
      '40 professors',
      '40 donors',
      '40 pupils',
      '40 refugees',
      '40 nurses',
      '40 patients',
      '40 older people',
      '40 Rohingya children',
      '40 scholars',
      '40 helpers',
      '40 applicants',
      '40 carers',
      '40 war-wounded patients',
      '40 beekeepers',
      '40 physiotherapists',
      '40 trainees',
      '40 freshmen',
      '40 DBS employees',
      '40 Haitians',
      '40 Londoners',
      '40 visitors',
      '40 persons',
      '40 forest rangers',
      '40 women and girls',
      '40 staff and volunteers',
      '40 volunteer tutors',
      '40 vaccinators',
      '40 new arrivals',
      '40 staff members',
    ],
  ],
  ['households', ['40 households', '40 families', '40 low-income families']],
  [
    'organizations',
    [
      '40 charities',
      '40 nonprofits',
      '40 NGOs',
      '40 organisations',
      '40 social service agencies',
      '40 small businesses',
      "40 women's groups",
      '40 partner agencies',
      '40 branches',
      '40 clubs',
    ],
  ],
  ['projects', ['40 projects', '40 programmes', '40 schemes', '40 charity and community projects']],
  ['events', ['40 workshops', '40 concerts', '40 auctions', '40 medical camps']],
  [
    'facilities',
    [
      '40 schools',
      '40 micro learning centres',
      '40 day centres',
      '40 clinics',
      '40 prisons',
      '40 anganwadis',
      '40 boreholes',
      '40 tubewells',
      '40 markets',
      '40 classrooms',
      '40 homes',
      '40 beds',
      '40 kitchens',
      '40 flats',
      '40 health posts',
      '40 tap stands',
      '40 child-friendly spaces',
      '40 housing units',
      '40 shops',
    ],
  ],
  [
    'places',
    [
      '40 countries',
      '40 villages',
      '40 counties',
      '40 districts',
      '40 informal settlements',
      '40 local government areas',
    ],
  ],
  [
    'goods',
    [
      '40 meals',
      '40 food parcels',
      '40 tonnes of rice',
      '40 books',
      '40 solar lamps',
      '40 wheelchairs',
      '40 storybooks',
      '40 dinners',
      '40 trees',
      '40 truckloads',
      '40 bales',
      '40 doses',
      '40 pounds of flour',
      '40 blankets',
      '40 packets of rice',
    ],
  ],
  ['person-times', ['40 visits', '40 counselling sessions', '40 calls', '40 appointments', '40 attendances']],
  ['hours', ['40 hours', '40 volunteer hours']],
  [
    'other',
    [
      '40 grants',
      '40 scholarships',
      '40 dogs',
      '40 cats and dogs',
      '40 acres',
      '40 cataract operations',
      '40 inseminations',
      '40 donations',
      '40 applications',
    ],
  ],
];

describe.each(nouns)('%s', (kind, phrases) => {
  it.each(phrases)('%s', (phrase) => {
    expect(read(`The charity counted ${phrase} in all.`).figures).toMatchObject([{ value: 40, kind }]);
  });
});

const bare: [sentence: string, kind: string][] = [
  ['More than 90 of our members did.', 'people'],
  ['By then nine of this year’s grantees had it.', 'organizations'],
  ['The college has an enrollment of about 700, all told.', 'people'],
  ['Of the 1,940 who came, most were glad.', 'people'],
  ['Enrolment rose from 610 to 940.', 'people'],
  ['It sent 500 barrels.', 'goods'],
  ['It opened 15 Youth Zones.', 'other'],
  ['It runs 14 gurdwaras.', 'facilities'],
  ['It met 14 councillors.', 'people'],
  ['Its list of donors fell from 46,200 last year.', 'people'],
  ['Client visits tripled to 3.5 million last year.', 'person-times'],
  ['It put the number of people affected at 16.5 lakh.', 'people'],
];

it('who gave hours does more, and no hours do', () => {
  expect(read('Its staff gave 8,000 hours, and 85 of them cleaned flats.').figures.at(-1)?.kind).toBe('people');
});

it.each(bare)('%s counts %s', (sentence, kind) => {
  expect(read(`It works in 12 towns. ${sentence}`).figures.at(-1)).toMatchObject({ kind });
});

const money: [amount: string, region: string | undefined, currency: string, value: number][] = [
  ['$557.16 billion', undefined, 'USD', 557_160_000_000],
  ['$5', 'AU', 'AUD', 5],
  ['$2.4m', 'HK', 'HKD', 2_400_000],
  ['$2.4m', 'SG', 'SGD', 2_400_000],
  ['$2.4m', 'CA', 'CAD', 2_400_000],
  ['$2.4m', 'NZ', 'NZD', 2_400_000],
  ['US$2.4m', 'AU', 'USD', 2_400_000],
  ['US$ 2.4 million', 'AU', 'USD', 2_400_000],
  ['K12 million', 'MW', 'MWK', 12_000_000],
  ['K12 million', undefined, 'ZMW', 12_000_000],
  ['A$30m', undefined, 'AUD', 30_000_000],
  ['AU$30m', undefined, 'AUD', 30_000_000],
  ['C$30m', undefined, 'CAD', 30_000_000],
  ['S$250,000', undefined, 'SGD', 250_000],
  ['HK$120 million', undefined, 'HKD', 120_000_000],
  ['NZ$1.5m', undefined, 'NZD', 1_500_000],
  ['NT$3 million', undefined, 'TWD', 3_000_000],
  ['£1.4m', undefined, 'GBP', 1_400_000],
  ['£3bn', undefined, 'GBP', 3_000_000_000],
  ['£2–3 million', undefined, 'GBP', 2_000_000],
  ['£324', undefined, 'GBP', 324],
  ['€89m', undefined, 'EUR', 89_000_000],
  ['₹12.5 crore', undefined, 'INR', 125_000_000],
  ['₹ 12.5 crore', undefined, 'INR', 125_000_000],
  ['Rs 5 crore', undefined, 'INR', 50_000_000],
  ['Rs. 10,000', undefined, 'INR', 10_000],
  ['Rs 5 lakh', 'PK', 'PKR', 500_000],
  ['Ksh 3.1 billion', undefined, 'KES', 3_100_000_000],
  ['KSh 81.5 million', undefined, 'KES', 81_500_000],
  ['Sh800 million', 'KE', 'KES', 800_000_000],
  ['Sh800 million', 'UG', 'UGX', 800_000_000],
  ['RMB 3.2 million', undefined, 'CNY', 3_200_000],
  ['RM50,000', undefined, 'MYR', 50_000],
  ['CHF 749,939', undefined, 'CHF', 749_939],
  ['USD 2 million', undefined, 'USD', 2_000_000],
  ['DKK 80 million', undefined, 'DKK', 80_000_000],
  ['EUR 1.5 million', undefined, 'EUR', 1_500_000],
  ['¥5 million', 'JP', 'JPY', 5_000_000],
  ['¥5 million', 'CN', 'CNY', 5_000_000],
  ['2 million dollars', undefined, 'USD', 2_000_000],
  ['2 million US dollars', 'AU', 'USD', 2_000_000],
  ['2 million Hong Kong dollars', undefined, 'HKD', 2_000_000],
  ['18 million Swiss francs', undefined, 'CHF', 18_000_000],
  ['18 million South African rand', undefined, 'ZAR', 18_000_000],
  ['18 million pesos', 'PH', 'PHP', 18_000_000],
  ['$18MM', 'US', 'USD', 18_000_000],
  ['half a million pounds', undefined, 'GBP', 500_000],
  ['40,000 euros', undefined, 'EUR', 40_000],
  ['30 lakh rupees', undefined, 'INR', 3_000_000],
  ['2 million yuan', undefined, 'CNY', 2_000_000],
];

it.each(money)('%s (%s) is money in %s', (amount, region, currency, value) => {
  const options = region === undefined ? {} : { region };
  expect(read(`The foundation gave ${amount} to the school.`, options).figures).toMatchObject([
    { kind: 'money', currency, value },
  ]);
});

const bareSigns: [rule: string, text: string, currencies: string[]][] = [
  ['a fuller sign before it says whose it is', 'Oxfam gave S$2m. Tesco gave $3m.', ['SGD', 'SGD']],
  ['one that stood there before keeps its meaning', 'Oxfam gave $1m, then C$2m, then $3m.', ['USD', 'CAD', 'USD']],
  ['of two countries the one whose dollar all know', 'In New York, Air Canada gave $3m.', ['USD']],
];

it.each(bareSigns)('%s', (_rule, text, currencies) => {
  expect(read(text).figures.map(({ currency }) => currency)).toEqual(currencies);
});
