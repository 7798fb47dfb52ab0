import { describe, expect, it } from 'vitest';
import { matchPatternOf, outletAt, OUTLET_PATTERNS, OUTLETS, regionOfHost } from '../../../utils/settings';

describe('the named outlets', () => {
  it('stand once each', () => {
    const hosts = OUTLETS.map(({ host }) => host);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it('do not stand under one another, which would ask for less than it seems', () => {
    const covered = OUTLETS.filter(({ host }) => OUTLETS.some((other) => host.endsWith(`.${other.host}`)));
    expect(covered.map(({ host }) => host)).toEqual([]);
  });

  it.each(OUTLETS)('$host is a host, in lower case, with a name', ({ host, name }) => {
    expect(host).toMatch(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/u);
    expect(name.trim()).not.toBe('');
  });

  it('are never a whole country, nor a portal with its mail and search', () => {
    const tooWide = new Set([
      'gov.cn',
      'com.cn',
      'org.cn',
      'qq.com',
      'sina.com.cn',
      'sohu.com',
      '163.com',
      'baidu.com',
      'ifeng.com',
    ]);
    expect(OUTLETS.map(({ host }) => host).filter((host) => tooWide.has(host))).toEqual([]);
  });

  const patterns: [host: string, pattern: string][] = [
    ['gongyishibao.com', '*://*.gongyishibao.com/*'],
    ['www.gov.cn', '*://www.gov.cn/*'],
  ];
  it.each(patterns)('%s is asked for as %s', (host, pattern) => {
    expect(matchPatternOf({ host })).toBe(pattern);
    expect(OUTLET_PATTERNS).toContain(pattern);
  });

  const places: [host: string, name: string | undefined][] = [
    ['gongyishibao.com', '公益时报'],
    ['WWW.gongyishibao.com', '公益时报'],
    ['epaper.rmzxb.com.cn', '人民政协报'],
    ['mp.weixin.qq.com', '微信公众平台'],
    ['www.gov.cn', '中国政府网'],
    ['mail.gov.cn', undefined],
    ['weixin.qq.com', undefined],
    ['notgongyishibao.com', undefined],
    ['gongyishibao.com.evil.example', undefined],
    ['', undefined],
  ];
  it.each(places)('%s is %s', (host, name) => expect(outletAt(host)?.name).toBe(name));
});

describe('where a site is at home', () => {
  const regions: [host: string, region: string | undefined][] = [
    ['www.mca.gov.cn', 'CN'],
    ['www.gongyishibao.com', 'CN'],
    ['gongyi.qq.com', 'CN'],
    ['news.mingpao.com', 'HK'],
    ['www.hkcss.org.hk', 'HK'],
    ['npost.tw', 'TW'],
    ['www.civilsociety.co.uk', 'GB'],
    ['thirdsector.com.au', 'AU'],
    ['www.philanthropy.com', undefined],
    ['example.org', undefined],
    ['localhost', undefined],
  ];
  it.each(regions)('%s: %s', (host, region) => expect(regionOfHost(host)).toBe(region));
});
