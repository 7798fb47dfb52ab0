import {
  IS_SOAK,
  array,
  assert,
  asyncProperty,
  boolean,
  constantFrom,
  nat,
  oneof,
  option,
  record,
  subarray,
  type Arbitrary,
} from '../../support/fast-check';
import { describe, expect, it } from 'vitest';
import { doEdit, type EditRequest } from '../../../utils/edits';
import {
  commitImport,
  forget,
  keepTallies,
  loadScope,
  loadTally,
  nextRedo,
  nextUndo,
  openDatabase,
  organizationIdOf,
  redoEdit,
  runTallyJobs,
  saveArticles,
  scopeKey,
  stageImport,
  TALLY_TABLES,
  undoEdit,
  whenOpen,
  writeBackup,
  type Database,
  type ScopeRows,
  type View,
} from '../../../utils/storage';
import { mergersOf, tallyFigures, tallyFiguresOf, type TallyFigure } from '../../../utils/tally';
import { intervalOf, stepOf } from '../../../utils/text';
import { buildArticle, type FigureSketch } from './build-article';

/** `npm run soak` tries ten thousand things that can happen, every run of the tests a tenth of them. */
const OPERATIONS = IS_SOAK ? 10_000 : 1_000;
/** In one life of a database; after each few the tallies are compared. */
const OPERATIONS_A_LIFE = 24;
const OPERATIONS_A_COMPARISON = 12;

const DAY_MS = 86_400_000;
const BEGINNING = new Date(2024, 3, 25, 10).getTime();
const ORGANIZATIONS = ['青禾基金会', '白杨基金会', '远山公司', '远山集团'];
const URLS = ['a', 'b', 'c'].map((name) => `https://www.gongyishibao.com/2024/0425/${name}.html`);
const DATES = ['2022-12-31', '2023-06-30', '2023-12-31'];
const TAGS = ['助学', '救灾'];
const COLLECTIONS = ['表一', '表二'];

/** One sentence a figure, all of one form: reprints happen, and so do near ones. */
const sketchOf: Arbitrary<FigureSketch> = record({
  value: constantFrom(30, 300, 757, 7570, 757_3200, 800_0000),
  bound: constantFrom('exact', 'over', 'about'),
  kind: constantFrom('money', 'people', 'projects', 'ratio'),
  role: constantFrom('given', 'given', 'given', 'raised', 'benefited', 'planned'),
  org: option(constantFrom(...ORGANIZATIONS), { freq: 4 }),
  recipient: option(constantFrom(...ORGANIZATIONS), { freq: 2 }),
  cumulative: boolean(),
  periodStart: option(constantFrom(...DATES), { freq: 1 }),
  periodEnd: option(constantFrom(...DATES), { freq: 1 }),
  partOf: option(nat(4), { freq: 1 }),
} as const).map(({ value, bound, kind, partOf, ...rest }): FigureSketch => {
  const step = stepOf({ value, scale: 1, decimals: 0 });
  const [unit, unitClass, currency] =
    kind === 'money' ? (['元', 'CNY', 'CNY'] as const) : (['个', kind, null] as const);
  return {
    ...rest,
    ...intervalOf({ value, max: null, bound, step, overForm: 'surplus' }),
    raw: `${value}${unit}`,
    value,
    bound,
    kind,
    step,
    unit,
    unitClass,
    currency,
    partOf,
  };
});

const articleOf = (url: string, sketches: readonly FigureSketch[], headline: boolean) => {
  const sentences = sketches.map(
    ({ raw, org }, at) =>
      `${['这一年', '那一年', '今年'][at % 3]}${org ?? '有人'}在山里做成了这件事共${raw}，后来写进了报道。`,
  );
  const figures = sketches.map((sketch, at): FigureSketch => {
    const whole = sketch.partOf ?? null;
    return { ...sketch, partOf: whole === null || whole === at || whole >= sketches.length ? null : whole };
  });
  const title = headline ? (sentences[0] ?? null) : null;
  return buildArticle(sentences.join(''), figures, {
    url,
    // Who received is known in every article, also where it does not give.
    organizations: ORGANIZATIONS.map((name) => ({ name, type: 'foundation', mentions: [] })),
    metadata: { title, site: null, author: null, publishedDate: '2024-04-25' },
  });
};

