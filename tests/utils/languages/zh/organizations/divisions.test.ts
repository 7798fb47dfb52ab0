import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placeLengthAt } from '../../../../../utils/languages/zh/organizations/places';
import { DIVISIONS_FILE, printDivisions } from './divisions.mjs';

describe('the gazetteer', () => {
  it('is what the package of administrative divisions gives', () => {
    expect(readFileSync(DIVISIONS_FILE, 'utf8')).toBe(printDivisions());
  });

  const places: [words: string, length: number, why: string][] = [
    ['北京市密云区', 3, 'a place ends with its level'],
    ['施甸县红十字会', 3, 'a county'],
    ['施甸红十字会', 2, 'a county without its level'],
    ['玉树藏族自治州', 2, 'an autonomous place is called by its stem'],
    ['呼伦贝尔市', 5, 'longer stems'],
    ['雄安新区', 4, 'the longest stem wins'],
    ['互助县残联', 3, 'a stem that is a word, with its level'],
    ['互助基金', 0, 'a stem that is a word, without it'],
    ['在京津冀', 0, 'no abbreviation within a place'],
    ['慈善总会', 0, 'no place'],
    ['', 0, 'nothing'],
  ];
  it.each(places)('%s: %i (%s)', (words, length) => expect(placeLengthAt(words, 0)).toBe(length));
});
