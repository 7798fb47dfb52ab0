import { describe, expect, it } from 'vitest';
import { outletRules, ownSites, readHost } from '../../../entrypoints/options/sites';

const hosts: [typed: string, host: string | undefined][] = [
  ['example.org', 'example.org'],
  [' https://News.Example.org/a?b=1 ', 'news.example.org'],
  ['公益.example.org', 'xn--55qw42g.example.org'],
  ['', undefined],
  ['example', undefined],
  ['two words.org', undefined],
  ['ftp://example.org', undefined],
  ['*.example.org', undefined],
  ['javascript:alert(1)', undefined],
];
it.each(hosts)('reads %j as the site %j', (typed, host) => expect(readHost(typed)).toBe(host));

const row = (host: string, rule: 'always' | 'ask' | 'never') => ({ host, rule, changedAt: 0 });

describe('sites of the reader', () => {
  it('are those that were allowed and those that were decided of, without the named outlets and all sites', () => {
    const rows = [row('b.example', 'never'), row('gongyishibao.com', 'ask'), row('a.example', 'ask')];
    const origins = ['*://*/*', '*://*.gongyishibao.com/*', '*://a.example/*', '*://www.c.example/*'];
    expect(ownSites(rows, origins)).toEqual([
      { host: 'a.example', rule: 'ask', origins: ['*://a.example/*'] },
      { host: 'b.example', rule: 'never', origins: [] },
      { host: 'c.example', rule: 'always', origins: ['*://www.c.example/*'] },
    ]);
  });

  it('say of the named outlets what was decided', () => {
    const rules = outletRules([row('gongyishibao.com', 'ask'), row('gov.cn', 'never')]);
    expect(rules.get('gongyishibao.com')).toBe('ask');
    expect(rules.get('www.gov.cn')).toBe('never');
    expect(rules.get('mca.gov.cn')).toBe('always');
  });
});