/** A database with a clock, and what a backup of it looked like at some moment. */
interface World {
  readonly database: Database;
  now: number;
  backup: Blob | undefined;
}

type Operation = (world: World) => Promise<void>;

const idsOf = async ({ database }: World): Promise<string[]> =>
  (await database.figures.toCollection().primaryKeys()).toSorted();

/** Does an edit to some of the stored figures, chosen by numbers. */
const editing =
  (chosen: readonly number[], requestOf: (ids: readonly string[]) => EditRequest | undefined): Operation =>
  async (world) => {
    const ids = await idsOf(world);
    const some = [...new Set(chosen.flatMap((at) => ids[at % Math.max(1, ids.length)] ?? []))];
    const request = some.length === 0 ? undefined : requestOf(some);
    if (request === undefined) return;
    const done = await doEdit(world.database, request, world.now);
    if (!done.ok) throw new Error(done.detail);
  };

const targetsOf = (ids: readonly string[]) => ids.map((id) => ({ table: 'figures' as const, id }));
const chosen = array(nat(50), { minLength: 1, maxLength: 3 });

const merging =
  (into: string, organizations: readonly string[], back: boolean): Operation =>
  async ({ database, now }) => {
    const organizationIds = await Promise.all(organizations.map(organizationIdOf));
    const target = await organizationIdOf(into);
    const request: EditRequest = back
      ? { action: 'split-organizations', organizationIds }
      : { action: 'merge-organizations', organizationIds: organizationIds.filter((id) => id !== target), into: target };
    await doEdit(database, request, now);
  };

