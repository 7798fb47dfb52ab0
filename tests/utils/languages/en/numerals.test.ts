import { describe, expect, it } from 'vitest';
import { read } from './read';

const spellings: [value: number, spellings: string[]][] = [
  [6, ['6', 'six']],
  [12, ['12', 'twelve', 'a dozen']],
  [15, ['15', 'fifteen']],
  [25, ['25', 'twenty-five', 'twenty five']],
  [36, ['three dozen']],
  [40, ['forty', '40']],
  [100, ['100', 'a hundred', 'one hundred']],
  [101, ['a hundred and one', 'one hundred one']],
  [250, ['250', 'two hundred and fifty', 'two hundred fifty']],
  [1_000, ['1,000', 'a thousand', 'one thousand', '1k', '1 k']],
  [15_000, ['15 000', '15\u202F000', '15 k']],
  [1_200, ['1,200', 'twelve hundred']],
  [2_300, ['2,300', '2300', 'two thousand three hundred']],
  [3_086, ['3,086']],
  [45_000, ['45,000', '45k', '45 thousand', 'forty-five thousand']],
  [250_000, ['250,000', 'two hundred and fifty thousand', 'a quarter of a million', '2.5 lakh', '2,50,000']],
  [300_000, ['3 lakh', '3 lakhs', '3,00,000', 'three lakh']],
  [500_000, ['half a million', '500,000', '0.5 million']],
  [750_000, ['three-quarters of a million', 'three quarters of a million']],
  [1_200_000, ['1.2 million', '1.2m', '1.2M', '1.2mn', '1,200,000', '1 200 000', '1.200.000', '12 lakh']],
  [2_500_000, ['2.5 million', 'two and a half million', '2½ million', '2 1/2 million', '25 lakh']],
  [3_000_000, ['three million', '3 million', '3m']],
  [4_350_000, ['4.35 million', '4.35m']],
  [10_000_000, ['1 crore', '10 million', '1,00,00,000']],
  [125_000_000, ['12.5 crore', '125 million']],
  [1_000_000_000, ['a billion', '1bn', '1 billion', 'one billion']],
  [3_400_000_000, ['3.4bn', '3.4 billion', '3.4B']],
];

describe.each(spellings)('%d', (value, forms) => {
  it.each(forms)('is what "%s" says', (form) => {
    expect(read(`The charity has helped ${form} families.`).figures).toMatchObject([{ value, kind: 'households' }]);
  });
});

const vague: [form: string, value: number][] = [
  ['dozens of', 24],
  ['scores of', 40],
  ['hundreds of', 200],
  ['thousands of', 2_000],
  ['tens of thousands of', 20_000],
  ['hundreds of thousands of', 200_000],
  ['millions of', 2_000_000],
];

it.each(vague)('%s counts from the least that its plural can mean, %d', (form, value) => {
  expect(read(`The charity has helped ${form} families.`).figures).toMatchObject([{ value, bound: 'over' }]);
});

const ranges: [form: string, low: number, high: number][] = [
  ['10 to 20', 10, 20],
  ['10–20', 10, 20],
  ['10-20', 10, 20],
  ['between 10 and 20', 10, 20],
  ['2 to 3 million', 2_000_000, 3_000_000],
  ['2–3 million', 2_000_000, 3_000_000],
  ['1.5m–2m', 1_500_000, 2_000_000],
  ['1,200 to 1,500', 1_200, 1_500],
  ['two to three thousand', 2_000, 3_000],
];

it.each(ranges)('%s is a range', (form, value, max) => {
  expect(read(`The charity has helped ${form} families.`).figures).toMatchObject([{ value, max, bound: 'range' }]);
});

const ratios: [sentence: string, raw: string, value: number, bound: string][] = [
  ['Donations rose 15% last year.', '15%', 15, 'exact'],
  ['Donations rose 15 per cent last year.', '15 per cent', 15, 'exact'],
  ['Donations rose 2.5 percent last year.', '2.5 percent', 2.5, 'exact'],
  ['One in four parents skip meals.', 'One in four', 0.25, 'exact'],
  ['Nearly one in five hospices closed a ward.', 'Nearly one in five', 0.2, 'nearly'],
  ['It spends 92 cents in every dollar on food.', '92 cents in every dollar', 0.92, 'exact'],
  ['The grant, of which a third is spent, was large.', 'a third', 0.333333, 'exact'],
  ['One child in eight under five is short.', 'One child in eight', 0.125, 'exact'],
  ['It turned down two applicants out of three.', 'two applicants out of three', 0.666667, 'exact'],
  ['One hospice in five has cut a ward.', 'One hospice in five', 0.2, 'exact'],
  ['It spends £1 in every £8 on rent.', '£1 in every £8', 0.125, 'exact'],
  ['It reached 3 out of 10 villages.', '3 out of 10', 0.3, 'exact'],
  ['Two thirds of the grants went north.', 'Two thirds', 0.666667, 'exact'],
  ['Three-quarters of the money is spent.', 'Three-quarters', 0.75, 'exact'],
  ['More than a third of the grants went north.', 'More than a third', 0.333333, 'over'],
  ['Demand rose four-fold.', 'four-fold', 4, 'exact'],
  ['Demand is up a fifth, the charity said.', 'a fifth', 0.2, 'exact'],
  ['About 40% of donors stayed.', 'About 40%', 40, 'about'],
];

it('what a sum goes to is no end of a range', () => {
  expect(read('It gave vouchers worth $85 to 2,650 households.').figures).toMatchObject([
    { value: 85, max: null, bound: 'exact' },
    { value: 2650, kind: 'households' },
  ]);
});

it.each(ratios)('%s', (sentence, raw, value, bound) => {
  expect(read(sentence).figures).toMatchObject([{ raw, value, bound, kind: 'ratio' }]);
});
