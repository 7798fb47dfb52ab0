import { describe, expect, it } from 'vitest';
import { loadInitials } from '../../../utils/search';

const names: readonly (readonly [name: string, initials: string])[] = [
  ['中国妇女发展基金会', 'zgfnfzjjh'],
  // 重 is read otherwise in 重庆 than alone, and 长 in 行长 otherwise than in 长沙.
  ['重庆市慈善总会', 'cqscszh'],
  ['长沙慈善会', 'cscsh'],
  ['善意 Foundation', 'sy'],
  ['Oxfam', ''],
];

describe('the initials of a name', async () => {
  const initialsOf = await loadInitials();
  it.each(names)('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
