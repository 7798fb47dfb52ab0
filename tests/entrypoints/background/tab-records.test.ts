import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeRecord, isSamePage, loadRecord, newRecord } from '../../../entrypoints/background/tab-records';

beforeEach(() => {
  fakeBrowser.reset();
});

const URL_A = 'https://www.gongyishibao.com/a/1.html';

const countOneMore = () => changeRecord(7, (record) => record && { ...record, figures: record.figures + 1 });

describe('what is known of a tab', () => {
  it('is nothing at first, and nothing again once forgotten', async () => {
    expect(await loadRecord(7)).toBeUndefined();
    await changeRecord(7, () => newRecord(URL_A, 'all'));
    expect(await loadRecord(7)).toMatchObject({ url: URL_A, decision: null, figures: 0 });
    await changeRecord(7, () => undefined);
    expect(await loadRecord(7)).toBeUndefined();
  });

  it('loses no change of two that come at once', async () => {
    await changeRecord(7, () => newRecord(URL_A, 'all'));
    await Promise.all(Array.from({ length: 20 }, countOneMore));
    expect((await loadRecord(7))?.figures).toBe(20);
  });

  it('goes on after a change that failed', async () => {
    const failed = changeRecord(7, () => {
      throw new Error('a change that fails');
    });
    const changed = changeRecord(7, () => newRecord(URL_A, 'all'));
    await expect(failed).rejects.toThrow('fails');
    expect(await changed).toMatchObject({ url: URL_A });
  });
});

describe('the same page', () => {
  const rows: [rule: string, a: string, b: string, same: boolean][] = [
    ['the same address', URL_A, URL_A, true],
    ['another place in it', URL_A, `${URL_A}#comments`, true],
    ['another article', URL_A, URL_A.replace('1', '2'), false],
    ['another route of an application', 'https://a.cn/#/news/1', 'https://a.cn/#/news/2', false],
    ['another route in an older style', 'https://a.cn/#!/news/1', 'https://a.cn/#!/news/2', false],
    ['another query', `${URL_A}?id=1`, `${URL_A}?id=2`, false],
  ];
  it.each(rows)('%s', (_rule, a, b, same) => expect(isSamePage(a, b)).toBe(same));
});
