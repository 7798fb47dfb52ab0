import { describe, expect, it } from 'vitest';
import { read } from './read';

const words: [bound: string, phrases: string[]][] = [
  [
    'over',
    [
      'more than 400 families',
      'over 400 families',
      'well over 400 families',
      'just over 400 families',
      'at least 400 families',
      'upwards of 400 families',
      'in excess of 400 families',
      'no fewer than 400 families',
      'no less than 400 families',
      'not less than 400 families',
      'not fewer than 400 families',
      'larger than 400 families',
      'north of 400 families',
      'a minimum of 400 families',
      '400-plus families',
      '400+ families',
      '400 plus families',
      '400 or more families',
      '400 families or more',
    ],
  ],
  [
    'under',
    [
      'up to 400 families',
      'smaller than 400 families',
      'as many as 400 families',
      'fewer than 400 families',
      'less than 400 families',
      'under 400 families',
      'at most 400 families',
      'no more than 400 families',
      'not more than 400 families',
      'a maximum of 400 families',
    ],
  ],
  [
    'nearly',
    [
      'nearly 400 families',
      'almost 400 families',
      'close to 400 families',
      'just shy of 400 families',
      'just under 400 families',
      'approaching 400 families',
      'not quite 400 families',
      'a little under 400 families',
    ],
  ],
  [
    'about',
    [
      'about 400 families',
      'around 400 families',
      'some 400 families',
      'roughly 400 families',
      'approximately 400 families',
      'an estimated 400 families',
      '400-odd families',
      '400 or so families',
      'something like 400 families',
      'in the region of 400 families',
    ],
  ],
  [
    'exact',
    [
      '400 families',
      'a record 400 families',
      'exactly 400 families',
      'another 400 families',
      'a total of 400 families',
      'all 400 families',
    ],
  ],
];

describe.each(words)('%s', (bound, phrases) => {
  it.each(phrases)('%s', (phrase) => {
    expect(read(`Last year the charity helped ${phrase} in Leeds.`).figures).toMatchObject([{ value: 400, bound }]);
  });
});

const verbs: [sentence: string, raw: string, bound: string][] = [
  ['The appeal tops £1bn.', '£1bn', 'over'],
  ['The appeal has topped £5m.', '£5m', 'over'],
  ['The charity passed 3.1m parcels.', '3.1m parcels', 'over'],
  ['Donations exceeded £2m.', '£2m', 'over'],
  ['Donations have surpassed $40 million.', '$40 million', 'over'],
  ['The total crossed ₹5 crore.', '₹5 crore', 'over'],
  ['Grants are capped at S$250,000.', 'S$250,000', 'under'],
  ['The total is nearing £3m.', '£3m', 'nearly'],
  ['It tops the £10m that they gave.', '£10m', 'exact'],
  ['It has passed the £5m mark.', '£5m', 'over'],
  // What one verb owns is no bound of the number.
  ['The charity handed over 12 boats.', '12 boats', 'exact'],
  ['It took over 15 shelters.', '15 shelters', 'exact'],
  ['Its shelters are spread over 11 states.', '11 states', 'exact'],
  // What a scheme goes by is no bound either.
  ['Homes will be built under £6m scheme.', '£6m', 'exact'],
];

it.each(verbs)('%s', (sentence, raw, bound) => {
  expect(read(sentence).figures).toMatchObject([{ raw, bound }]);
});
