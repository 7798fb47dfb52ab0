import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FigureRow } from '../../../utils/model';
import { openDatabase, saveArticles, type Database, type ReadArticle, type SavedArticle } from '../../../utils/storage';
import { buildArticle, buildOrganization, type FigureSketch } from './build-article';

const MONDAY = Date.UTC(2024, 3, 22, 4);
const TUESDAY = Date.UTC(2024, 3, 23, 4);

const TEXT = '慈弘基金会在山村建成书屋36间。\n书屋让280多万人次读到新书，其中孩子近200人。\n志愿者讲课1200场。';
const ORGANIZATION = '慈弘基金会';
const SKETCHES: FigureSketch[] = [
  { raw: '36间', value: 36, kind: 'facilities', org: ORGANIZATION },
  { raw: '280多万人次', value: 2_800_000, kind: 'person-times', low: 2_800_000, high: 2_900_000 },
  { raw: '近200人', value: 200, partOf: 1 },
  { raw: '1200场', value: 1200, kind: 'events' },
];

let database: Database;

beforeEach(() => {
  database = openDatabase(`test-${crypto.randomUUID()}`);
});

afterEach(() => database.delete());

const article = (text = TEXT, sketches = SKETCHES, changes: Partial<ReadArticle> = {}) =>
  buildArticle(text, sketches, { organizations: [buildOrganization(text, ORGANIZATION)], ...changes });

async function save(articles: readonly ReadArticle[], now = MONDAY): Promise<readonly SavedArticle[]> {
  const result = await saveArticles(database, articles, now);
  if (!result.ok) throw new Error(result.detail);
  return result.saved;
}

/** Everything that is stored, in a fixed order. */
async function everything() {
  const { sources, organizations, mentions, figures } = database;
  return {
    sources: await sources.orderBy('id').toArray(),
    organizations: await organizations.orderBy('id').toArray(),
    mentions: await mentions.orderBy('id').toArray(),
    figures: await figures.orderBy('id').toArray(),
  };
}

async function figureSaying(raw: string): Promise<FigureRow> {
  const row = (await database.figures.toArray()).find(({ found }) => found.raw === raw);
  if (row === undefined) throw new Error(`${raw} is not stored`);
  return row;
}

describe('a first reading', () => {
  it('stores source, organization, mention and figures as they were read', async () => {
    const [saved] = await save([article()]);
    const stored = await everything();
    expect(stored.sources).toMatchObject([
      {
        id: saved?.sourceId,
        title: '山村书屋',
        lang: 'zh-Hans',
        firstSeenAt: MONDAY,
        lastSeenAt: MONDAY,
        deletedAt: null,
      },
    ]);
    expect(stored.organizations).toMatchObject([{ name: ORGANIZATION, type: 'foundation', watched: false }]);
    expect(stored.mentions).toMatchObject([{ name: ORGANIZATION, position: { start: 0, end: 5 }, status: 'found' }]);
    expect(saved?.figures.map(({ found }) => found.raw)).toEqual(['36间', '280多万人次', '近200人', '1200场']);
    expect(saved?.figures[1]).toMatchObject({
      sentence: '书屋让280多万人次读到新书，其中孩子近200人。',
      quote: { exact: '280多万人次', prefix: '慈弘基金会在山村建成书屋36间。\n书屋让' },
      found: { low: 2_800_000, high: 2_900_000, kind: 'person-times' },
      edited: null,
      status: 'found',
      missingSince: null,
      sequence: 1,
    });
    expect(saved?.figures[1]?.found).not.toHaveProperty('start');
  });

  it('ties figures to organization and whole by id', async () => {
    const [saved] = await save([article()]);
    const [built, people, children] = saved?.figures ?? [];
    expect(built?.organizationId).toBe((await database.organizations.toArray())[0]?.id);
    expect(people?.organizationId).toBeNull();
    expect(children?.partOf).toBe(people?.id);
  });

  it('tells the articles of one page apart', async () => {
    const saved = await save([article(), article(TEXT, SKETCHES, { partKey: '#另一篇' })]);
    expect(new Set(saved.map(({ sourceId }) => sourceId)).size).toBe(2);
    expect(await database.figures.count()).toBe(8);
    expect(await database.organizations.count()).toBe(1);
  });

  it('stores an article without figures', async () => {
    await save([article('今天没有数字。', [])]);
    expect(await database.sources.count()).toBe(1);
    expect(await database.figures.count()).toBe(0);
  });

  it('stores a number that stands twice twice', async () => {
    await save([article('捐书10册。捐书10册。捐书10册。', [{ raw: '10册' }, { raw: '10册' }, { raw: '10册' }])]);
    expect(await database.figures.count()).toBe(3);
  });
});