const operations: Arbitrary<Operation> = oneof(
  {
    weight: 5,
    arbitrary: record({
      url: constantFrom(...URLS),
      sketches: array(sketchOf, { maxLength: 5 }),
      headline: boolean(),
    }).map(({ url, sketches, headline }): Operation => async ({ database, now }) => {
      const saved = await saveArticles(database, [articleOf(url, sketches, headline)], now);
      if (!saved.ok) throw new Error(saved.detail);
    }),
  },
  record({ chosen, action: constantFrom('confirm', 'reject', 'reset', 'delete', 'restore') } as const).map(
    ({ chosen: some, action }) => editing(some, (ids) => ({ action, targets: targetsOf(ids) })),
  ),
  record({ chosen, value: constantFrom(30, 300, 9000), role: constantFrom('given', 'raised', 'size') } as const).map(
    ({ chosen: some, value, role }) =>
      editing(some, ([figureId = '']) => ({ action: 'correct', figureId, fields: { value, role } })),
  ),
  record({ chosen, org: option(constantFrom(...ORGANIZATIONS)) }).map(({ chosen: some, org }) =>
    editing(some, ([figureId = '']) => ({ action: 'correct', figureId, fields: { org } })),
  ),
  record({ chosen, add: subarray(TAGS), remove: subarray(TAGS) }).map(({ chosen: some, add, remove }) =>
    editing(some, (ids) => ({ action: 'tag', targets: targetsOf(ids), add, remove })),
  ),
  record({ chosen, id: nat(3) }).map(({ chosen: some, id }) =>
    editing(some, (figureIds) => ({ action: 'merge-claims', claimId: `claim ${id}`, figureIds })),
  ),
  record({ chosen, id: nat(3) }).map(({ chosen: some, id }) =>
    editing(some, (figureIds) => ({
      action: 'split-claims',
      groups: figureIds.map((figureId, at) => ({ claimId: `part ${id} ${at}`, figureIds: [figureId] })),
    })),
  ),
  record({ chosen, collectionId: constantFrom(...COLLECTIONS) }).map(
    ({ chosen: some, collectionId }): Operation =>
      async (world) => {
        await doEdit(world.database, { action: 'new-collection', id: collectionId, name: collectionId }, world.now);
        await editing(some, (ids) => ({
          action: 'collect',
          collectionId,
          rows: ids.map((figureId) => ({ id: `${collectionId} ${figureId}`, figureId, highlightId: null })),
        }))(world);
      },
  ),
  nat(20).map((at): Operation => async ({ database, now }) => {
    const rowIds = await database.collectionRows.toCollection().primaryKeys();
    const id = rowIds[at % Math.max(1, rowIds.length)];
    if (id !== undefined) await doEdit(database, { action: 'uncollect', rowIds: [id] }, now);
  }),
  record({ at: nat(5), action: constantFrom('delete', 'restore'), tags: subarray(TAGS) } as const).map(
    ({ at, action, tags }): Operation =>
      async ({ database, now }) => {
        const ids = await database.sources.toCollection().primaryKeys();
        const id = ids[at % Math.max(1, ids.length)];
        if (id === undefined) return;
        const targets = [{ table: 'sources', id }] as const;
        await doEdit(
          database,
          tags.length > 0 ? { action: 'tag', targets, add: tags, remove: [] } : { action, targets },
          now,
        );
      },
  ),
  record({ into: constantFrom(...ORGANIZATIONS), organizations: subarray(ORGANIZATIONS), back: boolean() }).map(
    ({ into, organizations, back }) => merging(into, organizations, back),
  ),
  boolean().map((isUndo): Operation => async ({ database, now }) => {
    const edit = await (isUndo ? nextUndo(database) : nextRedo(database));
    if (edit !== undefined) await (isUndo ? undoEdit : redoEdit)(database, edit.id, now);
  }),
  boolean().map((isImport): Operation => async (world) => {
    const { database, now, backup } = world;
    if (!isImport || backup === undefined) {
      world.backup = await new Response(writeBackup(database, { now, program: '0.1.0' })).blob();
      return;
    }
    const staged = await stageImport(database, backup);
    if (!staged.ok) throw new Error(JSON.stringify(staged));
    await commitImport(database, now);
  }),
  nat(5).map((at): Operation => async ({ database, now }) => {
    const ids = await database.sources.toCollection().primaryKeys();
    const sourceId = ids[at % Math.max(1, ids.length)];
    if (sourceId !== undefined) await forget(database, { what: 'article', sourceId }, now);
  }),
  nat(9).map((days): Operation => async (world) => {
    world.now += days * DAY_MS;
  }),
);

const DERIVED = ['claims', 'shares', 'talliedSources', 'tallies'] as const;

async function derivedOf(database: Database): Promise<Record<string, readonly unknown[]>> {
  const tables = await Promise.all(DERIVED.map(async (name) => [name, await database.table(name).toArray()] as const));
  return Object.fromEntries(tables);
}

/** Counts everything anew, from nothing, in an order of its own. */
async function countAfresh(database: Database): Promise<void> {
  await database.transaction('rw', TALLY_TABLES, async () => {
    for (const name of DERIVED) await database.table(name).clear();
    const ids = await database.sources.toCollection().primaryKeys();
    await keepTallies(database, ids.toReversed());
  });
}

const SCOPES = [
  { name: 'everything' },
  { name: 'today' },
  { name: 'week' },
  ...TAGS.map((tag) => ({ name: 'tag', tag }) as const),
  ...COLLECTIONS.map((collectionId) => ({ name: 'collection', collectionId }) as const),
] as const;

/** What a scope comes to by its rows alone, which no kept number has touched. */
function recount(all: ScopeRows, here: ReadonlySet<string>, view: View) {
  const { lines, counts, toCheck } = tallyFigures(tallyFiguresOf(all), {
    mergedInto: mergersOf(all.organizations),
    onlyChecked: view === 'checked',
    within: ({ id }: TallyFigure) => here.has(id),
  });
  return { lines: lines.map(inShort), leftOut: counts, toCheck };
}

const inShort = ({
  measure,
  attributed,
  low,
  high,
  claims,
  mayOverlap,
  periodsOverlap,
}: {
  readonly measure: object;
  readonly attributed: boolean;
  readonly low: number;
  readonly high: number | null;
  readonly claims: number;
  readonly mayOverlap: boolean;
  readonly periodsOverlap: boolean;
}) => JSON.stringify({ measure, attributed, low, high, claims, mayOverlap, periodsOverlap });

