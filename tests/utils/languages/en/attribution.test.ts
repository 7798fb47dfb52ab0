import { expect, it } from 'vitest';
import { read } from './read';

const actors: [rule: string, text: string, org: string | null][] = [
  ['the subject', 'Oxfam gave £2m to schools.', 'Oxfam'],
  ['by', 'A grant of £2m was paid by Oxfam.', 'Oxfam'],
  ['by, in the passive of building', '40 schools were built by Save the Children.', 'Save the Children'],
  ['from', 'The clinic runs on £2m from the Leverhulme Trust.', 'Leverhulme Trust'],
  ['it', 'Oxfam has a new plan. It gave £2m to schools.', 'Oxfam'],
  ['its', 'Oxfam has a new plan. Its shops made £2m.', 'Oxfam'],
  ['they', 'Oxfam has a new plan. They gave £2m.', 'Oxfam'],
  ['the charity', 'Oxfam has a new plan. The charity gave £2m to schools.', 'Oxfam'],
  ['the trust', 'Oxfam met the Leverhulme Trust. The trust gave £2m.', 'Leverhulme Trust'],
  [
    'the hospital',
    "The Royal Children's Hospital thanked Oxfam. The hospital treated 40 children.",
    "Royal Children's Hospital",
  ],
  ['the company', 'Tesco met Oxfam. The company gave £2m.', 'Tesco'],
  ['which', 'Marie Curie, which runs nine shelters, said so.', 'Marie Curie'],
  ['whose', 'It funds the Hill Foundation, whose 50 clinics are busy.', 'Hill Foundation'],
  ['the second of two clauses', 'Oxfam gave £1m, and the Leverhulme Trust gave 40 grants.', 'Oxfam / Leverhulme Trust'],
  ['who gets', 'Oxfam has a plan. The Hill Foundation gets £3m, and the Leverhulme Trust £2m.', 'Oxfam / Oxfam'],
  ['a currency right behind a name', 'HSBC gave S$5,000 and the Lee Foundation S$300.', 'HSBC / Lee Foundation'],
  ['from nobody named', 'Oxfam received £2m from an anonymous couple.', null],
  ['an ellipsis', 'Oxfam raised £3m, and Blue Cross £2m.', 'Oxfam / Blue Cross'],
  ['brackets', 'The largest cheques came from Cadbury ($138,000) and Costco ($130,625).', 'Cadbury / Costco'],
  ['a list', 'Donors were:\n- HSBC: £2m\n- Tesco: £1m', 'HSBC / Tesco'],
  ['a pair speaks with its first', 'Oxfam and Save the Children have raised £2m.', 'Oxfam'],
  ['a relative clause behind', 'It is part of the £2m that Big Give has raised.', 'Big Give'],
  ['people of a body', 'Volunteers of the Kenya Red Cross helped 40 families.', 'Kenya Red Cross'],
  ['a headline takes it from the text', 'Record £2.4m for schools\n\nOxfam raised £2.4m for schools.', 'Oxfam / Oxfam'],
  ['a person’s own body', 'MacKenzie Scott gave $2m through her organization, Yield Giving.', 'Yield Giving'],
  ['who receives is not who gives', 'SecondBite received $750,000 from the Leverhulme Trust.', 'Leverhulme Trust'],
  ['given to', 'The Leverhulme Trust gave £2m to Oxfam.', 'Leverhulme Trust'],
  ['a paragraph goes on', 'Oxfam had a good year. More than 40 schools were built.', 'Oxfam'],
  // Somebody else did it.
  ['a person', 'Oxfam was glad. Scott herself has given £2m.', null],
  ['a couple', 'Oxfam was glad. A couple from Leeds gave £2m.', null],
  ['a government', 'Oxfam was glad. The government gave £2m.', null],
  ['bodies without a name', 'Aid agencies need £2m.', null],
  ['a survey', 'A survey for Oxfam found that 16% of adults skip meals.', null],
  ['a share of people', 'Oxfam was glad. One in five hospices cut services.', null],
  ['an anonymous giver', 'Oxfam was glad. A pot of £2m was put up by an anonymous donor.', null],
];

it.each(actors)('%s: %s', (_rule, text, org) => {
  expect(read(text).figures.map((figure) => figure.org)).toEqual(org === null ? [null] : org.split(' / '));
});