describe('the same page again', () => {
  it('gives the same rows, last seen later', async () => {
    const first = await save([article()]);
    const before = await everything();
    const second = await save([article()], TUESDAY);
    const after = await everything();
    expect(second).toEqual(first);
    expect(after).toEqual({ ...before, sources: before.sources.map((row) => ({ ...row, lastSeenAt: TUESDAY })) });
  });

  it('gives the same rows from two tabs at once', async () => {
    const results = await Promise.all(
      [article(), article(), article()].map((one) => saveArticles(database, [one], MONDAY)),
    );
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await database.figures.count()).toBe(4);
    expect(await database.mentions.count()).toBe(1);
  });

  it('gives the same rows however it was reached', async () => {
    await save([article()]);
    await save([
      article(TEXT, SKETCHES, { url: 'https://www.gongyishibao.com/2024/0425/c1001-20001.html?from=timeline#top' }),
    ]);
    expect(await database.sources.count()).toBe(1);
    expect(await database.figures.count()).toBe(4);
  });
});

describe('what the reader did', () => {
  const decisions: Partial<FigureRow>[] = [
    { status: 'confirmed' },
    { status: 'rejected' },
    { status: 'edited', edited: { value: 2_810_000, kind: 'people' } },
    { deletedAt: MONDAY },
  ];

  it.each(decisions)('stays when the page is read again: %j', async (decision) => {
    await save([article()]);
    const { id } = await figureSaying('280多万人次');
    await database.figures.update(id, { ...decision, changedAt: MONDAY + 1 });
    await save([article()], TUESDAY);
    expect(await database.figures.get(id)).toMatchObject({ ...decision, changedAt: MONDAY + 1 });
    expect(await database.figures.count()).toBe(4);
  });

  it.each(decisions)('stays when the article has lost the figure, and when it has it again: %j', async (decision) => {
    await save([article()]);
    const { id } = await figureSaying('280多万人次');
    await database.figures.update(id, decision);
    await save([article('慈弘基金会的书屋。', [])], TUESDAY);
    const status = decision.status ?? 'missing';
    expect(await database.figures.get(id)).toMatchObject({ ...decision, status, missingSince: TUESDAY });
    await save([article()], TUESDAY + 1);
    expect(await database.figures.get(id)).toMatchObject({
      ...decision,
      status: decision.status ?? 'found',
      missingSince: null,
    });
  });

  it('stays beside a new reading by the program', async () => {
    await save([article()]);
    const { id, organizationId } = await figureSaying('280多万人次');
    await database.figures.update(id, { status: 'edited', edited: { role: 'participated', org: null } });
    const again = SKETCHES.map((sketch, at) => (at === 1 ? { ...sketch, high: 2_999_999, org: ORGANIZATION } : sketch));
    await save([article(TEXT, again, { extractorVersion: '0.2.0' })], TUESDAY);
    expect(await database.figures.get(id)).toMatchObject({
      edited: { role: 'participated', org: null },
      status: 'edited',
      organizationId,
      found: { high: 2_999_999, org: ORGANIZATION },
    });
  });

  it('stays with source and organization', async () => {
    const [saved] = await save([article()]);
    const [organization] = await database.organizations.toArray();
    await database.sources.update(saved?.sourceId ?? '', { tags: ['乡村'], note: '核对过', changedAt: TUESDAY });
    await database.organizations.update(organization?.id ?? '', { aliases: ['慈弘'], watched: true, type: 'charity' });
    await save([article()], TUESDAY);
    expect(await database.sources.toArray()).toMatchObject([{ tags: ['乡村'], note: '核对过', changedAt: TUESDAY }]);
    expect(await database.organizations.toArray()).toMatchObject([
      { aliases: ['慈弘'], watched: true, type: 'charity' },
    ]);
  });
});

