import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../../entrypoints/background/badge';
import type { TabState } from '../../../utils/messages';

const QUIET: TabState = {
  tabId: 7,
  url: null,
  title: null,
  state: 'not-charity',
  decision: null,
  sourceIds: [],
  figures: 0,
  organizations: 0,
  marksShown: 'all',
  marksRemoved: false,
  lost: [],
  siteRule: 'ask',
  failure: null,
  unsupportedLang: null,
};
const READ: Partial<TabState> = { state: 'charity', sourceIds: ['a'], figures: 26 };

const rows: [rule: string, state: Partial<TabState>, text: string][] = [
  ['the number of figures', READ, '26'],
  ['no figures in charity news', { ...READ, figures: 0 }, '0'],
  ['more than the toolbar shows', { ...READ, figures: 1400 }, '999+'],
  ['charity news that is not read yet', { state: 'charity' }, '…'],
  ['no charity news', {}, '–'],
  ['a site that is not allowed yet', { state: 'not-allowed' }, '+'],
  ['a page that is never touched', { state: 'untouchable' }, '×'],
  ['a language that no pack reads', { state: 'charity', unsupportedLang: 'ko' }, '?'],
  ['a page that was read but for one article', { ...READ, unsupportedLang: 'ko' }, '26'],
  ['trouble with the database, before everything else', { ...READ, failure: 'storage-full' }, '!'],
];

describe('the badge', () => {
  it.each(rows)('shows %s', (_rule, state, text) => expect(badgeOf({ ...QUIET, ...state }).text).toBe(text));

  it('looks unlike for each', () => {
    const texts = rows.map(([, state]) => badgeOf({ ...QUIET, ...state }).text);
    expect(new Set(texts).size).toBe(rows.length - 1);
  });

  it('says something else in words for each', () => {
    const titles = rows.map(([, state]) => badgeOf({ ...QUIET, ...state }).title);
    expect(new Set(titles).size).toBe(7);
  });
});

const read = (locale: string) =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Record<string, { message: string }>;

describe('the messages of the browser', () => {
  const names = Object.keys(read('en'));

  it.each(['zh_CN', 'zh_TW'])('%s has what English has', (locale) => {
    expect(Object.keys(read(locale))).toEqual(names);
  });

  it.each(['en', 'zh_CN', 'zh_TW'])('%s fits into the store', (locale) => {
    expect(read(locale)['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
    expect(read(locale)['extensionName']?.message.length).toBeLessThanOrEqual(75);
  });
});