const roles: [role: string, sentence: string][] = [
  ['raised', 'Oxfam raised £2m.'],
  ['raised', 'The appeal has brought in £2m.'],
  ['raised', 'The auction fetched £2m.'],
  ['raised', 'Legacy income rose to £2m.'],
  ['raised', 'The appeal hit its target of £2m.'],
  ['raised', 'Donations came to £2m.'],
  ['given', 'Oxfam gave £2m to schools.'],
  ['given', 'Oxfam donated £2m.'],
  ['given', 'Oxfam awarded £2m to schools.'],
  ['given', 'Oxfam spent £2m on wells.'],
  ['given', 'Oxfam handed out 500 parcels.'],
  ['given', 'Oxfam served 500 meals.'],
  ['given', 'Oxfam announced 500 scholarships.'],
  ['planned', 'Oxfam pledged £2m.'],
  ['planned', 'Oxfam will give £2m.'],
  ['planned', 'Oxfam hopes to reach 500 families.'],
  ['planned', 'Oxfam has set aside £2m.'],
  ['planned', 'Oxfam is appealing for £2m.'],
  ['planned', 'Oxfam needs another £2m.'],
  ['planned', 'Oxfam plans to build 500 wells.'],
  ['planned', 'Some 500 schools are to be built.'],
  ['planned', 'Oxfam aims to train 500 teachers.'],
  ['benefited', 'Oxfam helped 500 families.'],
  ['benefited', 'Oxfam reached 500 people.'],
  ['benefited', 'Oxfam trained 500 teachers.'],
  ['benefited', 'Oxfam treated 500 patients.'],
  ['benefited', 'Oxfam rehomed 500 dogs.'],
  ['built', 'Oxfam built 500 wells.'],
  ['built', 'Oxfam opened 500 shelters.'],
  ['built', 'Oxfam planted 500 trees.'],
  ['held', 'Oxfam held 500 workshops.'],
  ['held', 'Oxfam performed 500 operations.'],
  ['participated', 'Some 500 volunteers took part.'],
  ['participated', 'Volunteers gave 500 hours.'],
  ['participated', 'It drew gifts from 500 people.'],
  ['participated', 'Some 500 runners finished.'],
  ['supported', 'Oxfam supported 500 charities.'],
  ['supported', 'The money went to 500 organisations.'],
  ['size', 'Oxfam has 500 shops.'],
  ['size', 'Oxfam employs 500 staff.'],
  ['size', 'It is a network of 500 charities.'],
  ['size', 'Oxfam has 500 volunteers.'],
  ['other', 'That was £2m more than in 2022.'],
  ['other', 'It has to find £2m.'],
  ['other', 'The winners come from 500 villages.'],
  ['other', 'It works in 500 villages.'],
  ['other', 'It had to shut 38 clinics.'],
  ['built', 'It has rehabilitated 36 wells.'],
  ['other', 'It turned away 900 mothers.'],
  ['size', 'It has an endowment of about $780 million.'],
  ['benefited', 'Its coaches have worked with 8,700 teachers.'],
  ['benefited', 'It reached 3 million people in May, up from 2 million people.'],
  ['planned', 'They know of the $1.1 billion that aid agencies asked for.'],
  ['raised', 'Goonj has appealed for £12m, of which £7.4m has come in.'],
];

it.each(roles)('%s: %s', (role, sentence) => {
  expect(read(sentence).figures.at(-1)?.role).toBe(role);
});

const periods: [sentence: string, period: string | null][] = [
  ['Oxfam raised £2m in 2023.', 'in 2023'],
  ['Oxfam, founded in 1942, has helped 40 schools.', null],
  ['In 2023 Oxfam raised £2m.', 'In 2023'],
  ['Oxfam has raised £2m since 2015.', 'since 2015'],
  ['Oxfam raised £2m last year.', 'last year'],
  ['Oxfam has raised £2m over the past decade.', 'over the past decade'],
  ['Oxfam has raised £2m to date.', 'to date'],
  ['So far Oxfam has raised £2m.', 'So far'],
  ['Over 92 years Oxfam has raised £2m.', 'Over 92 years'],
  ['Oxfam raised £2m between April and September.', 'between April and September'],
  ['Oxfam raised £2m in the year to March 2024.', 'in the year to March 2024'],
  ['Oxfam raised £2m in April 2020.', 'in April 2020'],
  ['Oxfam gave £2m to 40 schools in 2023.', 'in 2023'],
  ['Oxfam raised £2m. The year 2023 was bad.', null],
  ['Oxfam pledged £2m over three years.', null],
  ['Oxfam raised £2m, £1m more than in 2022.', null],
  ['Oxfam said on Tuesday that it raised £2m.', null],
  ['Oxfam raised 15% more in 2023.', null],
];

it.each(periods)('%s', (sentence, period) => {
  expect(read(sentence).figures[0]?.period).toBe(period);
});

const derived: [sentence: string, fields: Record<string, unknown>][] = [
  ['Oxfam gave $1m each to schools.', { per: 'each' }],
  ['Oxfam serves 6,250 parcels a day.', { per: 'day' }],
  ['It costs Rs. 10,000 per child.', { per: 'child' }],
  ['Each school received £5,000.', { per: 'each' }],
  ['Each gets between £800 and £2,500.', { per: 'each' }],
  ['Grants ranged from $25,000 to $150,000.', { per: 'each' }],
  ['Helpers gave 6,300 hours, on average 14 hours each.', { per: null }],
  ['Oxfam, whose income rose 11 per cent to £46.9m, thrives.', { per: null }],
  ['Oxfam gave £2m to schools.', { per: null, cumulative: false }],
  ['Oxfam has raised £2m since 2015.', { cumulative: true, periodStart: '2015-01-01', periodEnd: '2024-05-02' }],
  ['Oxfam raised £2m in 2023.', { cumulative: false, periodStart: '2023-01-01', periodEnd: '2023-12-31' }],
  ['Oxfam raised £2m last year.', { periodStart: '2023-01-01', periodEnd: '2023-12-31' }],
  ['Oxfam raised £2m in April 2020.', { periodStart: '2020-04-01', periodEnd: '2020-04-30' }],
  ['Oxfam has helped 500 families in Kenya.', { place: 'Kenya' }],
  ['In Gaza, Oxfam helped 500 families.', { place: 'Gaza' }],
  ['The Leverhulme Trust gave £2m to Oxfam.', { recipient: 'Oxfam' }],
  ['The Leverhulme Trust gave Oxfam £2m.', { recipient: 'Oxfam', org: 'Leverhulme Trust' }],
  ['Oxfam received £2m from the Leverhulme Trust.', { recipient: 'Oxfam', org: 'Leverhulme Trust' }],
];

it.each(derived)('%s', (sentence, fields) => {
  expect(read(sentence, { publishedDate: '2024-05-02' }).figures[0]).toMatchObject(fields);
});