describe('an article that has changed', () => {
  const changes: [rule: string, text: string][] = [
    ['a paragraph was put in before', `编者按：下面是一条新消息。\n${TEXT}`],
    ['a word of the sentence was changed', TEXT.replace('读到新书', '读上了新书')],
    ['the sentence was broken over two lines', TEXT.replace('读到新书，', '读到\n新书，')],
    ['a sentence was put in between', TEXT.replace('\n志愿者', '\n书屋还办了展览。\n志愿者')],
    ['digits were written in full width', TEXT.replace('280', '２８０')],
  ];

  it.each(changes)('keeps its figures where %s', async (_rule, text) => {
    await save([article()]);
    const { id } = await figureSaying('280多万人次');
    await database.figures.update(id, { status: 'confirmed' });
    const sketches = SKETCHES.map((sketch) => ({
      ...sketch,
      raw: text.includes(sketch.raw) ? sketch.raw : '２８０多万人次',
    }));
    const [saved] = await save([article(text, sketches)], TUESDAY);
    expect(await database.figures.count()).toBe(4);
    expect(saved?.figures[1]).toMatchObject({ id, status: 'confirmed', missingSince: null, firstSeenAt: MONDAY });
    expect(text.slice(saved?.figures[1]?.position.start, saved?.figures[1]?.position.end)).toBe(sketches[1]?.raw);
    expect(saved?.figures[2]?.partOf).toBe(id);
  });

  it('never takes a changed number for the old one', async () => {
    await save([article()]);
    const { id } = await figureSaying('280多万人次');
    await database.figures.update(id, { status: 'confirmed' });
    const sketches = SKETCHES.map((sketch, at) =>
      at === 1 ? { ...sketch, raw: '290多万人次', value: 2_900_000 } : sketch,
    );
    await save([article(TEXT.replace('280', '290'), sketches)], TUESDAY);
    expect(await database.figures.get(id)).toMatchObject({ status: 'confirmed', missingSince: TUESDAY });
    expect(await figureSaying('290多万人次')).toMatchObject({ status: 'found', firstSeenAt: TUESDAY });
    expect(await database.figures.count()).toBe(5);
  });

  it('knows a place again that is only read anew', async () => {
    await save([article()]);
    const { id } = await figureSaying('近200人');
    await database.figures.update(id, { status: 'confirmed' });
    const sketches = SKETCHES.map((sketch, at) => (at === 2 ? { ...sketch, raw: '孩子近200人' } : sketch));
    await save([article(TEXT, sketches)], TUESDAY);
    expect(await database.figures.get(id)).toMatchObject({ status: 'confirmed', found: { raw: '孩子近200人' } });
    expect(await database.figures.count()).toBe(4);
  });

  it('says which figures are missing, and since when', async () => {
    await save([article()]);
    await save([article(TEXT.slice(0, TEXT.lastIndexOf('\n')), SKETCHES.slice(0, 3))], TUESDAY);
    await save([article(TEXT.slice(0, TEXT.lastIndexOf('\n')), SKETCHES.slice(0, 3))], TUESDAY + 5);
    expect(await figureSaying('1200场')).toMatchObject({ status: 'missing', missingSince: TUESDAY });
  });

  it('tells equal numbers by what stands around them', async () => {
    const before = '东村有10人读书。西村有10人唱歌。';
    const [first] = await save([article(before, [{ raw: '10人' }, { raw: '10人' }])]);
    await database.figures.update(first?.figures[1]?.id ?? '', { status: 'rejected' });
    const after = '西村有10人唱歌了。东村有10人读书呢。';
    const [second] = await save([article(after, [{ raw: '10人' }, { raw: '10人' }])], TUESDAY);
    expect(second?.figures.map(({ id, status }) => [id, status])).toEqual([
      [first?.figures[1]?.id, 'rejected'],
      [first?.figures[0]?.id, 'found'],
    ]);
  });
});

const page = (n: number) => `https://www.gongyishibao.com/n1/c1004-40223456${n === 1 ? '' : `-${n}`}.html`;

describe('an article over several pages', () => {
  const second = '第二天又来了50人。';

  it('is one source, and a page does not miss what stands on another', async () => {
    await save([article(TEXT, SKETCHES, { url: page(1) })]);
    await save(
      [
        article(second, [{ raw: '50人' }], {
          url: page(2),
          metadata: { title: '（2）', site: null, author: null, publishedDate: null },
        }),
      ],
      TUESDAY,
    );
    await save([article(TEXT, SKETCHES, { url: page(1) })], TUESDAY + 1);
    expect(await database.sources.toArray()).toMatchObject([{ url: page(1), title: '山村书屋', site: '公益时报' }]);
    const rows = await database.figures.toArray();
    expect(rows.map(({ status }) => status)).toEqual(Array(5).fill('found'));
    expect(await figureSaying('50人')).toMatchObject({ page: 2, sequence: 0 });
  });

  it('tells a line apart that stands on each of them', async () => {
    await save([article(second, [{ raw: '50人' }], { url: page(1) })]);
    await save([article(second, [{ raw: '50人' }], { url: page(2) })]);
    expect(new Set((await database.figures.toArray()).map((row) => row.page))).toEqual(new Set([1, 2]));
  });
});

function refuse(): never {
  throw new DOMException('Encountered full disk while opening backing store', 'QuotaExceededError');
}

describe('a save that fails', () => {
  it('leaves nothing half-written and says why', async () => {
    await save([article()]);
    const before = await everything();
    // The last table of the last article refuses: by then source, organization and figures were written.
    database.mentions.hook('creating', refuse);
    const other = article('乐善基金会来了7人。', [{ raw: '7人' }], { url: 'https://www.gongyishibao.com/b/2.html' });
    const withMention = {
      ...other,
      extraction: { ...other.extraction, organizations: [buildOrganization(other.text, '乐善基金会')] },
    };
    const result = await saveArticles(database, [article('空。', []), withMention], TUESDAY);
    expect(result).toMatchObject({ ok: false, code: 'storage-full' });
    expect(await everything()).toEqual(before);
    database.mentions.hook('creating').unsubscribe(refuse);
    expect((await save([withMention], TUESDAY))[0]?.figures).toHaveLength(1);
  });
});