async function compare(world: World): Promise<void> {
  const { database, now } = world;
  await runTallyJobs(database);
  const all = await loadScope(database, { name: 'everything' }, now);
  for (const scope of SCOPES) {
    const here = new Set((await loadScope(database, scope, now)).figures.map(({ id }) => id));
    for (const view of ['all', 'checked'] as const) {
      const kept = await loadTally(database, scopeKey(scope, now), view);
      const fresh = recount(all, here, view);
      expect(kept.lines.map(inShort).toSorted()).toEqual(fresh.lines.toSorted());
      expect({ ...fresh.leftOut, ...kept.leftOut }).toEqual(fresh.leftOut);
      expect(kept.toCheck).toBe(fresh.toCheck);
    }
  }
  const kept = await derivedOf(database);
  await countAfresh(database);
  expect(kept).toEqual(await derivedOf(database));
}

describe('tallies that are kept up to date', () => {
  it(
    'say what counting afresh says, whatever happens',
    () =>
      assert(
        asyncProperty(
          array(operations, { minLength: OPERATIONS_A_LIFE, maxLength: OPERATIONS_A_LIFE }),
          async (life) => {
            const database = openDatabase(`test-${crypto.randomUUID()}`);
            await whenOpen(database);
            const world: World = { database, now: BEGINNING, backup: undefined };
            for (const [at, operation] of life.entries()) {
              await operation(world);
              if ((at + 1) % OPERATIONS_A_COMPARISON === 0) await compare(world);
            }
            await database.delete();
          },
        ),
        { numRuns: Math.ceil(OPERATIONS / OPERATIONS_A_LIFE) },
      ),
    OPERATIONS * 200,
  );
});

describe('merging organizations that many articles name', () => {
  const sketch: FigureSketch = {
    raw: '30元',
    value: 30,
    kind: 'money',
    unit: '元',
    unitClass: 'CNY',
    currency: 'CNY',
    role: 'given',
    low: 30,
    high: 30,
  };

  it('is left to a job, says so meanwhile, and goes on where it was ended', async () => {
    const database = openDatabase(`test-${crypto.randomUUID()}`);
    const organizations = ORGANIZATIONS.slice(0, 2);
    for (let at = 0; at < 120; at += 1) {
      const text = `第${at}年捐出30元。`;
      const org = organizations[at % 2] ?? null;
      const url = `https://www.gongyishibao.com/2024/${at}.html`;
      await saveArticles(
        database,
        [
          buildArticle(text, [{ ...sketch, org, periodStart: `${1800 + at}-01-01`, periodEnd: `${1800 + at}-12-31` }], {
            url,
          }),
        ],
        BEGINNING,
      );
    }
    const lines = async () => {
      const {
        lines: [line],
        isUpdating,
      } = await loadTally(database, 'everything', 'all');
      return { groups: line?.groups, low: line?.low, isUpdating };
    };
    expect(await lines()).toEqual({ groups: 2, low: 3600, isUpdating: false });
    const [into = '', merged = ''] = await Promise.all(organizations.map(organizationIdOf));
    await doEdit(database, { action: 'merge-organizations', organizationIds: [merged], into }, BEGINNING);
    expect(await lines()).toEqual({ groups: 2, low: 3600, isUpdating: true });

    // The second transaction of the job is never committed: the background was ended.
    let puts = 0;
    database.jobs.hook('updating', function refuse() {
      puts += 1;
      if (puts === 2) throw new Error('ended');
    });
    await expect(runTallyJobs(database)).rejects.toThrow();
    database.close();
    const again = openDatabase(database.name);
    await runTallyJobs(again);
    const { lines: after, isUpdating } = await loadTally(again, 'everything', 'all');
    expect({ line: after.map(({ groups, low }) => ({ groups, low })), isUpdating }).toEqual({
      line: [{ groups: 1, low: 3600 }],
      isUpdating: false,
    });
    await again.delete();
  });
});
